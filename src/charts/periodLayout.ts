import { isCounted, type Format, type Measure } from '@/i18n/format'
import { linearAxis, scaleOf, type Scale, type ValueAxis } from './axes'
import type { Column, PeriodBand, PeriodModel, Stretch } from './periodModel'
import { placeLabels, type Box, type Candidate, type Placed, type Request } from './placeLabels'
import { tickRoom, tickTextOf, type Size, type Speaking } from './speaking'
import { extentOf, wordsBeside, type Side, type TextPlace, type Words } from './textPlaces'

/** A chart of yearly values in pixels. Places of stretches count the columns that are shown. */
export interface PeriodLayout {
  readonly plot: Box
  readonly model: PeriodModel
  readonly values: ValueAxis
  readonly tickText: (value: number) => string
  /** Width of a column and of the bar in it. */
  readonly pitch: number
  readonly barWidth: number
  /** Is there room for the figures in a row under the periods? */
  readonly row: boolean
  readonly labels: readonly Placed<TextPlace>[]
  /** Bands beyond the columns shown, to be told in words. */
  readonly hidden: readonly PeriodBand[]
}

const TOP = 24
const YEARS = 28
/** What a row of figures under the periods takes, in CSS pixels. */
export const ROW = 22
const VALUE_PITCH = 76
/** From this width on, band and mean have their words beside the plot. */
const GUTTER_FROM = 440
/** Columns after the term are shown when a column keeps this much. */
const WIDE_PITCH = 40
/** Between two figures of the row. */
const ROW_AIR = 7
const BAR_SHARE = 0.62
const WIDEST_BAR = 46

/** A period as a mark of the axis: the year alone for a year, a short name otherwise. */
export function columnText(period: string, f: Format): string {
  return period.length === 4 ? period : f.period(period)
}

/** What stands in the row of figures. */
export function rowText({ value, when, needed }: Column, measure: Measure, f: Format): string {
  if (value !== null) return f.figure(value, measure)
  return when === 'after' || needed !== null ? '' : '—'
}

/** The model with only some of its columns, both ends included. */
export function columnsOf(model: PeriodModel, from: number, to: number): PeriodModel {
  const cut = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    from: Math.max(0, stretch.from - from),
    to: Math.min(to, stretch.to) - from,
  })
  const seen = (stretch: Stretch): boolean => stretch.to >= from && stretch.from <= to
  const { mean, baselineSpan } = model
  return {
    ...model,
    columns: model.columns.slice(from, to + 1),
    bands: model.bands.filter(seen).map(cut),
    mean: mean === null || !seen(mean) ? null : cut(mean),
    earlier: model.earlier === null || !seen(model.earlier) ? null : cut(model.earlier),
    baselineSpan: baselineSpan === null || !seen(baselineSpan) ? null : cut(baselineSpan),
  }
}

/** A need this many times as high as everything else is cut off at the top. */
const MOST_NEED = 3

function valueAxisOf(
  { columns, bands, mean, needed, earlier, baselineSpan }: PeriodModel,
  plotHeight: number,
  valuePitch: number,
): ValueAxis {
  const plain = [
    0,
    ...columns.flatMap(({ value, ghosts }) => (value === null ? ghosts : [value, ...ghosts])),
    ...bands.flatMap(({ min, max }) => [min, max].filter((edge) => edge !== null)),
    ...bands.flatMap(({ min, max }) => (max === null && min !== null ? [min * 1.12] : [])),
    ...columns.flatMap(({ supposed }) => supposed ?? []),
    ...(earlier === null ? [] : [earlier.value]),
    ...(mean === null ? [] : [mean.value]),
    ...(baselineSpan === null ? [] : [baselineSpan.value]),
  ]
  const most = Math.max(...plain)
  const need = (needed === null ? [] : [needed.value, needed.far ?? needed.value]).map((value) =>
    most > 0 ? Math.min(value, MOST_NEED * most) : value,
  )
  const marks = Math.max(2, Math.floor(plotHeight / valuePitch))
  return linearAxis({ values: [...plain, ...need], fromZero: true, limits: { min: null, max: null }, marks })
}

/** Shifts words up or down, a little at a time. */
function shifted(words: Words, x: number, y: number, side: Side, step: number): readonly Candidate<TextPlace>[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((times) => wordsBeside(words, { x, y: y + times * step }, 8, [side]))
}

interface Ground {
  readonly x: Scale
  readonly y: Scale
  readonly pitch: number
}

function stretchEnds({ from, to }: Stretch, { x, pitch }: Ground): readonly [number, number] {
  return [x(from) - pitch / 2, x(to) + pitch / 2]
}

/** Lays out a chart of yearly values in a size (VISUAL.md, "Chart"); `valuePitch` = least distance of two marked values. */
export function periodLayoutOf(
  whole: PeriodModel,
  { width, height }: Size,
  speaking: Speaking,
  valuePitch = VALUE_PITCH,
): PeriodLayout {
  const { words, f, measure } = speaking
  const plotHeight = height - TOP - YEARS - ROW
  const rowWidths = (columns: readonly Column[]): number =>
    Math.max(
      0,
      ...columns.map((column) =>
        Math.max(
          extentOf({ lines: [rowText(column, measure, f)], look: 'value' }).width,
          extentOf({ lines: [columnText(column.period, f)], look: 'quiet' }).width,
        ),
      ),
    )
  const perPeriod = measure.decimals
  const figureOf = (value: number): string => f.figure(value, measure)
  const roughFigure = (value: number): string =>
    isCounted(measure) && Math.abs(value) >= 1
      ? f.number(Math.ceil(value - 1e-9))
      : f.number(value, Math.abs(value) < 1 ? perPeriod : Math.abs(value) < 100 ? Math.min(perPeriod, 1) : 0)
  const bandLines = (band: PeriodBand): readonly [string, string] => [
    speaking.total && band.from < band.to ? words.evenShare : words.targetEachYear(band.kind, f.period(band.period)),
    f.band(roundedBand(band, perPeriod), measure),
  ]
  const meanLines = (value: number): readonly [string, string] => [
    speaking.total ? words.meanOfTotal : words.mean,
    f.value(value, measure),
  ]
  const isWide = (width - 60) / whole.columns.length >= WIDE_PITCH && whole.columns.some(({ when }) => when === 'after')
  const gutter =
    width < GUTTER_FROM || isWide
      ? 8
      : 12 +
        Math.max(
          0,
          ...whole.bands
            .filter(({ kind }) => kind !== 'orientation')
            .map((band) => extentOf({ lines: bandLines(band), look: 'target' }).width),
          whole.mean === null ? 0 : extentOf({ lines: meanLines(whole.mean.value), look: 'strong' }).width,
        )
  const firstAxis = valueAxisOf(whole, plotHeight, valuePitch)
  const tickText = tickTextOf(firstAxis.ticks, f)
  const left = tickRoom(firstAxis.ticks, tickText)
  const room = width - left - gutter
  const { from, to } = shownColumns(whole.columns, room, rowWidths)
  const model = columnsOf(whole, from, to)
  const pitch = room / model.columns.length
  const barWidth = Math.min(WIDEST_BAR, pitch * BAR_SHARE)
  const plot: Box = { left, right: width - gutter, top: TOP, bottom: TOP + plotHeight }
  const values = valueAxisOf(model, plotHeight, valuePitch)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], false)
  const x: Scale = (place) => plot.left + (place + 0.5) * pitch
  const ground: Ground = { x, y, pitch }

  const marks: Box[] = model.columns.flatMap(({ value, needed, supposed }, i) => {
    const tops = [value, needed?.to ?? null, needed?.far ?? null, supposed].filter((top) => top !== null)
    return tops.length === 0
      ? []
      : [
          {
            left: x(i) - barWidth / 2,
            right: x(i) + barWidth / 2,
            top: y(Math.min(values.domain[1], Math.max(0, ...tops))),
            bottom: y(Math.min(0, ...tops)),
          },
        ]
  })
  const lines: Box[] = []
  const requests: Request<TextPlace>[] = []

  for (const band of model.bands) {
    const [start, end] = stretchEnds(band, ground)
    for (const edge of [band.min, band.max]) {
      if (edge !== null) lines.push({ left: start, right: end, top: y(edge) - 1, bottom: y(edge) + 1 })
    }
  }
  if (model.mean !== null) {
    const [start, end] = stretchEnds(model.mean, ground)
    lines.push({ left: start, right: end, top: y(model.mean.value) - 2, bottom: y(model.mean.value) + 2 })
  }
  const neededColumns = model.columns.flatMap(({ needed }, i) => (needed === null ? [] : [i]))
  const lastNeeded = neededColumns.at(-1)
  if (whole.needed !== null && lastNeeded !== undefined) {
    const inOne = neededColumns.every((place, i) => i === 0 || place === (neededColumns[i - 1] ?? 0) + 1)
    const middle = x(inOne ? ((neededColumns[0] ?? lastNeeded) + lastNeeded) / 2 : lastNeeded)
    const spot = { x: middle, y: y(Math.min(values.domain[1], Math.max(whole.needed.value, whole.needed.far ?? 0, 0))) }
    const text = words.needed(roughFigure(whole.needed.value), whole.needed.periods)
    requests.push({
      id: 'needed',
      candidates: [0, -10, -20, -30].flatMap((rise) =>
        wordsBeside({ lines: [text], look: 'strong' }, { x: spot.x, y: spot.y + rise }, 5, [
          'above',
          'above left',
          'above right',
        ]),
      ),
      overLines: true,
    })
  }
  const meanValue = model.mean?.value ?? null
  for (const band of model.bands) {
    const [start, end] = stretchEnds(band, ground)
    const top = y(band.max ?? values.domain[1])
    const bottom = y(band.min ?? values.domain[0])
    const middle = band.max === null ? top + 20 : band.min === null ? bottom - 20 : (top + bottom) / 2
    const away = meanValue !== null && y(meanValue) < middle ? 7 : -7
    const two: Words = { lines: bandLines(band), look: 'target' }
    const one: Words = { lines: [bandLines(band).join(' ')], look: 'target' }
    const upper = band.max === null ? bottom : top
    requests.push({
      id: `band ${band.kind} ${band.period}`,
      candidates: [
        ...(end + 8 + extentOf(two).width <= width ? shifted(two, end, middle, 'right', away) : []),
        ...wordsBeside(two, { x: (start + end) / 2, y: upper }, 6, ['above']),
        ...wordsBeside(two, { x: end, y: upper }, 6, ['above left']),
        ...wordsBeside(one, { x: end, y: upper }, 5, ['above left']),
        ...wordsBeside(one, { x: start, y: upper }, 5, ['above right', 'above left']),
        ...shifted(one, end, middle, 'right', -away),
      ],
      overLines: true,
    })
  }
  if (model.mean !== null) {
    const [, ownEnd] = stretchEnds(model.mean, ground)
    const [, end] = stretchEnds({ ...model.mean, to: Math.max(model.mean.to, lastOf(model.bands)) }, ground)
    const two: Words = { lines: meanLines(model.mean.value), look: 'strong' }
    const one: Words = { lines: [meanLines(model.mean.value).join(' ')], look: 'strong' }
    const band = model.bands[0]
    const middle = band === undefined ? 0 : y(((band.min ?? band.max ?? 0) + (band.max ?? band.min ?? 0)) / 2)
    const away = band !== undefined && y(model.mean.value) < middle ? -7 : 7
    const at = y(model.mean.value)
    requests.push({
      id: 'mean',
      candidates: [
        ...wordsBeside(two, { x: ownEnd, y: at }, 8, ['right']),
        ...wordsBeside(one, { x: ownEnd, y: at }, 8, ['right']),
        ...shifted(two, end, at, 'right', away),
        ...shifted(one, end, at, 'right', away),
      ],
      overLines: true,
    })
  }
  if (model.earlier !== null) {
    const [start, end] = stretchEnds(model.earlier, ground)
    const text = words.earlier(f.day(model.earlier.day), figureOf(model.earlier.value))
    requests.push({
      id: 'earlier',
      candidates: [0.5, 0.3, 0.7].flatMap((share) =>
        wordsBeside(
          { lines: [text], look: 'quiet' },
          { x: start + (end - start) * share, y: y(model.earlier?.value ?? 0) },
          6,
          ['above', 'below'],
        ),
      ),
      overLines: false,
    })
  }
  if (model.baselineSpan !== null) {
    const [start, end] = stretchEnds(model.baselineSpan, ground)
    const said = speaking.total ? words.baselineEach : words.baselineSpan
    const text = said(f.period(model.baselineSpan.period), figureOf(model.baselineSpan.value))
    const at = y(model.baselineSpan.value)
    requests.push({
      id: 'baseline span',
      candidates: [0.5, 0.4, 0.3, 0.6, 0.7, 0.22, 0.78].flatMap((share) =>
        wordsBeside({ lines: [text], look: 'plain' }, { x: start + (end - start) * share, y: at }, 4, [
          'above',
          'below',
        ]),
      ),
      overLines: false,
    })
  }
  return {
    plot,
    model,
    values,
    tickText,
    pitch,
    barWidth,
    row: rowWidths(model.columns) + 3 <= pitch,
    labels: placeLabels(requests, {
      bounds: { left: plot.left, right: width, top: 0, bottom: plot.bottom },
      marks,
      lines,
    }),
    hidden: whole.bands.filter((band) => band.from > to || band.to < from),
  }
}

function lastOf(bands: readonly PeriodBand[]): number {
  return Math.max(-1, ...bands.filter(({ kind }) => kind !== 'orientation').map(({ to }) => to))
}

function roundedBand(
  { min, max }: PeriodBand,
  decimals: number,
): { readonly min: number | null; readonly max: number | null } {
  const rounded = (edge: number | null): number | null =>
    edge === null ? null : Number(edge.toFixed(Math.max(decimals, 1)))
  return { min: rounded(min), max: rounded(max) }
}

/** The columns that have room: those after the term go first, then the oldest. */
function shownColumns(
  columns: readonly Column[],
  room: number,
  widthOf: (columns: readonly Column[]) => number,
): { readonly from: number; readonly to: number } {
  const lastIn = columns.findLastIndex(({ when, value }) => when !== 'after' || value !== null)
  const firstIn = Math.max(
    0,
    columns.findIndex(({ when }) => when !== 'before'),
  )
  const to = room / columns.length >= WIDE_PITCH ? columns.length - 1 : lastIn
  let from = 0
  const fits = (): boolean => {
    const shown = columns.slice(from, to + 1)
    return widthOf(shown) + ROW_AIR <= room / shown.length
  }
  while (from < firstIn && !fits()) from += 1
  return { from, to }
}
