import type { AssessmentInput, Milestone } from './assessment'
import { dayNumber, dayOf, firstOfMonth, knownOn, parseLastDay, type Day } from './day'
import { endOf } from './endOf'
import { firstDayNumber, parsePeriod, parseSpan } from './period'
import type {
  Baseline,
  Conflict,
  Indicator,
  Observation,
  SourceDocument,
  SourceId,
  Target,
  TargetKind,
  Term,
} from './register'
import { windowOf } from './register'

/** Everything that is written about one indicator in a register, before any day is chosen. */
export interface Dossier {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  /** City-level figures in the register's order. */
  readonly observations: readonly Observation[]
  readonly baseline: Baseline | null
  /** Where two sources disagree about this indicator, and which is preferred. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Documents that had not been published by a day. What only they say was not known then (promise 3): tasks, holders of a role,
 * reviews. Undated ones count as known from the start.
 */
export function sourcesAfter(sources: readonly SourceDocument[], day: Day): ReadonlySet<SourceId> {
  return new Set(sources.filter(({ publishedOn }) => !knownOn(publishedOn, day)).map(({ id }) => id))
}

/** The figure that a conflict names by value and source. */
function isNamed(figure: Observation, value: string, sourceId: string): boolean {
  return figure.sourceId === sourceId && value !== '' && Number(value) === figure.value
}

/**
 * The conflict by which a figure was set aside, or null. A side is preferred only once it is known: `known` holds what was
 * published by the day, so a past day still shows what was chosen then. Targets are not chosen so: the one set last stands (spec 3).
 */
function rejectionOf(
  figure: Observation,
  known: readonly Observation[],
  conflicts: readonly Conflict[],
): Conflict | null {
  const rejects = (conflict: Conflict): boolean => {
    const { valueA, sourceA, valueB, sourceB, preferred, period } = conflict
    if (preferred === 'none' || period !== figure.period) return false
    const a = [valueA, sourceA] as const
    const b = [valueB, sourceB] as const
    const [winner, loser] = preferred === 'a' ? [a, b] : [b, a]
    return isNamed(figure, ...loser) && known.some((other) => other.period === period && isNamed(other, ...winner))
  }
  return conflicts.find(rejects) ?? null
}

/** Had a published period begun by a day? */
function hasBegun(period: string, day: Day): boolean {
  const parsed = parsePeriod(period)
  return period.slice(0, 4) <= day.slice(0, 4) && (parsed === null || dayOf(firstDayNumber(parsed)) <= day)
}

/**
 * Was a figure known on a day? One without a date of publication counts from the last day of its period: it must not come from the
 * future (promise 3).
 */
function isKnown({ period, publishedOn }: Observation, day: Day): boolean {
  if (publishedOn !== null) return knownOn(publishedOn, day) && hasBegun(period, day)
  const end = endOf(period)
  return end === null ? hasBegun(period, day) : dayNumber(day) >= firstOfMonth(end) - 1
}

/** City-level figures published by a day, with the conflict that set a figure aside. */
export interface KnownFigure {
  readonly observation: Observation
  readonly rejectedBy: Conflict | null
}

/** Every city-level figure known on a day; those that lost a conflict are kept and marked (promise 2). */
export function figuresAsOf(dossier: Dossier, day: Day): readonly KnownFigure[] {
  const known = dossier.observations.filter((o) => isKnown(o, day))
  return known.map((observation) => ({ observation, rejectedBy: rejectionOf(observation, known, dossier.conflicts) }))
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
  const current = [...inForce.values()].toSorted((a, b) => (endOf(a.period) ?? 0) - (endOf(b.period) ?? 0))
  const isKind = (...kinds: readonly TargetKind[]) => current.filter((target) => kinds.includes(target.kind))
  return {
    badge: isKind('term', 'orientation'),
    annualPlans: isKind('annual-plan'),
    superseded: known.filter((target) => !current.includes(target)),
  }
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
 * What the engine is asked about one indicator (spec 3): its known figures of assessable periods that lost no conflict, and the
 * given targets.
 */
export function inputOf(
  dossier: Dossier,
  figures: readonly KnownFigure[],
  targets: readonly Target[],
  term: Term,
): AssessmentInput {
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
    observations: figures
      .filter(({ observation, rejectedBy }) => rejectedBy === null && parsePeriod(observation.period) !== null)
      .map(({ observation: o }) => ({
        period: o.period,
        value: o.value,
        quality: o.quality,
        published: o.publishedOn,
      })),
  }
}
