import type { AssessmentInput, Milestone } from './assessment'
import { knownOn, parseLastDay, type Day } from './day'
import { parsePeriod, parseSpan } from './period'
import type { Baseline, Indicator, Observation, Target, TargetKind, Term } from './register'
import { windowOf } from './register'

/** Everything that is written about one indicator in a register, before any day is chosen. */
export interface Dossier {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  /** City-level figures in the register's order. */
  readonly observations: readonly Observation[]
  readonly baseline: Baseline | null
}

/** Targets in force on a day, and those they replaced (spec 3, "From the register to this input"). */
export interface TargetsAsOf {
  /** The badge's targets, kinds term and orientation, by the end of their period. */
  readonly badge: readonly Target[]
  /** Targets of yearly plans; shown beside the badge, never mixed into it. */
  readonly annualPlans: readonly Target[]
  readonly superseded: readonly Target[]
}

function setBefore(a: Target, b: Target): number {
  const aDay = a.setOn === null ? '' : (parseLastDay(a.setOn) ?? '')
  const bDay = b.setOn === null ? '' : (parseLastDay(b.setOn) ?? '')
  return aDay < bDay ? -1 : aDay > bDay ? 1 : 0
}

/** The target in force for every period and kind on a day: the one set last by then. */
export function targetsAsOf(targets: readonly Target[], day: Day): TargetsAsOf {
  const known = targets.filter((target) => knownOn(target.setOn, day)).toSorted(setBefore)
  const inForce = new Map<string, Target>()
  for (const target of known) inForce.set(`${target.kind} ${target.period}`, target)
  const current = [...inForce.values()].toSorted((a, b) => endOf(a.period) - endOf(b.period))
  const isKind = (...kinds: readonly TargetKind[]) => current.filter((target) => kinds.includes(target.kind))
  return {
    badge: isKind('term', 'orientation'),
    annualPlans: isKind('annual-plan'),
    superseded: known.filter((target) => !current.includes(target)),
  }
}

/** Month in which a period or a span of years ends (see `Period.end`); 0 when it is neither. */
function endOf(period: string): number {
  return (parsePeriod(period) ?? parseSpan(period)?.to)?.end ?? 0
}

/** A target as a milestone; a span of years is a milestone at its end with that window (spec 3). */
export function milestoneOf(target: Target, inTerm: boolean): Milestone {
  const span = parseSpan(target.period)
  const period = span?.to.text ?? target.period
  const window = span === null ? { from: period, to: period } : { from: span.from.text, to: span.to.text }
  return { id: target.period, period, band: { min: target.lower, max: target.upper }, window, inTerm }
}

/** Natural limits known from the scale alone: a share lies between 0 and 100 (spec 3). */
const SHARE_LIMITS = { min: 0, max: 100 }

/**
 * What the engine is asked about one indicator on a day (spec 3): its figures of assessable periods, and the given targets.
 * Figures published later stay in: cleaning leaves them out, so that the same input can be asked about any day.
 */
export function inputOf(dossier: Dossier, targets: readonly Target[], term: Term): AssessmentInput {
  const { indicator, baseline } = dossier
  const window = windowOf(term)
  return {
    id: indicator.id,
    direction: indicator.direction,
    aggregation: indicator.aggregation,
    scale: indicator.scale,
    limits: indicator.scale === 'share' ? SHARE_LIMITS : null,
    frequency: indicator.frequency,
    lagDays: indicator.lagDays,
    term: window,
    baseline: baseline !== null && parsePeriod(baseline.period) !== null ? baseline : null,
    milestones: targets.map((target) => milestoneOf(target, target.kind !== 'orientation')),
    observations: dossier.observations
      .filter((o) => parsePeriod(o.period) !== null)
      .map((o) => ({ period: o.period, value: o.value, quality: o.quality, published: o.publishedOn })),
  }
}
