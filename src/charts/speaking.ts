import type { ChartWords } from '@/i18n/chart'
import type { Format, Measure, Whole } from '@/i18n/format'
import { placesWon } from '@/i18n/story'
import type { LevelBand, LevelModel } from './levelModel'
import { extentOf } from './textPlaces'

/** The size of a chart in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What the words of a chart are made with. */
export interface Speaking {
  readonly words: ChartWords
  readonly f: Format
  readonly measure: Measure
  /** The figures add up to a total. */
  readonly total: boolean
}

/** Writes marked values with the decimals that they need. */
export function tickTextOf(ticks: readonly number[], f: Format): (value: number) => string {
  const decimals = [0, 1, 2, 3].find((d) => ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(d))) < 1e-9)) ?? 3
  return (value) => f.number(value, decimals)
}

/** Between the marked values' words and the plot. */
const TICK_GAP = 10

/** Room for marked values beside the plot, in CSS pixels. */
export function tickRoom(ticks: readonly number[], tickText: (value: number) => string): number {
  const widths = ticks.map((tick) => extentOf({ lines: [tickText(tick)], look: 'quiet' }).width)
  return Math.ceil(Math.max(0, ...widths)) + TICK_GAP
}

/** What a level's chart says about its lines, each with the sign of its pace; null = there is no such line. */
export interface LevelTexts {
  readonly required: string | null
  /** The nearest stretch alone. */
  readonly nextRequired: string | null
  readonly trend: string | null
  readonly planned: string | null
  /** Without the unit. */
  readonly shortPlanned: string | null
  readonly fan: string | null
  /** What the next milestone would lack, and on what condition. */
  readonly gap: readonly [string, string] | null
  readonly band: (band: LevelBand) => string
}

/** The words about a level's lines: beside them where there is room, in the key otherwise. */
export function levelTextsOf(model: LevelModel, { words, f, measure }: Speaking): LevelTexts {
  const { trajectory, planned, observed, trend, gap } = model
  const told = (pace: number, whole: Whole): string =>
    f.pace(placesWon(pace, measure, trajectory), measure, trajectory, whole)
  const stretches = model.required.flatMap(({ pace, period }) =>
    pace === null ? [] : [{ pace: told(pace, 'ceil'), period: f.period(period) }],
  )
  const none = stretches.length === 0
  return {
    required: none ? null : words.required(stretches),
    nextRequired: none ? null : words.required(stretches.slice(0, 1)),
    trend: observed === null || trend.length === 0 ? null : words.trend(told(observed, 'round')),
    planned: planned === null ? null : words.planned(told(planned.pace, 'round')),
    shortPlanned: planned === null ? null : words.planned(f.paceFigure(planned.pace, measure, trajectory)),
    fan: trend.some(({ low }) => low !== null) ? words.fan(model.steps) : null,
    // A projected difference says no more than two digits.
    gap: gap === null ? null : words.gap(f.difference(Number((gap.to - gap.from).toPrecision(2)), measure)),
    band: ({ kind, period, min, max }) => `${words.target(kind, f.period(period))}: ${f.band({ min, max }, measure)}`,
  }
}
