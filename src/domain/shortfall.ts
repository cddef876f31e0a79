import type { BandInput } from './assessment'

/** How far a value lies from its band, in the indicator's unit; arithmetic, no judgement. */
export interface Shortfall {
  /** `short` = under the lower edge, `over` = over the upper one, `inside` = between them. */
  readonly side: 'short' | 'over' | 'inside'
  /** Never negative; 0 inside. */
  readonly amount: number
}

/** Distance from a value to the nearest edge of a band it lies outside of. */
export function shortfallOf(value: number, band: BandInput): Shortfall {
  if (band.min !== null && value < band.min) return { side: 'short', amount: band.min - value }
  if (band.max !== null && value > band.max) return { side: 'over', amount: value - band.max }
  return { side: 'inside', amount: 0 }
}
