import { linearAxis, logAxis, scaleOf, yearTicks, type Domain, type Scale, type ValueAxis } from './axes'
import { levelValues, wantsLog, type LevelBand, type LevelModel, type Point } from './levelModel'
import { boxesAlong, placeLabels, type Box, type Placed, type Request } from './placeLabels'
import { levelTextsOf, tickRoom, tickTextOf, type Size, type Speaking } from './speaking'
import {
  boxAround,
  extentOf,
  wordsAlong,
  wordsBeside,
  type Side,
  type Spot,
  type TextPlace,
  type Words,
} from './textPlaces'

/** A level's chart in pixels: its axes, and every word in its place. */
export interface LevelLayout {
  readonly plot: Box
  readonly x: Domain
  readonly years: readonly number[]
  readonly values: ValueAxis
  /** What is written at a marked value. */
  readonly tickText: (value: number) => string
  /** Half the width of a target band, in years. */
  readonly bandReach: number
  readonly labels: readonly Placed<TextPlace>[]
}

/** Half the width of a target band, and the radius of a figure's mark and the last one's, in CSS pixels. */
const BAND_REACH = 9
export const MARK_RADIUS = 4.5
export const LAST_RADIUS = 6.5
/** The radius of the ring around the figure that stood on the compared day. */
export const THEN_RADIUS = 9
/** The radius of the mark of a part of a year. */
export const PART_RADIUS = 3

/** Room over the plot for the day, under it for the years, and beside the outermost moments. */
const TOP = 24
const BOTTOM = 28
const RIGHT = 8
const INSET = 18

/** Least distance of two marked years and of two marked values. */
const YEAR_PITCH = 46
const VALUE_PITCH = 52

function valueAxisOf(model: LevelModel, plotHeight: number, isShare: boolean): ValueAxis {
  const values = levelValues(model)
  if (values.length === 0) return { domain: [0, 1], ticks: [], log: false }
  if (wantsLog(model)) {
    const edges = model.bands.flatMap(({ min, max }) => min ?? max ?? [])
    return logAxis(openEnds(values, model.bands), plotHeight, edges)
  }
  const marks = Math.max(2, Math.floor(plotHeight / VALUE_PITCH))
  const limits = isShare ? { min: 0, max: 100 } : { min: null, max: null }
  return linearAxis({ values: openEnds(values, model.bands), fromZero: false, limits, marks })
}

/** What a band open at the top takes over its edge at most: of the edge, and of the stretch of all values. */
const OPEN_OF_EDGE = 0.06
const OPEN_OF_STRETCH = 0.25

/** A band that is open at the top needs room there to be seen, but no more than leaves the height to the figures. */
function openEnds(values: readonly number[], bands: readonly LevelBand[]): readonly number[] {
  const most = Math.max(...values)
  const stretch = most - Math.min(...values)
  const open = bands.some(({ min, max }) => max === null && min !== null && min === most)
  if (!open || most <= 0) return values
  const [ofEdge, ofStretch] = [most * OPEN_OF_EDGE, stretch * OPEN_OF_STRETCH]
  return [...values, most + (stretch === 0 ? ofEdge : Math.min(ofEdge, ofStretch))]
}

function yearsOf(model: LevelModel, window: Domain): Domain {
  const moments = [
    ...model.figures.map(({ at }) => at),
    ...model.bands.map(({ at }) => at),
    ...model.supposed.map(({ at }) => at),
    ...(model.baselineAt === null ? [] : [model.baselineAt]),
    ...(model.baselineSpan === null ? [] : [model.baselineSpan.from]),
    window[0],
    Math.min(model.today, window[1]),
  ]
  return [Math.min(...moments), Math.max(...moments)]
}

function bandBox(band: LevelBand, at: Scale, y: Scale, plot: Box): Box {
  const x = at(band.at)
  const top = band.max === null ? plot.top : y(band.max)
  const bottom = band.min === null ? plot.bottom : y(band.min)
  return { left: x - BAND_REACH, right: x + BAND_REACH, top: Math.min(top, bottom - 2), bottom: bottom + 2 }
}

const BAND_SIDES: readonly Side[] = [
  'above left',
  'above',
  'left',
  'below left',
  'right',
  'above right',
  'below',
  'below right',
]
/** Where there is room beside the plot, words stand in it rather than on the plot. */
const GUTTER_SIDES: readonly Side[] = ['right', 'below right', 'above right']
/** Where a line crosses every place beside a band or a bracket: a little further up or down, in CSS pixels. */
const AWAY = [0, 14, -14, 28, -28, 42, -42, 56, -56, 70, -70]
/** More replaced figures than these are not named: every release replaces the one before. */
const MOST_GHOSTS = 4
/** How far under the end of the forecast its name may stand, in CSS pixels. */
const DROPS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]
const VALUE_SIDES: readonly Side[] = [
  'below right',
  'above left',
  'below',
  'above',
  'right',
  'left',
  'above right',
  'below left',
]
const LAST_SIDES: readonly Side[] = [
  'below right',
  'right',
  'above right',
  'below',
  'above',
  'below left',
  'left',
  'above left',
]

/** The name of a band and its figures under it. */
export function bandWords(band: LevelBand, { words, f }: Speaking): Words {
  const figures = f.bandFigures({ min: band.min, max: band.max })
  return { lines: [words.target(band.kind, f.period(band.period)), figures], look: 'target' }
}

/** The spots of a band's box that its words may stand by. */
function bandRequest(
  band: LevelBand,
  box: Box,
  speaking: Speaking,
  { hasGutter }: { readonly hasGutter: boolean },
): Request<TextPlace> {
  const { f, measure } = speaking
  const text = bandWords(band, speaking)
  const one: Words = { lines: [text.lines.join(': ')], look: 'target' }
  const short: Words = { lines: [f.band({ min: band.min, max: band.max }, measure)], look: 'target' }
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
  const spots = (side: Side): Spot => ({
    x: side.endsWith('left') ? box.left : side.endsWith('right') ? box.right : middle.x,
    y: side.startsWith('above') ? box.top : side.startsWith('below') ? box.bottom : middle.y,
  })
  const first = hasGutter ? GUTTER_SIDES.flatMap((side) => wordsBeside(text, spots(side), 6, [side])) : []
  const topOfOpen = { x: box.left, y: box.top + extentOf(text).height / 2 + 2 }
  return {
    id: `band ${band.period}`,
    candidates: [
      ...first,
      ...(band.max === null ? wordsBeside(text, topOfOpen, 7, ['left']) : []),
      ...BAND_SIDES.flatMap((side) => wordsBeside(text, spots(side), 6, [side])),
      ...BAND_SIDES.flatMap((side) => wordsBeside(one, spots(side), 6, [side])),
      ...BAND_SIDES.flatMap((side) => wordsBeside(short, spots(side), 6, [side])),
      ...[text, one, short].flatMap((said) =>
        AWAY.flatMap((away) => wordsBeside(said, { x: box.left, y: middle.y + away }, 6, ['left'])),
      ),
    ],
    overLines: false,
  }
}

/** Lays out a level's chart in a size (VISUAL.md, "Chart"). `window` = the term on the year axis, `right` = room beside the plot. */
export function levelLayoutOf(
  model: LevelModel,
  { width, height }: Size,
  window: Domain,
  isShare: boolean,
  speaking: Speaking,
  right = RIGHT,
): LevelLayout {
  const { words, f, measure } = speaking
  const values = valueAxisOf(model, height - TOP - BOTTOM, isShare)
  const tickText = tickTextOf(values.ticks, f)
  const plot: Box = {
    left: tickRoom(values.ticks, tickText),
    right: width - right,
    top: TOP,
    bottom: height - BOTTOM,
  }
  const [firstYear, lastYear] = yearsOf(model, window)
  const perYear = (plot.right - plot.left - 2 * INSET) / (lastYear - firstYear || 1)
  const x: Domain = [firstYear - INSET / perYear, lastYear + INSET / perYear]
  const at = scaleOf(x, [plot.left, plot.right], false)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  const spot = (point: Point): Spot => ({ x: at(point.at), y: y(point.value) })
  const told = (value: number): string => f.figure(value, measure)
  const texts = levelTextsOf(model, speaking)

  const boxes = model.bands.map((band) => bandBox(band, at, y, plot))
  const last = model.figures.at(-1) ?? null
  const chain = last === null ? [] : [last, ...model.required]
  const trend = last === null ? [] : [last, ...model.trend]
  const course = model.figures.filter(({ isPart }) => !isPart)
  const supposed = last === null || model.supposed.length === 0 ? [] : [last, ...model.supposed]
  const paths = [course, chain, trend, supposed, model.planned === null ? [] : [model.planned.from, model.planned.to]]
  const lines = paths.flatMap((path) => chainBoxes(path.map(spot)))
  const today = at(model.today)
  const rule = boxesAlong({ x: today, y: plot.top }, { x: today, y: plot.bottom }, 0.5)
  const marks = [
    ...boxes,
    ...model.figures.map((figure) => boxAround(spot(figure), figure === last ? LAST_RADIUS + 1 : MARK_RADIUS)),
    ...(model.baseline === null ? [] : [boxAround(spot(model.baseline), MARK_RADIUS)]),
    ...model.ghosts.map((ghost) => boxAround(spot(ghost), 3)),
  ]

  const requests: Request<TextPlace>[] = []
  const ask = (id: string, candidates: Request<TextPlace>['candidates'], overLines = false): void => {
    requests.push({ id, candidates, overLines })
  }
  if (last !== null) {
    ask(
      'last',
      wordsBeside(
        { lines: last.isPart ? [told(last.value), f.period(last.period)] : [told(last.value)], look: 'figure' },
        spot(last),
        LAST_RADIUS + 9,
        LAST_SIDES,
      ),
      true,
    )
  }
  if (last === null && model.baseline === null) {
    const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 }
    ask('silence', wordsBeside({ lines: [words.noFigures], look: 'quiet' }, middle, 0, ['above']), true)
  }
  const dayWords: Words = { lines: [f.day(model.day)], look: 'quiet' }
  if (inside(today, plot)) {
    const top = { x: today, y: plot.top - 10 }
    ask('day', wordsBeside(dayWords, top, 6, ['left', 'right']), true)
  }
  const lastSupposed = model.supposed.at(-1)
  if (lastSupposed !== undefined) {
    // Before the bands, which have more places: away from its point it would be the name of a line.
    const text: Words = { lines: [words.supposed(told(lastSupposed.value))], look: 'strong' }
    const { x: left, y: top } = spot(lastSupposed)
    ask('supposed', [
      ...wordsBeside(text, { x: left, y: top }, BAND_REACH + 4, LAST_SIDES),
      ...AWAY.filter((away) => Math.abs(away) < 40).flatMap((away) =>
        wordsBeside(text, { x: left, y: top + away }, BAND_REACH + 4, ['left', 'right']),
      ),
    ])
  }
  model.bands.forEach((band, i) => {
    const box = boxes[i]
    if (box !== undefined) requests.push(bandRequest(band, box, speaking, { hasGutter: right > RIGHT }))
  })
  if (model.gap !== null) {
    const { at: when, from, to } = model.gap
    const middle = (y(from) + y(to)) / 2
    const text: Words = { lines: texts.gap ?? [], look: 'strong' }
    ask(
      'gap',
      AWAY.flatMap((away) => [
        ...wordsBeside(text, { x: at(when) + BAND_REACH + 12, y: middle + away }, 6, ['right']),
        ...wordsBeside(text, { x: at(when) - BAND_REACH, y: middle + away }, 6, ['left']),
      ]),
    )
  }
  if (model.earlier !== null) {
    const text: Words = { lines: [words.earlier(f.day(model.earlier.day), told(model.earlier.value))], look: 'quiet' }
    ask('earlier', wordsBeside(text, spot(model.earlier), THEN_RADIUS + 3, VALUE_SIDES))
  }
  if (model.baseline !== null) {
    const text = words.baselineFigure(told(model.baseline.value))
    ask('baseline', wordsBeside({ lines: [text], look: 'value' }, spot(model.baseline), 9, VALUE_SIDES))
  }
  const marked = (figure: Point): boolean => figure === last
  const baselineFirst = model.figures.toSorted((a, b) => rankOf(a, model) - rankOf(b, model))
  for (const figure of baselineFirst) {
    if (marked(figure)) continue
    const isStart = model.baseline === null && figure.at === model.baselineAt
    const said = isStart ? words.baselineFigure(told(figure.value)) : told(figure.value)
    const text = figure.isPart ? `${f.period(figure.period)}: ${said}` : said
    const sides = figure.isPart ? VALUE_SIDES : sidesAt(figure, course)
    ask(`figure ${figure.period}`, wordsBeside({ lines: [text], look: 'value' }, spot(figure), 9, sides))
  }
  if (texts.required !== null && texts.nextRequired !== null) {
    const along = chain.slice(1).map((to, i) => [spot(chain[i] ?? to), spot(to)] as const)
    const longestFirst = along.toSorted(([a, b], [c, d]) => d.x - c.x - (b.x - a.x))
    const whole: Words = { lines: [texts.required], look: 'strong' }
    const first: Words = { lines: [texts.nextRequired], look: 'strong' }
    ask('required', [
      ...longestFirst.flatMap(([from, to]) => wordsAlong(whole, from, to, ['over', 'under'])),
      ...along.slice(0, 1).flatMap(([from, to]) => wordsAlong(first, from, to, ['over', 'under'])),
    ])
  }
  const far = model.trend.at(-1)
  const low = (point: Point & { readonly low: number | null }): Spot =>
    spot({ at: point.at, value: Math.max(point.low ?? point.value, values.domain[0]) })
  const underside = last === null ? [] : [spot(last), ...model.trend.map(low)]
  if (far?.low != null && texts.fan !== null) {
    const text: Words = { lines: [texts.fan], look: 'plain' }
    const end = low(far)
    requests.push({
      id: 'fan',
      candidates: DROPS.flatMap((drop) => wordsBeside(text, { x: end.x + INSET, y: end.y + drop }, 5, ['below left'])),
      overLines: false,
      alsoFree: chainBoxes(underside),
    })
  }
  if (last !== null && texts.trend !== null) {
    const end = trend.at(-1) ?? last
    const text: Words = { lines: [texts.trend], look: 'plain' }
    ask(
      'trend',
      trend
        .slice(1)
        .toReversed()
        .flatMap((to) => {
          const from = trend[trend.indexOf(to) - 1] ?? last
          return wordsAlong(text, spot(from), spot(to), ['under', 'over'])
        })
        .concat(wordsAlong(text, spot(last), spot(end), ['under', 'over'])),
    )
  }
  if (model.planned !== null) {
    const { from, to } = model.planned
    ask(
      'planned',
      [texts.planned, texts.shortPlanned].flatMap((text) =>
        text === null ? [] : wordsAlong({ lines: [text], look: 'plain' }, spot(from), spot(to), ['over', 'under']),
      ),
    )
  }
  if (model.baselineSpan !== null) {
    const { from, to, value, period } = model.baselineSpan
    const text: Words = { lines: [words.baselineSpan(f.period(period), told(value))], look: 'plain' }
    ask('baseline span', wordsBeside(text, { x: at((from + to) / 2), y: y(value) }, 4, ['above', 'below']))
  }
  for (const ghost of model.ghosts.length > MOST_GHOSTS ? [] : model.ghosts) {
    const text: Words = { lines: [words.ghost(told(ghost.value))], look: 'quiet' }
    ask(
      `ghost ${ghost.period} ${ghost.value}`,
      wordsBeside(text, spot(ghost), 7, ['above left', 'above', 'left', 'right', 'below']),
    )
  }
  return {
    plot,
    x,
    years: yearTicks(x, perYear, YEAR_PITCH, window[1]),
    values,
    tickText,
    bandReach: BAND_REACH / perYear,
    labels: placeLabels(requests, {
      bounds: { left: plot.left - 4, right: width, top: 0, bottom: plot.bottom },
      marks,
      lines: [...lines, ...rule],
    }),
  }
}

/** The first figure, the one the plan starts at and the newest ones say most. */
function rankOf(figure: Point, { figures, baselineAt }: LevelModel): number {
  if (figure.at === baselineAt) return 0
  if (figure === figures[0]) return 1
  return 2 + figures.length - figures.findIndex(({ at }) => at === figure.at)
}

/** Words stay off the line: under a crest's left, over a trough, on the outside of a bend. */
function sidesAt(figure: Point, figures: readonly Point[]): readonly Side[] {
  const i = figures.findIndex(({ at }) => at === figure.at)
  const before = figures[i - 1]
  const after = figures[i + 1]
  const slopeIn = before === undefined ? 0 : (figure.value - before.value) / (figure.at - before.at)
  const slopeOut = after === undefined ? slopeIn : (after.value - figure.value) / (after.at - figure.at)
  const over: readonly Side[] = ['above', 'above left', 'above right']
  const under: readonly Side[] = ['below', 'below right', 'below left']
  const outer = slopeIn > slopeOut ? [...over, ...under] : [...under, ...over]
  return [...outer, 'left', 'right']
}

/** The pieces of a line through spots. */
function chainBoxes(spots: readonly Spot[]): readonly Box[] {
  return spots.slice(1).flatMap((to, i) => {
    const from = spots[i]
    return from === undefined ? [] : boxesAlong(from, to, 1)
  })
}

function inside(x: number, plot: Box): boolean {
  return x >= plot.left && x <= plot.right
}
