import type { Trajectory } from './assessment'
import { MAX_ABS_VALUE, MAX_COMPOUND_RATIO } from './limits'

/** The two kinds of path a level can take (spec 7.1). */
export type Path = Extract<Trajectory, 'linear' | 'compound'>

/** Pace from one value to another over `years`: units per year, or a share per year when compound (spec 7). */
export function rate(path: Path, from: number, to: number, years: number): number {
  return path === 'compound' ? Math.min((to / from) ** (1 / years), Number.MAX_VALUE) - 1 : (to - from) / years
}

/** Where a pace leads from a value after `years` (spec 7). */
export function advance(path: Path, from: number, pace: number, years: number): number {
  return path === 'compound' ? from * (1 + pace) ** years : from + pace * years
}

/** Scales whose growth is naturally compound (spec 7.1). */
const COMPOUND_SCALES: ReadonlySet<string> = new Set(['money', 'index', 'population'])

/**
 * The path a level is measured on (spec 7.1): compound for money, index and population (or when asked for), if every value is positive
 * and none is more than a million times another; otherwise linear. `refused` = compound was asked for and is not defined.
 */
export function choosePath(
  trajectory: string | null | undefined,
  scale: string | null | undefined,
  values: readonly number[],
): { readonly path: Path; readonly refused: boolean } {
  const asked = trajectory === 'compound'
  const natural = (trajectory ?? 'auto') === 'auto' && COMPOUND_SCALES.has(scale ?? '')
  if (!asked && !natural) return { path: 'linear', refused: false }
  const smallest = values.reduce((a, b) => Math.min(a, b), Infinity)
  const largest = values.reduce((a, b) => Math.max(a, b), -Infinity)
  const defined = smallest > 0 && largest <= MAX_COMPOUND_RATIO * smallest
  return { path: defined ? 'compound' : 'linear', refused: asked && !defined }
}

/** Best of the paces on record: the highest where the value should rise, the lowest where it should fall; null without a record. */
export function bestOf(sign: 1 | -1, paces: readonly number[]): number | null {
  const better = sign === 1 ? Math.max : Math.min
  return paces.length === 0 ? null : paces.reduce((a, b) => better(a, b))
}

/** Nothing to divide by: a plan of zero, or one so small that it can only be a remainder of arithmetic. */
export function isZero(planned: number): boolean {
  return Math.abs(planned) * MAX_ABS_VALUE < 1
}

/** What burden and ratio are measured in: |planned|, or where the plan is 0 the indicator's pace scale, else 1 (spec 7). */
export function unitOf(planned: number, paceScale: number | null | undefined): number {
  if (!isZero(planned)) return Math.abs(planned)
  return paceScale != null && Number.isFinite(paceScale) && paceScale * MAX_ABS_VALUE >= 1 ? paceScale : 1
}

/**
 * Pace still required, divided by the pace the plan asked for at the start (spec 7, "burden").
 * 1 = as planned, 1.2 = the rest must go 20 % faster, at most 0 = the level is already reached. Unitless.
 * `unit` as in `unitOf`.
 */
export function burden(sign: 1 | -1, required: number, planned: number, unit: number): number {
  return 1 + (sign * (required - planned)) / unit
}

/** Past pace over planned pace (spec 7, R); below 0 = moving away, above 1 = faster than planned. Unitless, never capped. */
export function paceRatio(sign: 1 | -1, observed: number, planned: number, unit: number): number {
  return 1 + (sign * (observed - planned)) / unit
}

/** Student quantiles for a two-sided 80 % interval by degrees of freedom from 1 (spec 17.1). */
const T80 = [
  3.077684, 1.885618, 1.637744, 1.533206, 1.475884, 1.439756, 1.414924, 1.396815, 1.383029, 1.372184, 1.36343, 1.356217,
  1.350171, 1.34503, 1.340606, 1.336757, 1.333379, 1.330391, 1.327728, 1.325341, 1.323188, 1.321237, 1.31946, 1.317836,
  1.316345, 1.314972, 1.313703, 1.312527, 1.311434, 1.310415,
]

/** t80(df) of spec 17.1. */
export function t80(degreesOfFreedom: number): number {
  return T80[degreesOfFreedom - 1] ?? 1.281552
}
