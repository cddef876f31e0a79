import type { BandInput, Position } from './assessment'
import type { Limits } from './limits'
import type { Direction } from './register'

/** A band whose words and numbers have been checked. */
export interface Band {
  readonly min: number | null
  readonly max: number | null
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
}

/** The band with its edges inclusive unless the target says otherwise. */
export function bandOf(input: BandInput): Band {
  return {
    min: input.min,
    max: input.max,
    minInclusive: input.minInclusive !== false,
    maxInclusive: input.maxInclusive !== false,
  }
}

/** Rounds half away from zero. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor
}

function compared(value: number, limits: Limits): number {
  return limits.COMPARISON_DECIMALS === null ? value : rounded(value, limits.COMPARISON_DECIMALS)
}

function toleranceAt(edge: number, limits: Limits): number {
  return limits.EPS_REL * Math.max(1, Math.abs(edge))
}

/** Where a value lies against a band (spec 7, "below"). */
export function positionOf(value: number, band: Band, limits: Limits): Position {
  const v = compared(value, limits)
  if (band.min !== null) {
    const tolerance = toleranceAt(band.min, limits)
    if (band.minInclusive ? v < band.min - tolerance : v <= band.min + tolerance) return 'below'
  }
  if (band.max !== null) {
    const tolerance = toleranceAt(band.max, limits)
    if (band.maxInclusive ? v > band.max + tolerance : v >= band.max - tolerance) return 'above'
  }
  return 'inside'
}

/** Does a position lie in the success region? Up: not below; down: not above; within: inside (spec 7). */
export function succeeds(position: Position, direction: Direction): boolean {
  if (direction === 'up') return position !== 'below'
  if (direction === 'down') return position !== 'above'
  return position === 'inside'
}

/** Is a value beyond the band on the good side? Never for two-sided bands (spec 7, "exceeded"). */
export function exceeds(value: number, band: Band, direction: Direction, limits: Limits): boolean {
  if (direction === 'within') return false
  const position = positionOf(value, band, limits)
  const [near, far, beyond] =
    direction === 'up' ? [band.min, band.max, 'above' as const] : [band.max, band.min, 'below' as const]
  if (far !== null) return position === beyond
  if (near === null || near === 0 || limits.EXCEED_OPEN_MARGIN === null) return false
  const margin = limits.EXCEED_OPEN_MARGIN * Math.abs(near)
  const v = compared(value, limits)
  const tolerance = toleranceAt(near, limits)
  return direction === 'up' ? v >= near + margin - tolerance : v <= near - margin + tolerance
}

/**
 * The value from which a band counts as exceeded (spec 7): beyond the far edge, or from the margin of an open band on. Null where it
 * never does.
 */
export function exceedsFrom(
  band: BandInput,
  direction: Direction,
  limits: Limits,
): { readonly value: number; readonly beyond: boolean } | null {
  if (direction === 'within') return null
  const [near, far] = direction === 'up' ? [band.min, band.max] : [band.max, band.min]
  if (far !== null) return { value: far, beyond: true }
  if (near === null || near === 0 || limits.EXCEED_OPEN_MARGIN === null) return null
  const margin = limits.EXCEED_OPEN_MARGIN * Math.abs(near)
  return { value: direction === 'up' ? near + margin : near - margin, beyond: false }
}

/** A band's width; for a point or an open band the stand-in of `POINT_TOLERANCE_REL` (spec 2). */
export function widthAt(band: Band, edge: number, limits: Limits): number {
  const width = band.min !== null && band.max !== null ? band.max - band.min : 0
  return width > 0 ? width : limits.POINT_TOLERANCE_REL * Math.abs(edge)
}

/** Distance from a value to the nearest edge of a band that has at least one; 0 on an edge. */
export function distanceToEdge(value: number, band: Band): number {
  const toMin = band.min === null ? Infinity : Math.abs(value - band.min)
  const toMax = band.max === null ? Infinity : Math.abs(value - band.max)
  return Math.min(toMin, toMax)
}

/** The edge a value has to reach: of the side it lies outside of; null when it need not move. */
export function edgeAhead(value: number, { min, max }: BandInput, direction: Direction): number | null {
  if (direction !== 'down' && min !== null && value < min) return min
  if (direction !== 'up' && max !== null && value > max) return max
  return null
}

/** The edge behind the one a value has to reach; null when it need not move, or when the band is open there or a point. */
export function farEdge(value: number, band: BandInput, direction: Direction): number | null {
  const near = edgeAhead(value, band, direction)
  if (near === null || band.min === band.max) return null
  return near === band.min ? band.max : band.min
}
