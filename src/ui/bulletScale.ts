import { edgesAt, isDrawable } from './bulletGeometry'
import type { Band } from './bulletGeometry'

/** A value, its band and where it came from on one real scale; places in percent of the width, 0 = left. */
export interface BulletScaleGeometry {
  readonly band: { readonly from: number; readonly to: number }
  readonly edges: readonly number[]
  readonly at: number
  readonly baselineAt: number | null
  /** Round numbers along the scale, and where each stands. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
}

/** Room beyond the outermost figure, as a share of the stretch between the figures. */
const ROOM = 0.12

/** The scale is marked about this often. */
const TICKS = 5

/** The smallest of 1, 2, 5 × 10ⁿ that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power
}

/** Multiples of a round step between two numbers, without the dust of floating point. */
function roundNumbers(from: number, to: number): readonly number[] {
  const step = roundStep((to - from) / TICKS)
  const first = Math.ceil(from / step)
  const count = Math.floor(to / step) - first + 1
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** Null when there is nothing to draw: a value that is not finite, a band without edges or turned inside out. */
export function bulletScaleOf(value: number, band: Band, baseline: number | null): BulletScaleGeometry | null {
  if (!Number.isFinite(value) || !isDrawable(band)) return null
  const known = [value, baseline, band.lower, band.upper].filter((x): x is number => x !== null && Number.isFinite(x))
  const least = Math.min(...known)
  const most = Math.max(...known)
  const room = (most - least || Math.abs(most) || 1) * ROOM
  // Figures that cannot be negative get no scale below zero.
  const from = least >= 0 ? Math.max(0, least - room) : least - room
  const to = most + room
  const placeOf = (x: number): number => ((x - from) / (to - from)) * 100
  const lowerAt = band.lower === null ? 0 : placeOf(band.lower)
  const upperAt = band.upper === null ? 100 : placeOf(band.upper)
  return {
    band: { from: lowerAt, to: upperAt },
    edges: edgesAt(band, lowerAt, upperAt),
    at: placeOf(value),
    baselineAt: baseline === null || !Number.isFinite(baseline) ? null : placeOf(baseline),
    ticks: roundNumbers(from, to).map((tick) => ({ value: tick, at: placeOf(tick) })),
  }
}
