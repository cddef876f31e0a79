import type { EndsInput, Projection } from './assessment'
import { positionOf, succeeds, type Band } from './band'
import { MAX_ABS_VALUE, type Limits } from './limits'
import { advance, rate, t80, type Path } from './pace'
import type { StartingPoint } from './question'
import type { Direction } from './register'

/** A centre with the half-width of its 80 % interval, both on the scale they were worked out on; null = no interval. */
interface Spread {
  readonly centre: number
  readonly half: number | null
}

/** Keeps a value within natural limits, and within what counts as a figure at all. */
export function clipped(value: number, ends: EndsInput | null | undefined): number {
  const { min, max } = ends ?? {}
  const low = Number.isFinite(min) ? Number(min) : -MAX_ABS_VALUE
  const high = Number.isFinite(max) ? Number(max) : MAX_ABS_VALUE
  return Math.min(Math.max(value, low), high)
}

/** A projection with its place against the band; `straddles` = the target is met at one end of the interval and not at the other. */
export function projectionOf(
  value: number,
  low: number | null,
  high: number | null,
  band: Band,
  direction: Direction,
  limits: Limits,
): Projection {
  const position = positionOf(value, band, limits)
  if (low === null || high === null) return { value, low: null, high: null, position, straddles: null }
  const atLow = positionOf(low, band, limits)
  const atHigh = positionOf(high, band, limits)
  const lowSucceeds = succeeds(atLow, direction)
  const highSucceeds = succeeds(atHigh, direction)
  const oppositeSides = direction === 'within' && !lowSucceeds && !highSucceeds && atLow !== atHigh
  return { value, low, high, position, straddles: lowSucceeds !== highSucceeds || oppositeSides }
}

/**
 * A level carried on to the target's date at the pace since the baseline (spec 9): a random walk with drift, in logs when compound.
 * `points` = baseline and figures in order; needs two increments for an interval. Clipped to natural limits.
 */
export function projectLevel(
  points: readonly StartingPoint[],
  target: number,
  path: Path,
  band: Band,
  direction: Direction,
  ends: EndsInput | null | undefined,
  limits: Limits,
): Projection | null {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < 2) return null
  const span = (last.end - first.end) / 12
  const horizon = (target - last.end) / 12
  const value = clipped(advance(path, last.value, rate(path, first.value, last.value, span), horizon), null)
  const half = halfWidthOfLevel(points, path, span, horizon)
  const at = (distance: number): number =>
    path === 'compound' ? Math.exp(Math.log(value) + distance) : value + distance
  return projectionOf(
    clipped(value, ends),
    half === null ? null : clipped(at(-half), ends),
    half === null ? null : clipped(at(half), ends),
    band,
    direction,
    limits,
  )
}

function halfWidthOfLevel(points: readonly StartingPoint[], path: Path, span: number, horizon: number): number | null {
  const increments = points.length - 1
  if (increments < 2) return null
  const y = points.map((p) => (path === 'compound' ? Math.log(p.value) : p.value))
  const drift = ((y.at(-1) ?? 0) - (y[0] ?? 0)) / span
  let squares = 0
  for (let i = 1; i < points.length; i += 1) {
    const years = ((points[i]?.end ?? 0) - (points[i - 1]?.end ?? 0)) / 12
    squares += ((y[i] ?? 0) - (y[i - 1] ?? 0) - drift * years) ** 2 / years
  }
  const variance = squares / (increments - 1)
  return t80(increments - 1) * Math.sqrt(variance * horizon * (1 + horizon / span))
}

/** Sample variance of values; null under two. */
export function varianceOf(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1)
}

/** An average's outcome when the open periods come in at the mean so far (spec 9). `values` on the averaging scale (logs when geometric). */
export function spreadOfAverage(values: readonly number[], periods: number): Spread {
  const n = values.length
  const centre = values.reduce((sum, v) => sum + v, 0) / n
  const variance = varianceOf(values)
  const open = periods - n
  const half = variance === null ? null : (open / periods) * t80(n - 1) * Math.sqrt(variance * (1 / open + 1 / n))
  return { centre, half }
}

/** A total's outcome when the open periods run at the pace so far (spec 9). `values` per year. */
export function spreadOfTotal(
  sum: number,
  values: readonly number[],
  periods: number,
  yearsLeft: number,
  pace: number,
): Spread {
  const n = values.length
  const variance = varianceOf(values)
  const half =
    variance === null ? null : t80(n - 1) * Math.sqrt(variance) * yearsLeft * Math.sqrt(1 / (periods - n) + 1 / n)
  return { centre: sum + pace * yearsLeft, half }
}
