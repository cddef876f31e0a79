import type { AssessmentInput, Milestone, ReasonCode, ReasonParams } from './assessment'
import { bandOf, type Band } from './band'
import { MAX_ABS_VALUE } from './limits'
import { FREQUENCIES, MONTHS, parsePeriod, startOf, type Frequency } from './period'
import type { StartingPoint, Window } from './question'
import { AGGREGATIONS, DIRECTIONS, type Aggregation, type Direction } from './register'

/** A milestone whose words, band and periods make sense, ready to be judged. */
export interface Configured {
  readonly direction: Direction
  readonly aggregation: Aggregation
  readonly frequency: Frequency
  readonly band: Band
  /** End of the target's period (see `Period.end`). */
  readonly target: number
  readonly window: Window | null
  readonly baseline: StartingPoint | null
}

/** Why a milestone cannot be judged at all (spec 6). */
export interface Misconfigured {
  readonly code: Extract<ReasonCode, 'invalid_configuration' | 'no_target'>
  readonly params: ReasonParams
}

const wrong = (problem: string): Misconfigured => ({ code: 'invalid_configuration', params: { problem } })

function wordOf<T extends string>(list: readonly T[], word: unknown): T | null {
  return list.find((known) => known === word) ?? null
}

const isFinite = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MAX_ABS_VALUE

/** An end of a band: open, a number, or neither. */
const isEnd = (value: unknown): boolean => value === null || value === undefined || isFinite(value)

function readBaseline(input: AssessmentInput): StartingPoint | null | 'malformed' {
  const { baseline } = input
  if (baseline === null || baseline === undefined) return null
  const period = typeof baseline.period === 'string' ? parsePeriod(baseline.period) : null
  return period === null || !isFinite(baseline.value) ? 'malformed' : { end: period.end, value: baseline.value }
}

function readWindow(milestone: Milestone, frequency: Frequency): Window | null {
  const from = milestone.window == null ? null : parsePeriod(milestone.window.from)
  const to = milestone.window == null ? null : parsePeriod(milestone.window.to)
  if (from === null || to === null) return null
  const months = MONTHS[frequency]
  const start = startOf(from)
  const periods = Math.floor((to.end - start) / months)
  return periods >= 1 ? { start, end: to.end, months, periods } : null
}

function outside(edge: number | null, input: AssessmentInput): boolean {
  const { min = null, max = null } = input.limits ?? {}
  return edge !== null && ((min !== null && edge < min) || (max !== null && edge > max))
}

/** A milestone with everything it needs, or the first configuration error that applies, in the order of spec 6. */
export function configurationOf(input: AssessmentInput, milestone: Milestone): Configured | Misconfigured {
  const direction = wordOf(DIRECTIONS, input.direction)
  if (direction === null) return wrong('direction')
  const aggregation = wordOf(AGGREGATIONS, input.aggregation)
  if (aggregation === null) return wrong('aggregation')
  const frequency = wordOf(FREQUENCIES, input.frequency ?? 'annual')
  if (frequency === null) return wrong('frequency')
  const target = typeof milestone.period === 'string' ? parsePeriod(milestone.period) : null
  if (target === null) return wrong('milestone_period')

  if (!isEnd(milestone.band.min) || !isEnd(milestone.band.max)) return wrong('band_not_a_number')
  const band = bandOf({ ...milestone.band, min: milestone.band.min ?? null, max: milestone.band.max ?? null })
  const { min, max } = band
  if (min === null && max === null) return { code: 'no_target', params: {} }
  if (min !== null && max !== null && min > max) return wrong('band_inverted')
  if ((direction !== 'down' && min === null) || (direction !== 'up' && max === null)) {
    return wrong('band_open_on_the_wrong_side')
  }
  const deciding = direction === 'up' ? [min] : direction === 'down' ? [max] : [min, max]
  if (aggregation !== 'cumulative' && deciding.some((edge) => outside(edge, input)))
    return wrong('target_outside_limits')

  const baseline = readBaseline(input)
  if (baseline === 'malformed') return wrong('baseline')
  if (baseline !== null && baseline.end >= target.end) return wrong('baseline_not_before_target')
  if (baseline !== null && aggregation === 'end_of_period' && input.acceptBaselineBeyondBand !== true) {
    const beyondUp = direction === 'up' && max !== null && baseline.value > max
    const beyondDown = direction === 'down' && min !== null && baseline.value < min
    if (beyondUp || beyondDown) return wrong('direction_conflict')
  }
  const window = aggregation === 'end_of_period' ? null : readWindow(milestone, frequency)
  if (aggregation !== 'end_of_period' && window === null) return wrong('window')
  return { direction, aggregation, frequency, band, target: target.end, window, baseline }
}
