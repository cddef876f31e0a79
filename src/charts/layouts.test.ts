import { describe, expect, test } from 'vitest'
import type { IndicatorLine } from '@/domain/report'
import { parseTrial, trialOutcome } from '@/domain/trial'
import type { ScreenSpeech } from '@/i18n/Words'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { scaleOf } from './axes'
import { levelLayoutOf, type LevelLayout } from './levelLayout'
import { levelModelOf } from './levelModel'
import { periodLayoutOf, type PeriodLayout } from './periodLayout'
import { periodModelOf } from './periodModel'
import { boxesAlong, overlap, type Placed } from './placeLabels'
import { levelTextsOf, type Speaking } from './speaking'
import type { TextPlace } from './textPlaces'

const report = publishedOn('2025-12-31')
const WIDTHS = [340, 460, 600, 900]
const CASES = [VIETNAMESE, ENGLISH].flatMap((speech) => WIDTHS.map((width) => ({ speech, width })))

const speakingOf = ({ m, f }: ScreenSpeech, { indicator }: IndicatorLine): Speaking => ({
  words: m.chart,
  f,
  measure: indicator,
  total: indicator.aggregation === 'cumulative',
})

const sizeOf = (width: number) => ({ width, height: Math.min(440, Math.max(300, width * 0.56)) })

function levelLayout(line: IndicatorLine, width: number, speech: ScreenSpeech): LevelLayout {
  const model = levelModelOf(line, report.day, report.register.term)
  const isShare = line.indicator.scale === 'share'
  return levelLayoutOf(model, sizeOf(width), [2020, 2025], isShare, speakingOf(speech, line))
}

function periodLayout(line: IndicatorLine, width: number, speech: ScreenSpeech): PeriodLayout {
  const model = periodModelOf(line, report.day, report.register.term)
  return periodLayoutOf(model, sizeOf(width), speakingOf(speech, line))
}

const textOf = (labels: readonly Placed<TextPlace>[], id: string): string =>
  plain((labels.find((label) => label.id === id)?.place.lines ?? []).join(' '))

function lineIn(id: string): IndicatorLine {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return line
}

test.each(CASES)('no words overlap in any chart of the register, $width px, $speech.language', ({ speech, width }) => {
  const found: string[] = []
  for (const line of report.indicators.values()) {
    const layout = line.indicator.aggregation === 'end_of_period' ? levelLayout : periodLayout
    const { labels, plot } = layout(line, width, speech)
    labels.forEach((label, i) => {
      for (const box of label.boxes) {
        if (box.right > width || box.top < 0) found.push(`${line.indicator.id}: ${label.id} leaves the chart`)
        const hit = labels.slice(i + 1).find((other) => other.boxes.some((theirs) => overlap(box, theirs)))
        if (hit !== undefined) found.push(`${line.indicator.id}: ${label.id} on ${hit.id}`)
      }
    })
    if (plot.right - plot.left < width / 2) found.push(`${line.indicator.id}: the plot is too narrow`)
  }
  expect(found).toEqual([])
})

/** Labels that stand on the line of the figures, on the way needed or on the trend, but for the last figure's own and the day. */
function labelsOnLines(line: IndicatorLine, width: number, speech: ScreenSpeech): readonly string[] {
  const model = levelModelOf(line, report.day, report.register.term)
  const { labels, plot, x, values } = levelLayout(line, width, speech)
  const at = scaleOf(x, [plot.left, plot.right], false)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  const last = model.figures.at(-1)
  const ahead =
    last === undefined
      ? []
      : [
          [last, ...model.required],
          [last, ...model.trend],
        ]
  const pieces = [model.figures.filter(({ isPart }) => !isPart), ...ahead].flatMap((chain) => {
    const spots = chain.map((point) => ({ x: at(point.at), y: y(point.value) }))
    return spots.slice(1).flatMap((to, i) => boxesAlong(spots[i] ?? to, to, 0.5))
  })
  return labels
    .filter(({ id, boxes }) => id !== 'last' && boxes.some((box) => pieces.some((piece) => overlap(box, piece))))
    .map(({ id }) => `${line.indicator.id}, ${width} px: ${id}`)
}

test.each([VIETNAMESE, ENGLISH])('no words stand on a line of a level, $language', (speech) => {
  const levels = [...report.indicators.values()].filter(({ indicator }) => indicator.aggregation === 'end_of_period')
  expect(levels.flatMap((line) => [400, 480, 700, 880].flatMap((width) => labelsOnLines(line, width, speech)))).toEqual(
    [],
  )
})

test.each([
  ['grdp-per-capita-usd', 'pace:0.11'],
  ['grdp-per-capita-usd', 'pace:0.05'],
  ['urbanisation-rate', 'pace:1.5'],
  ['urbanisation-rate', 'pace:3'],
  ['grdp-share-services', 'pace:0.1'],
])('the tried value is written beside its point and on no line, or not at all: %s %s', (id, text) => {
  const line = lineIn(id)
  const trial = parseTrial(text)
  const { register, day, limits } = report
  const supposed = trial === null ? undefined : trialOutcome(line, register, trial, day, limits)?.figures
  const model = levelModelOf(line, day, register.term, { supposed })
  const point = model.supposed.at(-1)
  if (point === undefined) throw new Error('nothing is tried')
  const places = [480, 700, 860].flatMap((width) => {
    const isShare = line.indicator.scale === 'share'
    const laidOut = levelLayoutOf(model, sizeOf(width), [2020, 2025], isShare, speakingOf(VIETNAMESE, line))
    const at = scaleOf(laidOut.x, [laidOut.plot.left, laidOut.plot.right], false)
    const y = scaleOf(laidOut.values.domain, [laidOut.plot.bottom, laidOut.plot.top], laidOut.values.log)
    const label = laidOut.labels.find((one) => one.id === 'supposed')
    if (label === undefined) return []
    const near = {
      left: at(point.at) - 20,
      right: at(point.at) + 20,
      top: y(point.value) - 45,
      bottom: y(point.value) + 45,
    }
    const chains = [
      model.figures,
      ...[model.supposed, model.required, model.trend].map((one) => [...model.figures.slice(-1), ...one]),
    ]
    const pieces = chains.flatMap((chain) =>
      chain.slice(1).flatMap((to, i) => {
        const from = chain[i] ?? to
        return boxesAlong({ x: at(from.at), y: y(from.value) }, { x: at(to.at), y: y(to.value) }, 0.5)
      }),
    )
    const isOnLine = label.boxes.some((box) => pieces.some((piece) => overlap(box, piece)))
    return [{ isNear: label.boxes.some((box) => overlap(box, near)), isOnLine }]
  })
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter(({ isNear, isOnLine }) => !isNear || isOnLine)).toEqual([])
})

test('a pace has its sign: what has to fall does not read as if it had to rise', () => {
  const line = lineIn('grdp-share-services')
  const { required } = levelTextsOf(levelModelOf(line, report.day, report.register.term), speakingOf(VIETNAMESE, line))
  expect(plain(required ?? '')).toBe('cần −0,1 điểm mỗi năm đến 2025')
})

test('half a year beside whole years has its period written at it', () => {
  const { labels } = levelLayout(lineIn('tourists-total'), 860, VIETNAMESE)
  expect(textOf(labels, 'figure 2022-H1')).toBe('6 tháng đầu năm 2022: 8,61')
})

describe('a level', () => {
  const { labels, values, years } = levelLayout(lineIn('grdp-per-capita-usd'), 860, VIETNAMESE)

  test('writes its last figure, every band, the paces and the gap where there is room', () => {
    expect(textOf(labels, 'last')).toBe('7.200')
    expect(textOf(labels, 'band 2030')).toBe('Định hướng 2030 12.000–13.000')
    expect(textOf(labels, 'band 2045')).toBe('Định hướng 2045 từ 36.000')
    expect(textOf(labels, 'required')).toBe('cần 10,8 % mỗi năm đến 2030, rồi 7,6 % mỗi năm đến 2045')
    expect(textOf(labels, 'trend')).toBe('theo nhịp 6,5 % mỗi năm')
    expect(textOf(labels, 'gap')).toBe('chênh 2.100 USD nếu giữ nhịp này')
    expect(textOf(labels, 'day')).toBe('31/12/2025')
    expect(textOf(labels, 'fan')).toBe('vùng dự báo 80 %, mới có hai bước để tính')
  })

  test('has marks that a reader knows', () => {
    expect(values.log).toBe(true)
    expect(values.ticks).toEqual([3000, 4000, 6000, 8000, 12_000, 20_000, 36_000])
    expect(years).toEqual([2015, 2020, 2025, 2030, 2035, 2040, 2045])
  })
})

describe('yearly values', () => {
  test('have everything named when wide: band, orientation, mean, need and baseline', () => {
    const { labels, row } = periodLayout(lineIn('grdp-growth-average'), 860, VIETNAMESE)
    expect(row).toBe(true)
    expect(textOf(labels, 'needed')).toBe('cần 12,9')
    expect(textOf(labels, 'mean')).toBe('Bình quân 6,62 %')
    expect(textOf(labels, 'band term 2021-2025')).toBe('Mục tiêu 7,5–8,0 %')
    expect(textOf(labels, 'band orientation 2026-2030')).toBe('Định hướng 2026–2030 8,0–8,5 %')
    expect(textOf(labels, 'baseline span')).toBe('gốc 2016–2020: 6,67')
  })

  test('let go of the years after the term first, then of the oldest', () => {
    const middling = periodLayout(lineIn('grdp-growth-average'), 500, VIETNAMESE)
    expect(middling.model.columns.map(({ period }) => period)).toEqual(
      Array.from({ length: 11 }, (_, i) => String(2015 + i)),
    )
    expect(middling.hidden).toMatchObject([{ kind: 'orientation' }])
    const narrow = periodLayout(lineIn('grdp-growth-average'), 340, VIETNAMESE)
    expect(narrow.model.columns[0]?.period).toBe('2017')
    expect(narrow.row).toBe(true)
  })
})
