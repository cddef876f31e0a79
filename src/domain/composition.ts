import { SHARE_TOLERANCE } from './limits'

/** One part of a whole of 100, with its target band and its figure where there is one. */
export interface Part {
  readonly id: string
  readonly band: { readonly min: number | null; readonly max: number | null }
  readonly value?: number | null
}

export interface Composition {
  readonly sumMin: number
  readonly sumMax: number
  /** Can all bands be met at once? */
  readonly feasible: boolean
  /** Each part's band as narrowed by the others. */
  readonly effective: Readonly<Record<string, { readonly min: number; readonly max: number }>>
  /** Null until every part has a figure. */
  readonly observedSum: number | null
  /** Do the figures make 100 within the tolerance? Off = a data error, not a status. */
  readonly observedOk: boolean | null
}

/** Rounding slack of a sum of shares, in percentage points for each part (spec 16). */
const TOLERANCE_PER_PART = 0.05

/** The check of a set of shares that make 100 (spec 16). An open end counts as 0 or 100. `tolerance` in percentage points. */
export function checkComposition(parts: readonly Part[], tolerance = TOLERANCE_PER_PART * parts.length): Composition {
  const bands = parts.map((part) => ({ id: part.id, min: part.band.min ?? 0, max: part.band.max ?? 100 }))
  const sumMin = bands.reduce((sum, band) => sum + band.min, 0)
  const sumMax = bands.reduce((sum, band) => sum + band.max, 0)
  const slack = 100 * SHARE_TOLERANCE
  const values = parts.map((part) => part.value)
  const observedSum = values.every((v) => typeof v === 'number') ? values.reduce((sum, v) => sum + v, 0) : null
  return {
    sumMin,
    sumMax,
    feasible: sumMin <= 100 + slack && sumMax >= 100 - slack,
    effective: Object.fromEntries(
      bands.map((band) => [
        band.id,
        {
          min: Math.max(band.min, 100 - (sumMax - band.max)),
          max: Math.min(band.max, 100 - (sumMin - band.min)),
        },
      ]),
    ),
    observedSum: parts.length === 0 ? null : observedSum,
    observedOk: observedSum === null || parts.length === 0 ? null : Math.abs(observedSum - 100) <= tolerance + slack,
  }
}
