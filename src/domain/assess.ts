import { judgeAnnual } from './annual'
import {
  NO_PACE,
  NO_PROGRESS,
  type Assessment,
  type AssessmentInput,
  type Figure,
  type Judgement,
  type Milestone,
  type MilestoneJudgement,
  type Modifier,
  type Supply,
  type WarningCode,
} from './assessment'
import { judgeAverage } from './average'
import { distanceToEdge } from './band'
import { clean, type Cleaned } from './clean'
import { confidenceOf } from './confidence'
import { configurationOf, type Configured, type Misconfigured } from './configuration'
import { judgeCumulative } from './cumulative'
import { dayNumber, dayOf, firstOfMonth, type Day } from './day'
import { DEFAULT_LAG_DAYS, isOnTime, supplyOf, type Stretch } from './freshness'
import { judgeLevel } from './level'
import { DEFAULT_LIMITS, type Limits } from './limits'
import { badgeOf, beyondTermModifiers, goesBack, milestonesInTime, segmentOf } from './milestones'
import { parsePeriod, startOf } from './period'
import { atMost, type Evaluation, type Question } from './question'
import { timed, timedWithoutFigure } from './timing'

/** What an answer says where no figure was judged. */
const NOTHING_SEEN = {
  also: [],
  position: null,
  value: null,
  mode: null,
  trajectory: null,
  progress: NO_PROGRESS,
  pace: NO_PACE,
  projection: null,
  momentum: 'unknown',
  modifiers: [],
  outlook: null,
  irrecoverable: false,
} as const

function misconfigured(error: Misconfigured): Judgement {
  return {
    ...NOTHING_SEEN,
    status: 'no_data',
    stage: 'none',
    reason: { code: error.code, params: error.params },
    supply: null,
    confidence: { level: 'none', because: ['invalid_configuration'] },
    warnings: [],
  }
}

function evaluate(q: Question, configured: Configured): Evaluation | null {
  const { window } = configured
  if (configured.aggregation === 'end_of_period' || window === null) return judgeLevel(q)
  if (configured.aggregation === 'period_average') return judgeAverage(q, window)
  return configured.aggregation === 'cumulative' ? judgeCumulative(q, window) : judgeAnnual(q, window)
}

/** Where figures count for a milestone (spec 10): after the baseline, or from the term's first day, or in the window; null = unknown. */
function stretchOf(input: AssessmentInput, configured: Configured): Stretch | null {
  const { window, baseline, target } = configured
  if (window !== null) return { from: window.start, to: window.end }
  if (baseline !== null) return { from: baseline.end, to: target }
  const termStart = input.term == null ? null : parsePeriod(input.term.from)
  return termStart === null ? null : { from: startOf(termStart), to: target }
}

/** The figures that count for a milestone, see `Question.used`. */
function usedOf(figures: readonly Figure[], { window, baseline, target }: Configured): readonly Figure[] {
  if (window !== null) {
    return figures.filter(({ period }) => period.end <= window.end && startOf(period) >= window.start)
  }
  return figures.filter(({ period }) => period.end <= target && (baseline === null || period.end > baseline.end))
}

function modifiersOf(
  e: Evaluation,
  couldFlip: boolean,
  supply: Supply,
  beyondTerm: readonly Modifier[],
): readonly Modifier[] {
  const modifiers: Modifier[] = []
  if (e.gap) modifiers.push('gap')
  if (e.provisional) modifiers.push('provisional')
  if (couldFlip) modifiers.push('could_flip')
  if (!e.verdict && !isOnTime(supply)) modifiers.push('stale')
  return modifiers.concat(beyondTerm)
}

/** One milestone on one day, by the order of decisions of spec 4.3. */
function judge(
  input: AssessmentInput,
  milestone: Milestone,
  cleaned: Cleaned,
  configured: Configured,
  segment: number | null,
  day: Day,
  limits: Limits,
): MilestoneJudgement {
  const today = dayNumber(day)
  const { target, window, direction, band, baseline, frequency } = configured
  const end = window?.end ?? target
  const past = today >= firstOfMonth(end)
  const { figures } = cleaned
  const used = usedOf(figures, configured)
  const question: Question = {
    indicator: input,
    milestone,
    direction,
    band,
    target,
    window,
    baseline,
    figures,
    used,
    past,
    limits,
  }

  const stretch = stretchOf(input, configured)
  const lagDays = input.lagDays ?? DEFAULT_LAG_DAYS[frequency]
  const from = stretch ?? { from: used[0] === undefined ? target : startOf(used[0].period), to: target }
  const supply = supplyOf(from, used.at(-1) ?? null, frequency, lagDays, day, limits)
  const beyondTerm = beyondTermModifiers(input, milestone)

  const e = evaluate(question, configured)
  if (e === null) {
    return {
      milestone,
      ...NOTHING_SEEN,
      pace: { ...NO_PACE, segment },
      ...timedWithoutFigure(supply, stretch, past, day),
      supply: stretch === null ? null : supply,
      confidence: { level: 'none', because: ['no_observation'] },
      modifiers: beyondTerm,
      warnings: cleaned.warnings,
    }
  }

  const inTime = timed(e, supply, question, beyondTerm.length > 0, day)
  const isProvisional = inTime.stage === 'provisional'
  const officialDue =
    isProvisional && input.officialLagDays != null ? firstOfMonth(end) - 1 + input.officialLagDays : null
  const couldFlip =
    isProvisional &&
    cleaned.revision !== null &&
    atMost(distanceToEdge(e.value.value, band), cleaned.revision * e.revisionShare)
  const modifiers = modifiersOf(e, couldFlip, supply, beyondTerm)
  const isOfficialOverdue = officialDue !== null && today > officialDue + limits.GRACE_DAYS
  return {
    milestone,
    status: inTime.status,
    stage: inTime.stage,
    reason: inTime.reason,
    also: inTime.also,
    outlook: inTime.outlook,
    position: e.position,
    value: e.value,
    mode: e.mode,
    trajectory: e.trajectory,
    progress: e.progress,
    pace: { ...e.pace, segment },
    projection: e.projection,
    momentum: e.momentum,
    irrecoverable: e.irrecoverable,
    supply: officialDue === null ? supply : { ...supply, officialDue: dayOf(officialDue) },
    confidence: confidenceOf(inTime.status, past, modifiers, e),
    modifiers,
    warnings: cleaned.warnings.concat(e.warnings, isOfficialOverdue ? ['official_overdue'] : []),
  }
}

const isConfigured = (c: Configured | Misconfigured): c is Configured => !('code' in c)

/**
 * The status of one indicator on one day, with everything that explains it (spec 4). Pure and total: no input makes it throw, and no
 * number in its answer is NaN or infinite. This is the only place where a status is decided.
 */
export function assess(input: AssessmentInput, day: Day, limits: Limits = DEFAULT_LIMITS): Assessment {
  const asked = milestonesInTime(input).map((milestone) => [milestone, configurationOf(input, milestone)] as const)
  const configured = asked.map(([, configuration]) => configuration).filter(isConfigured)
  // One frequency and one aggregation for all milestones, and so the same figures.
  let cleaned: Cleaned | null = null

  const judged = asked.map(([milestone, configuration]): MilestoneJudgement => {
    if (!isConfigured(configuration)) {
      return { milestone, ...misconfigured(configuration), modifiers: beyondTermModifiers(input, milestone) }
    }
    cleaned ??= clean(input, configuration.aggregation, configuration.frequency, day)
    const segment = segmentOf(input, configured[configured.indexOf(configuration) - 1], configuration)
    return judge(input, milestone, cleaned, configuration, segment, day, limits)
  })
  const badge = badgeOf(input, judged)
  if (badge === undefined) {
    return { ...misconfigured({ code: 'no_target', params: {} }), milestone: null, milestones: [] }
  }
  const warnings: readonly WarningCode[] = goesBack(configured)
    ? [...badge.warnings, 'milestones_not_monotonic']
    : badge.warnings
  return { ...badge, warnings, milestones: judged }
}
