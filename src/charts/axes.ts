/** Ends of an axis, low first, in the units of what is drawn. */
export type Domain = readonly [low: number, high: number]

/** An axis of values: its ends, its marked values and whether equal steps are equal ratios. */
export interface ValueAxis {
  readonly domain: Domain
  readonly ticks: readonly number[]
  readonly log: boolean
}

/** A line of numbers mapped to pixels. */
export type Scale = (value: number) => number

/** Without the dust of floating point. */
const clean = (value: number): number => Number(value.toPrecision(12))

const STEPS = [1, 2, 4, 5, 10]

/** The smallest of 1, 2, 4, 5 × 10ⁿ that is at least `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return clean((STEPS.find((factor) => factor * power >= least - least * 1e-9) ?? 10) * power)
}

function multiples(step: number, low: number, high: number): readonly number[] {
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => clean((first + i) * step))
}

/** What an axis must hold, and how it may hold it. */
export interface AxisNeeds {
  /** Every value that must be in sight; at least one. */
  readonly values: readonly number[]
  /** Bars stand on zero; a line needs it only when it comes near. */
  readonly fromZero: boolean
  /** Natural limits that no axis goes beyond; null = none on that side. */
  readonly limits: { readonly min: number | null; readonly max: number | null }
  /** Marks that fit, at least 2. */
  readonly marks: number
}

/** A lowest value under this share of the highest pulls the axis down to zero: the picture is honest and costs little. */
const NEAR_ZERO = 0.35

/** Room beyond the outermost values, as a share of the stretch between them. */
const ROOM = 0.08

/** An even axis around values, ending on or beyond its outermost marks. */
export function linearAxis({ values, fromZero, limits, marks }: AxisNeeds): ValueAxis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const zero = fromZero || (least >= 0 && least < most * NEAR_ZERO) || (most <= 0 && most > least * NEAR_ZERO)
  const low = zero ? Math.min(0, least) : least
  const high = zero ? Math.max(0, most) : most
  const stretch = high - low || Math.abs(high) || 1
  const room = stretch * ROOM
  const lowEnd = zero && low === 0 ? 0 : low - room
  const highEnd = zero && high === 0 && low < 0 ? 0 : high + room
  const step = roundStep((highEnd - lowEnd) / marks)
  const from = least >= 0 ? Math.max(0, lowEnd) : lowEnd
  const domain: Domain = [
    limits.min === null ? from : Math.max(from, Math.min(limits.min, least)),
    limits.max === null ? highEnd : Math.min(highEnd, Math.max(limits.max, most)),
  ]
  return { domain, ticks: multiples(step, domain[0], domain[1]), log: false }
}

/** Round numbers within a power of ten, the most welcome first. */
const ROUND = [1, 2, 4, 6, 8, 3, 5, 1.5, 1.2, 2.5]

/** Least distance of two marks of values, in CSS pixels. */
const LEAST_PITCH = 34

/** Edges of targets at these factors may be marked too. */
const HANDSOME = new Set([...ROUND, 1.6, 1.8, 2.4, 3.2, 3.6, 7.5])

function isHandsome(value: number): boolean {
  return value > 0 && HANDSOME.has(clean(value / 10 ** Math.floor(Math.log10(value))))
}

/**
 * A logarithmic axis around positive values: equal slopes are equal rates of growth. `height` in CSS pixels; `wanted` = values that
 * are marked first if they are handsome numbers, such as the edges of targets.
 */
export function logAxis(values: readonly number[], height: number, wanted: readonly number[]): ValueAxis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = (most / least) ** ROOM
  const domain: Domain = [least / room, most * room]
  const y = scaleOf(domain, [height, 0], true)
  const lowest = Math.floor(Math.log10(domain[0]))
  const powers = Array.from({ length: Math.ceil(Math.log10(domain[1])) - lowest + 1 }, (_, i) => 10 ** (lowest + i))
  const round = ROUND.flatMap((factor) => powers.map((power) => clean(factor * power)))
  const ticks: number[] = []
  for (const tick of [...wanted.filter(isHandsome).toReversed(), ...round]) {
    const inside = tick >= domain[0] && tick <= domain[1]
    if (inside && ticks.every((other) => Math.abs(y(other) - y(tick)) >= LEAST_PITCH)) ticks.push(tick)
  }
  return { domain, ticks: ticks.toSorted((a, b) => a - b), log: true }
}

const YEAR_STEPS = [1, 2, 5, 10, 20]

/** More marked years than this are a row of fence posts. */
const MOST_YEARS = 12

/** Years to mark between two ends at least `pitch` apart where `perYear` pixels are a year; `anchor` is one of them if inside. */
export function yearTicks([low, high]: Domain, perYear: number, pitch: number, anchor: number): readonly number[] {
  const step = YEAR_STEPS.find((years) => years * perYear >= pitch && (high - low) / years <= MOST_YEARS) ?? 50
  const first = anchor - Math.floor((anchor - low) / step + 1e-9) * step
  const count = Math.floor((high - first) / step + 1e-9) + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step)
}

/** Maps a domain to a range of pixels, evenly or in equal ratios. */
export function scaleOf([low, high]: Domain, [from, to]: readonly [number, number], log: boolean): Scale {
  const along = log ? Math.log : (value: number): number => value
  const start = along(low)
  const stretch = along(high) - start || 1
  return (value) => from + ((along(value) - start) / stretch) * (to - from)
}
