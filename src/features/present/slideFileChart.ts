import { linearAxis } from '@/charts/axes'
import type { LevelModel, Point } from '@/charts/levelModel'
import type { PeriodBand, PeriodModel } from '@/charts/periodModel'
import { courseReading, slideCourseOf } from '@/charts/slideCourse'
import { FREQUENCIES, MONTHS, periodEnding } from '@/domain/period'
import type { Quality, TargetKind } from '@/domain/register'
import { windowOf } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { FigureLook, FileChart, FileSeries, SeriesRole } from '@/files/slideFile'
import { precise } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'

/** A target's edges at one period of a chart. */
interface Edges {
  readonly min: number | null
  readonly max: number | null
}

/** A chart's table before it has names: periods down, series across. */
interface Table {
  readonly periods: readonly string[]
  readonly looks: readonly FigureLook[]
  readonly edges: readonly (Edges | null)[]
  readonly columns: readonly { readonly role: Exclude<SeriesRole, 'lower' | 'upper'>; readonly values: Values }[]
  readonly kinds: readonly TargetKind[]
  /** Every so many periods one is named under the axis. */
  readonly labelEvery: number
}

type Values = readonly (number | null)[]

const lookOf = (isPast: boolean, quality: Quality | null): FigureLook => ({
  isPast,
  isSoft: quality !== null && quality !== 'official',
})

/** Of a level's figures before the term, as on the shared screen (README, "Slides keep the programmes' own order"). */
const MOST_BEFORE = 2

/** Moments nearer than this, in years, are one. */
const SAME = 1e-6

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < SAME

const isAt =
  (at: number) =>
  (point: { readonly at: number }): boolean =>
    Math.abs(point.at - at) < SAME

/** A level's table: every year of the picture, or every quarter or month where there are figures of such. */
function levelTable(model: LevelModel, from: number, to: number, textOf: (period: string) => string): Table {
  const early = model.figures.filter(({ at }) => at < from - SAME).slice(-MOST_BEFORE)
  const figures = [...early, ...model.figures.filter(({ at }) => at >= from - SAME)]
  const baseline = model.baseline
  const all = [...figures, ...model.bands, ...model.required, ...model.trend, ...(baseline === null ? [] : [baseline])]
  const last = Math.max(to, ...all.map(({ at }) => at))
  const first = Math.min(from, ...all.map(({ at }) => at))
  // An office sets periods apart evenly: so that time stays true, there is a place for each of the finest.
  const finest = FREQUENCIES.find((one) => all.every(({ at }) => isWhole((at * 12) / MONTHS[one]))) ?? 'month'
  const labelEvery = 12 / MONTHS[finest]
  const start = Math.floor(first + SAME)
  const moments = Array.from({ length: Math.round((last - start) * labelEvery) + 1 }, (_, i) => start + i / labelEvery)
  const valuesOf = (points: readonly Point[]): Values =>
    moments.map((moment) => points.find(isAt(moment))?.value ?? null)
  const end = figures.at(-1)
  const ahead = (points: readonly Point[]): Values =>
    valuesOf(end === undefined || points.length === 0 ? [] : [end, ...points])
  return {
    periods: moments.map((moment) =>
      isWhole(moment) ? String(Math.round(moment)) : textOf(periodEnding(finest, Math.round((moment + 1) * 12)).text),
    ),
    labelEvery,
    looks: moments.map((moment) => {
      const figure = figures.find(isAt(moment))
      return lookOf(moment <= from + SAME, figure?.quality ?? null)
    }),
    edges: moments.map((moment) => model.bands.find(isAt(moment)) ?? null),
    kinds: model.bands.map(({ kind }) => kind),
    columns: [
      { role: 'figures', values: valuesOf(figures.filter(({ isPart }) => !isPart)) },
      { role: 'parts', values: valuesOf(figures.filter(({ isPart }) => isPart)) },
      { role: 'baseline', values: valuesOf(baseline === null ? [] : [baseline]) },
      { role: 'required', values: ahead(model.required) },
      { role: 'trend', values: ahead(model.trend) },
    ],
  }
}

/** The table of what is reported period by period. */
function periodTable({ columns, bands, mean }: PeriodModel, textOf: (period: string) => string): Table {
  const isIn =
    (i: number) =>
    ({ from, to }: Pick<PeriodBand, 'from' | 'to'>): boolean =>
      from <= i && i <= to
  // Of one figure the mean is that figure.
  const isMean = mean !== null && mean.from < mean.to
  return {
    periods: columns.map(({ period }) => textOf(period)),
    looks: columns.map(({ when, quality }) => lookOf(when === 'before', quality)),
    // Of several targets of a period the one that was set last stands last.
    edges: columns.map((_, i) => bands.findLast(isIn(i)) ?? null),
    kinds: bands.map(({ kind }) => kind),
    labelEvery: 1,
    columns: [
      { role: 'figures', values: columns.map(({ value }) => value) },
      { role: 'mean', values: columns.map((_, i) => (isMean && isIn(i)(mean) ? mean.value : null)) },
      { role: 'needed', values: columns.map(({ needed }) => needed?.to ?? null) },
    ],
  }
}

const isKnown = (value: number | null): value is number => value !== null && Number.isFinite(value)

/** What the edges of a target are called: both where it is a band, one where it is open on a side or a single number. */
function edgeSeries(
  { edges, kinds }: Table,
  { m, f }: ScreenSpeech,
): { readonly series: readonly FileSeries[]; readonly bandName: string | null } {
  const words = m.slideFile.chart
  const [kind] = new Set(kinds).size === 1 ? kinds : []
  const target = words.target[kind ?? 'term']
  const known = edges.filter((edge) => edge !== null)
  const isPoint = known.every(({ min, max }) => min === max)
  const isOpenAbove = known.every(({ max }) => max === null)
  const isOpenBelow = known.every(({ min }) => min === null)
  const lower = (name: string): FileSeries => ({ role: 'lower', name, values: edges.map((edge) => edge?.min ?? null) })
  const upper = (name: string): FileSeries => ({ role: 'upper', name, values: edges.map((edge) => edge?.max ?? null) })
  if (known.length === 0) return { series: [], bandName: null }
  if (isPoint) return { series: [lower(target)], bandName: null }
  if (isOpenAbove) return { series: [lower(words.atLeast(target))], bandName: null }
  if (isOpenBelow) return { series: [upper(words.atMost(target))], bandName: null }
  const isBand = known.some(({ min, max }) => min !== null && max !== null && min !== max)
  const written = new Set(known.map((edge) => f.bandFigures(edge)))
  const [only] = written
  return {
    series: [lower(words.lower(target)), upper(words.upper(target))],
    bandName: isBand ? words.band(target, written.size === 1 ? (only ?? null) : null) : null,
  }
}

/** Marks of the axis that fit. */
const MARKS = 5
/** A band open at the top has room over its edge. */
const OVER_OPEN = 1.06
/** A need this many times as high as everything else runs off the axis. */
const MOST_NEED = 3

function axisOf(table: Table, isLevel: boolean, isShare: boolean): FileChart['axis'] {
  const plain = [
    ...table.columns.filter(({ role }) => role !== 'needed').flatMap(({ values }) => values),
    ...table.edges.flatMap((edge) => (edge === null ? [] : [edge.min, edge.max])),
    ...table.edges.flatMap((edge) => (edge?.max === null && edge.min !== null ? [edge.min * OVER_OPEN] : [])),
  ].filter(isKnown)
  const most = Math.max(0, ...plain)
  const needed = table.columns
    .filter(({ role }) => role === 'needed')
    .flatMap(({ values }) => values)
    .filter(isKnown)
    .map((value) => (most > 0 ? Math.min(value, MOST_NEED * most) : value))
  const values = [...plain, ...needed]
  const limits = isLevel && isShare ? { min: 0, max: 100 } : { min: null, max: null }
  const { domain, ticks } = linearAxis({
    values: values.length === 0 ? [0, 1] : values,
    fromZero: !isLevel,
    limits,
    marks: MARKS,
  })
  const [low, high] = domain
  const step = ticks[1] === undefined || ticks[0] === undefined ? high - low || 1 : ticks[1] - ticks[0]
  // An office marks its axis from the end: without an end on a mark it would print odd numbers.
  const onMark = (count: number): number => Number((count * step).toPrecision(12))
  return { low: onMark(Math.floor(low / step + 1e-9)), high: onMark(Math.ceil(high / step - 1e-9)), step: onMark(1) }
}

/** Decimals that it takes to write all of some numbers, three at most. */
const decimalsOf = (values: readonly number[], least = 0): number =>
  precise({ unit: { vi: '', en: '' }, decimals: least }, values).decimals

/** The chart of an indicator's slide as a table with names; null where there is nothing to draw. */
export function slideFileChart(line: IndicatorLine, report: TermReport, speech: ScreenSpeech): FileChart | null {
  const { m, f } = speech
  const words = m.slideFile.chart
  const { term } = report.register
  const { indicator } = line
  const course = slideCourseOf(line, report.day, term)
  if (course.isEmpty) return null
  const window = windowOf(term)
  const textOf = (period: string): string => (period.length === 4 ? period : f.period(period))
  const table =
    course.level !== null
      ? levelTable(course.level, Number(window.from) - 1, Number(window.to), textOf)
      : course.periods === null
        ? null
        : periodTable(course.periods, textOf)
  if (table === null) return null
  const { series: edges, bandName } = edgeSeries(table, speech)
  const named = table.columns.map(({ role, values }): FileSeries => ({
    role,
    name: role === 'mean' && indicator.aggregation === 'cumulative' ? m.chart.meanOfTotal : words[role],
    values,
  }))
  const series = [...named.slice(0, 1), ...edges, ...named.slice(1)].filter(
    ({ role, values }) => role === 'figures' || values.some(isKnown),
  )
  const figures = named[0]?.values.filter(isKnown) ?? []
  const axis = axisOf(table, course.level !== null, indicator.scale === 'share')
  return {
    kind: 'chart',
    form: course.level === null ? 'periods' : 'levels',
    reading: courseReading(line, course, false, m, f),
    description: m.chart.description(line, course.figures, f),
    periodName: words.period,
    periods: table.periods,
    labelEvery: table.labelEvery,
    series,
    looks: table.looks,
    bandName,
    decimals: {
      figures: decimalsOf(figures, indicator.decimals),
      edges: decimalsOf(edges.flatMap(({ values }) => values.filter(isKnown))),
      axis: decimalsOf([axis.low, axis.step]),
    },
    axis,
  }
}
