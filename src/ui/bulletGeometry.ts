import type { Limits } from '@/domain/limits'

/** A target band; null = open on that side. */
export interface Band {
  readonly lower: number | null
  readonly upper: number | null
}

/** What decides the width of a band that has none of its own. */
export type BandLimits = Pick<Limits, 'POINT_TOLERANCE_REL' | 'EXCEED_OPEN_MARGIN'>

/** Where things stand on a bullet, in percent of its width, 0 = left. */
export interface BulletGeometry {
  /** The gold field; an open band reaches the end of the bullet, a point has no field (`from` = `to`). */
  readonly band: { readonly from: number; readonly to: number }
  /** Edges of the band that exist: two, or one for a point and for an open band. */
  readonly edges: readonly number[]
  /** The value, moved to the nearest end when it lies beyond. */
  readonly at: number
  /** The edge from which the line to the value starts; null when the value lies inside the band. */
  readonly lineFrom: number | null
  /** The end at which the value ran out of room, shown as an arrowhead. */
  readonly clipped: 'left' | 'right' | null
}

/** Every lower edge stands at 60 %, every upper edge at 70 %: six widths of room below, three above. */
const LOWER_AT = 60
const UPPER_AT = 70

/** A value closer than this to an end, in percent, would be a dot cut in half: it becomes an arrowhead. */
const DOT_ROOM = 4

/** Width of an open band, as a share of its edge, where no value ever counts as exceeding it. */
const ENDLESS_MARGIN = 0.05

/**
 * What counts as one band width. A point takes the stand-in of spec 2 (`POINT_TOLERANCE_REL`, 1 % of the edge). An open band is
 * as wide as the stretch in which a value is reached but not yet exceeded (`EXCEED_OPEN_MARGIN`, 5 % of the edge): with 1 % a
 * list of "at least X" would be all arrowheads.
 */
function widthOf({ lower, upper }: Band, limits: BandLimits): number {
  if (lower !== null && upper !== null && lower !== upper) return upper - lower
  const edge = Math.abs(lower ?? upper ?? 0)
  const isPoint = lower !== null && upper !== null
  return edge * (isPoint ? limits.POINT_TOLERANCE_REL : (limits.EXCEED_OPEN_MARGIN ?? ENDLESS_MARGIN))
}

/** Distance from `edge` in percent of the bullet; endless when the edge is zero and has no width to measure by. */
function distanceInWidths(value: number, edge: number, width: number): number {
  return value === edge ? 0 : ((value - edge) / width) * (UPPER_AT - LOWER_AT)
}

function isFiniteOrOpen(edge: number | null): boolean {
  return edge === null || Number.isFinite(edge)
}

/** A band that has at least one edge, and no edge on the wrong side of the other. */
export function isDrawable({ lower, upper }: Band): boolean {
  if (!isFiniteOrOpen(lower) || !isFiniteOrOpen(upper)) return false
  return lower === null ? upper !== null : upper === null || lower <= upper
}

/** The places of the edges that exist; a point's two edges are one. */
export function edgesAt({ lower, upper }: Band, lowerAt: number, upperAt: number): readonly number[] {
  if (lower === upper) return [lowerAt]
  return [...(lower === null ? [] : [lowerAt]), ...(upper === null ? [] : [upperAt])]
}

/** The place of the edge that a value outside the band has to cross; null inside. */
function nearestEdge(value: number, { lower, upper }: Band, lowerAt: number, upperAt: number): number | null {
  if (lower !== null && value < lower) return lowerAt
  if (upper !== null && value > upper) return upperAt
  return null
}

function endPassed(at: number): 'left' | 'right' | null {
  if (at < DOT_ROOM) return 'left'
  if (at > 100 - DOT_ROOM) return 'right'
  return null
}

/**
 * A value against its band, in units of the band's own width, so that in a list all bands stand on one column.
 * Null when there is nothing to draw: a value that is not finite, a band without edges or turned inside out.
 */
export function bulletOf(value: number, band: Band, limits: BandLimits): BulletGeometry | null {
  if (!Number.isFinite(value) || !isDrawable(band)) return null
  const { lower, upper } = band
  const width = widthOf(band, limits)
  const upperAt = lower === upper ? LOWER_AT : UPPER_AT
  const at =
    lower === null
      ? upperAt + distanceInWidths(value, upper ?? value, width)
      : LOWER_AT + distanceInWidths(value, lower, width)
  return {
    band: { from: lower === null ? 0 : LOWER_AT, to: upper === null ? 100 : upperAt },
    edges: edgesAt(band, LOWER_AT, upperAt),
    at: Math.min(Math.max(at, 0), 100),
    lineFrom: nearestEdge(value, band, LOWER_AT, upperAt),
    clipped: endPassed(at),
  }
}
