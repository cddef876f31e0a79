import type { Assessment, Judgement, MilestoneJudgement, Trajectory } from '@/domain/assessment'
import { edgeAhead, farEdge } from '@/domain/band'
import { dayNumber, firstOfMonth, type Day } from '@/domain/day'
import { parsePeriod, parseSpan } from '@/domain/period'
import type { Direction, Quality, TargetKind, Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import type { Status } from '@/domain/status'
import type { SupposedFigure } from '@/domain/trial'
import { figureThen, type Beside } from './beside'
import { partsOf, placeOf, seriesOf } from './series'

/** A value at a moment; `at` in years, the end of 2025 being 2025. */
export interface Point {
  readonly at: number
  readonly value: number
}

export interface LevelFigure extends Point {
  readonly period: string
  readonly quality: Quality
  /** The amount of a part of a year beside those of whole years: it stands apart from their line. */
  readonly isPart: boolean
}

/** A target band at its date. */
export interface LevelBand {
  readonly at: number
  readonly period: string
  readonly kind: TargetKind
  readonly min: number | null
  readonly max: number | null
}

/** One stretch of the way still to go: to a milestone's deciding edge, at a pace per year. */
export interface RequiredStretch extends Point {
  readonly period: string
  readonly pace: number | null
}

/** Where the pace so far leads at a milestone, with the ends of its 80 % interval. */
export interface TrendPoint extends Point {
  readonly low: number | null
  readonly high: number | null
}

/** Distance at the next milestone between the pace so far and the deciding edge. */
export interface Gap {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly status: Status
}

/** The ways from the last figure to both edges of the next milestone's band, with the pace each of them takes. */
export interface PaceWedge {
  readonly at: number
  readonly near: { readonly value: number; readonly pace: number }
  readonly far: { readonly value: number; readonly pace: number }
}

/** Everything a chart of a level draws, in the indicator's unit and years. */
export interface LevelModel {
  readonly figures: readonly LevelFigure[]
  readonly ghosts: readonly LevelFigure[]
  /** Where the plan starts, when no figure says the same. */
  readonly baseline: LevelFigure | null
  /** The moment the plan starts at, whether or not a figure stands there. */
  readonly baselineAt: number | null
  /** A baseline that is the mean of several years. */
  readonly baselineSpan: {
    readonly from: number
    readonly to: number
    readonly value: number
    readonly period: string
  } | null
  readonly bands: readonly LevelBand[]
  readonly planned: { readonly from: Point; readonly to: Point; readonly pace: number } | null
  /** From the last figure from edge to edge; empty when nothing is left to reach. */
  readonly required: readonly RequiredStretch[]
  readonly trend: readonly TrendPoint[]
  readonly observed: number | null
  readonly gap: Gap | null
  readonly wedge: PaceWedge | null
  /** The figure that stood on the compared day, where another one stands now. */
  readonly earlier: (LevelFigure & { readonly day: Day }) | null
  /** What a trial supposes, in order of time. */
  readonly supposed: readonly Point[]
  readonly trajectory: Trajectory | null
  /** The day the chart is about, and its place. */
  readonly day: Day
  readonly today: number
  /** Increments that the interval was worked out from. */
  readonly steps: number
}

/** A day on the year axis. */
export function placeOfDay(day: Day): number {
  const year = Number(day.slice(0, 4))
  const start = firstOfMonth(year * 12)
  return year - 1 + (dayNumber(day) - start + 1) / (firstOfMonth(year * 12 + 12) - start)
}

/** A status that time took back still colours what the figures say. */
function shownStatus({ status, outlook }: Judgement): Status {
  return outlook ?? status
}

function levelBandOf(period: string, kind: TargetKind, min: number | null, max: number | null): readonly LevelBand[] {
  const end = (parsePeriod(period) ?? parseSpan(period)?.to)?.end
  return end === undefined ? [] : [{ at: placeOf(end), period, kind, min, max }]
}

interface Ahead {
  readonly wedge: PaceWedge | null
  readonly required: readonly RequiredStretch[]
  readonly trend: readonly TrendPoint[]
  readonly gap: Gap | null
}

/** What lies between the last figure and the milestones still to come. */
function aheadOf(assessment: Assessment, last: Point, direction: Direction): Ahead {
  const required: RequiredStretch[] = []
  const trend: TrendPoint[] = []
  let gap: Gap | null = null
  let wedge: PaceWedge | null = null
  for (const judgement of assessment.milestones) {
    const { milestone, pace, projection } = judgement
    const end = parsePeriod(milestone.period)?.end
    const at = end === undefined ? last.at : placeOf(end)
    if (at <= last.at) continue
    if (projection !== null) {
      trend.push({ at, value: projection.value, low: projection.low, high: projection.high })
    }
    const reached = required.at(-1)
    const edge = edgeAhead(reached?.value ?? last.value, milestone.band, direction)
    if (edge === null) continue
    required.push({
      at,
      value: edge,
      period: milestone.period,
      pace: reached === undefined ? pace.required : pace.segment,
    })
    if (reached === undefined) wedge = wedgeOf(judgement, last, at, direction)
    if (gap === null && reached === undefined && projection !== null) {
      const short = edgeAhead(projection.value, milestone.band, direction)
      if (short !== null) gap = { at, from: projection.value, to: short, status: shownStatus(judgement) }
    }
  }
  return { required, trend, gap, wedge }
}

/** Null where the band is a point or open behind the edge: then one way is all there is. */
function wedgeOf(
  { milestone, pace }: MilestoneJudgement,
  last: Point,
  at: number,
  direction: Direction,
): PaceWedge | null {
  const near = edgeAhead(last.value, milestone.band, direction)
  const far = farEdge(last.value, milestone.band, direction)
  const { required, requiredForMax } = pace
  if (near === null || far === null || required === null || requiredForMax === null) return null
  return { at, near: { value: near, pace: required }, far: { value: far, pace: requiredForMax } }
}

function supposedPoint({ period, value }: SupposedFigure): readonly Point[] {
  const end = parsePeriod(period)?.end
  return end === undefined ? [] : [{ at: placeOf(end), value }]
}

function plannedOf(assessment: Assessment, start: Point, direction: Direction): LevelModel['planned'] {
  const { milestone, pace } = assessment
  const end = milestone === null ? undefined : parsePeriod(milestone.period)?.end
  if (milestone === null || end === undefined || pace.planned === null) return null
  const edge = edgeAhead(start.value, milestone.band, direction)
  return edge === null ? null : { from: start, to: { at: placeOf(end), value: edge }, pace: pace.planned }
}

/** What a level's chart draws on a day: nothing in it is judged here, every number comes out of the report. */
export function levelModelOf(line: IndicatorLine, day: Day, term: Term, beside: Beside = {}): LevelModel {
  const { assessment, indicator, targets, dossier } = line
  const series = seriesOf(line, day, term)
  const parts = partsOf(series.figures, indicator)
  const toLevel = ({ period, value, quality }: (typeof series.figures)[number]): LevelFigure => ({
    at: placeOf(period.end),
    value,
    period: period.text,
    quality,
    isPart: parts.has(period.text),
  })
  const figures = series.figures.map(toLevel)
  const last = figures.at(-1) ?? null
  const shown = targets.badge.length > 0 ? targets.badge : targets.annualPlans
  const bands = shown.flatMap(({ period, kind, lower, upper }) => levelBandOf(period, kind, lower, upper))

  const moment = dossier.baseline === null ? null : parsePeriod(dossier.baseline.period)
  const span = dossier.baseline === null ? null : parseSpan(dossier.baseline.period)
  const start: LevelFigure | null =
    moment === null || dossier.baseline === null
      ? null
      : {
          at: placeOf(moment.end),
          value: dossier.baseline.value,
          period: moment.text,
          quality: 'official',
          isPart: false,
        }
  const repeated = start !== null && figures.some((figure) => figure.at === start.at && figure.value === start.value)
  const serves =
    start ?? (assessment?.warnings.includes('baseline_from_first_observation') === true ? figures[0] : null)
  const earlier = figureThen(beside.compared ?? null, series.figures, term)
  const ahead = assessment === null || last === null ? null : aheadOf(assessment, last, indicator.direction)
  return {
    figures,
    ghosts: series.ghosts.map(toLevel),
    baseline: repeated ? null : start,
    baselineAt: start?.at ?? null,
    baselineSpan:
      span === null || dossier.baseline === null
        ? null
        : {
            from: placeOf(span.from.end - span.from.months),
            to: placeOf(span.to.end),
            value: dossier.baseline.value,
            period: dossier.baseline.period,
          },
    bands,
    planned:
      assessment === null || serves === null || serves === undefined
        ? null
        : plannedOf(assessment, serves, indicator.direction),
    required: ahead?.required ?? [],
    trend: ahead?.trend ?? [],
    gap: ahead?.gap ?? null,
    wedge: ahead?.wedge ?? null,
    earlier: earlier === null ? null : { ...toLevel(earlier.figure), day: earlier.day },
    supposed: (beside.supposed ?? []).flatMap(supposedPoint),
    observed: assessment?.pace.observed ?? null,
    trajectory: assessment?.trajectory ?? null,
    day,
    today: placeOfDay(day),
    steps: start === null ? figures.length - 1 : figures.filter((figure) => figure.at > start.at).length,
  }
}

/** A trajectory has a log axis when it grows by a rate and covers at least this ratio; below it the two axes look alike. */
const LOG_FROM_RATIO = 2.5

/** Values a level's axis must hold; the far ends of the interval may run off it. Without figures a band stands over zero. */
export function levelValues(model: LevelModel): readonly number[] {
  return [
    ...model.figures,
    ...model.ghosts,
    ...model.required,
    ...model.trend,
    ...model.supposed,
    ...(model.earlier === null ? [] : [model.earlier]),
    ...(model.baseline === null ? [] : [model.baseline]),
    ...(model.baselineSpan === null ? [] : [model.baselineSpan]),
  ]
    .map(({ value }) => value)
    .concat(model.figures.length === 0 ? [0] : [])
    .concat(model.bands.flatMap(({ min, max }) => [min, max].filter((edge) => edge !== null)))
}

/** Does a log axis help, and is it defined? */
export function wantsLog(model: LevelModel): boolean {
  const values = levelValues(model)
  const least = Math.min(...values)
  return model.trajectory === 'compound' && least > 0 && Math.max(...values) >= LOG_FROM_RATIO * least
}
