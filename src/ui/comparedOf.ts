import type { JudgedLine } from '@/domain/judged'
import type { Band } from './bulletGeometry'

/** A figure that may be held against its band. */
export interface Compared {
  readonly value: number
  readonly band: Band
}

/**
 * The figure and the band of a line; null where they cannot be compared: there is no figure, or it is the sum of some years and
 * the band is for all of them.
 */
export function comparedOf({ indicator, assessment: { value, milestone } }: JudgedLine): Compared | null {
  if (value === null || milestone === null) return null
  if (indicator.aggregation === 'cumulative' && value.count !== value.of) return null
  return { value: value.value, band: { lower: milestone.band.min, upper: milestone.band.max } }
}
