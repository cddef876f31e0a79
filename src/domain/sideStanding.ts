import type { ConflictLine } from './conflictLines'
import { parseSide } from './figureRecord'
import type { Target } from './register'
import type { TermReport } from './report'

/** Does a side of a contradiction count on the day, was it replaced, or is that open? */
type SideStanding = 'stands' | 'replaced' | 'open'

/** Of targets the one set last is in force (spec 3), which may be a third one that contradicts neither; of figures the side that stands. */
export function sideStandingOf(
  { conflict, indicator, outcome }: ConflictLine,
  side: 'a' | 'b',
  report: TermReport,
): SideStanding {
  if ('side' in outcome) return outcome.side === side ? 'stands' : 'replaced'
  if (outcome.kind === 'none') return 'open'
  const [text, sourceId] = side === 'a' ? [conflict.valueA, conflict.sourceA] : [conflict.valueB, conflict.sourceB]
  const band = parseSide(text)
  const targets = report.indicators.get(indicator.id)?.targets
  if (band?.kind !== 'band' || targets === undefined) return 'open'
  const isOfSide = (target: Target): boolean =>
    target.period === conflict.period &&
    target.sourceId === sourceId &&
    target.lower === band.min &&
    target.upper === band.max
  if ([...targets.badge, ...targets.annualPlans].some(isOfSide)) return 'stands'
  return targets.superseded.some(isOfSide) ? 'replaced' : 'open'
}
