import type { AssessmentInput, Milestone, MilestoneJudgement, Modifier } from './assessment'
import type { Configured } from './configuration'
import { choosePath, rate } from './pace'
import { parsePeriod } from './period'

/** The milestones of an indicator by the end of their period. */
export function milestonesInTime(input: AssessmentInput): readonly Milestone[] {
  const endOf = ({ period }: Milestone): number => parsePeriod(period)?.end ?? 0
  return input.milestones.toSorted((a, b) => endOf(a) - endOf(b))
}

/** Does a milestone end within the term? Without a term every milestone does. */
function isInTerm(input: AssessmentInput, milestone: Milestone): boolean {
  if (milestone.inTerm !== undefined) return milestone.inTerm
  const termEnd = input.term == null ? null : parsePeriod(input.term.to)
  const end = parsePeriod(milestone.period)
  return termEnd === null || end === null || end.end <= termEnd.end
}

/** What a judgement of a milestone after the term always carries (spec 8.6). */
export function beyondTermModifiers(input: AssessmentInput, milestone: Milestone): readonly Modifier[] {
  return isInTerm(input, milestone) ? [] : ['indicative']
}

/** The edge of a band that decides (spec 8.1), for the pace between milestones (spec 13): of two sides the one nearer to the baseline. */
function decidingEdge({ direction, band, baseline }: Configured): number | null {
  if (direction === 'within' && baseline !== null && band.min !== null && band.max !== null) {
    return Math.abs(baseline.value - band.max) < Math.abs(baseline.value - band.min) ? band.max : band.min
  }
  return direction === 'down' ? band.max : band.min
}

/** Pace from the previous milestone's edge to this one's (spec 13), per year on the level's own path; null for the first, and for averages and totals. */
export function segmentOf(
  input: AssessmentInput,
  previous: Configured | undefined,
  current: Configured,
): number | null {
  if (previous === undefined || current.aggregation !== 'end_of_period') return null
  const from = decidingEdge(previous)
  const to = decidingEdge(current)
  const years = (current.target - previous.target) / 12
  if (from === null || to === null || years <= 0) return null
  const { path } = choosePath(input.trajectory, input.scale, [from, to])
  return rate(path, from, to, years)
}

/** Do the edges of successive milestones ever go against the wanted direction? */
export function goesBack(configured: readonly Configured[]): boolean {
  return configured.some((current, i) => {
    const previous = configured[i - 1]
    const from = previous === undefined ? null : decidingEdge(previous)
    const to = decidingEdge(current)
    if (from === null || to === null || current.direction === 'within') return false
    return current.direction === 'up' ? to < from : to > from
  })
}

/** The badge follows the earliest milestone of the term that has no final verdict, else the term's last one (spec 13). */
export function badgeOf(input: AssessmentInput, judged: readonly MilestoneJudgement[]): MilestoneJudgement | undefined {
  const inTerm = judged.filter((j) => isInTerm(input, j.milestone))
  const candidates = inTerm.length > 0 ? inTerm : judged
  return candidates.find((j) => j.stage !== 'final') ?? candidates.at(-1)
}
