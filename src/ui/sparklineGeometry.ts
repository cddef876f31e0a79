/** A figure in a sparkline. */
export interface SparkPoint {
  /** Years on the common axis, e.g. 2024 or 2024.5. */
  readonly t: number
  readonly value: number
  /** The stretch from the figure before is without a missing year: drawn solid. The first figure has no stretch. */
  readonly solid: boolean
}

/** The years that all sparklines of a list span, in years. */
export interface SparkSpan {
  readonly from: number
  readonly to: number
}

/** Paths in a field of `WIDTH` × `HEIGHT`. An empty path draws nothing. */
export interface SparklineGeometry {
  readonly solid: string
  readonly dashed: string
  /** A stroke of no length for every figure but the last: with round ends, a dot each. */
  readonly dots: string
  readonly last: { readonly x: number; readonly y: number }
  /** Where the term starts; null when outside the span. */
  readonly termStartAt: number | null
}

export const WIDTH = 72
export const HEIGHT = 24

/** Room for half the last dot, with its edge. */
const MARGIN = 4

const rounded = (x: number): number => Math.round(x * 100) / 100

/**
 * Figures in the order of time, from the lowest to the highest of this series; a level line when all are equal.
 * Figures that are not finite or lie outside the span are left out. Null when none is left.
 */
export function sparklineOf(
  points: readonly SparkPoint[],
  span: SparkSpan,
  termStart: number,
): SparklineGeometry | null {
  const within = (t: number): boolean => t >= span.from && t <= span.to
  const shown = points.filter(({ t, value }) => within(t) && Number.isFinite(value))
  const least = Math.min(...shown.map(({ value }) => value))
  const most = Math.max(...shown.map(({ value }) => value))
  const years = span.to - span.from || 1
  const x = (t: number): number => rounded(MARGIN + ((t - span.from) / years) * (WIDTH - 2 * MARGIN))
  const y = (value: number): number =>
    most === least ? HEIGHT / 2 : rounded(HEIGHT - MARGIN - ((value - least) / (most - least)) * (HEIGHT - 2 * MARGIN))
  const places = shown.map((point) => ({ x: x(point.t), y: y(point.value), solid: point.solid }))
  const last = places.at(-1)
  if (last === undefined) return null
  const stretches = places.slice(1).flatMap((place, at) => {
    const before = places[at]
    return before === undefined ? [] : [{ d: `M${before.x} ${before.y}L${place.x} ${place.y}`, solid: place.solid }]
  })
  const joined = (solid: boolean): string =>
    stretches
      .filter((stretch) => stretch.solid === solid)
      .map(({ d }) => d)
      .join('')
  return {
    solid: joined(true),
    dashed: joined(false),
    dots: places
      .slice(0, -1)
      .map((place) => `M${place.x} ${place.y}h0`)
      .join(''),
    last: { x: last.x, y: last.y },
    termStartAt: within(termStart) ? x(termStart) : null,
  }
}
