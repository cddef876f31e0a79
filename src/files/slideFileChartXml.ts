import { columnLetters } from '@/domain/openedFile'
import type { Language } from '@/domain/register'
import type { FileChart, FileSeries, SeriesRole } from './slideFile'
import { bookColumns, escaped, SHEET_NAME, type BookColumn } from './slideFileBook'
import { COLOUR, FONT, MEAN_LINE, TARGET_LINE } from './slideFileLook'
import { textWidth } from './slideFileText'

// A chart part of an office document (ECMA-376, DrawingML charts). Written by ourselves: the package for slides puts empty values where
// nothing is known, writes a known 0 as nothing, and gives the edges of a band no line of their own.

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Smallest letters of a slide, in hundredths of a point. */
const SIZE = 1600

/** EMU of a point. */
const POINT = 12_700

const fill = (colour: string | null): string =>
  colour === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

const line = (colour: string | null, points = 1, dash = 'solid'): string =>
  colour === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${Math.round(points * POINT)}" cap="flat">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`

const letters = (colour: string, isStrong = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${SIZE}" b="${isStrong ? 1 : 0}">${fill(colour)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`

/** Separators of the file's language where an office knows them by a format; others use those of the machine. */
const LOCALES: Readonly<Record<Language, string>> = { vi: '[$-42A]', en: '[$-809]' }

const formatCode = (language: Language, decimals: number): string =>
  `${LOCALES[language]}#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`

/** A chart with the formats of its numbers. */
interface Drawn extends FileChart {
  /** Is the target one band throughout, whose name has its numbers? */
  readonly isBandNamed: boolean
  readonly formats: Readonly<Record<keyof FileChart['decimals'], string>>
}

/** What is shown of a label: its number or nothing. */
const shows = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/** A label of one point. */
function pointLabel(i: number, format: string, colour: string, place: string, ground: string | null = null): string {
  return `<c:dLbl><c:idx val="${i}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr>${fill(ground)}<a:ln><a:noFill/></a:ln></c:spPr>${letters(colour, true)}<c:dLblPos val="${place}"/>${shows(true)}</c:dLbl>`
}

const labels = (points: readonly string[]): string => `<c:dLbls>${points.join('')}${shows(false)}</c:dLbls>`

/** A series as an office names it: its place among all, and its column in the workbook. */
interface Placed {
  readonly column: BookColumn
  readonly order: number
  /** Counted from 0, without the column of the periods. */
  readonly place: number
}

const referred = (columns: string): string => `${SHEET_NAME}!${columns}`

function seriesHead({ column, order, place }: Placed): string {
  const name = columnLetters(place + 1)
  return `<c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${referred(`$${name}$1`)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(column.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

function seriesData({ periods }: FileChart, { column, place }: Placed): string {
  const last = periods.length + 1
  const name = columnLetters(place + 1)
  const words = periods.map((period, i) => `<c:pt idx="${i}"><c:v>${escaped(period)}</c:v></c:pt>`).join('')
  const numbers = column.values
    .map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
    .join('')
  return `<c:cat><c:strRef><c:f>${referred(`$A$2:$A$${last}`)}</c:f><c:strCache><c:ptCount val="${periods.length}"/>${words}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${referred(`$${name}$2:$${name}$${last}`)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${periods.length}"/>${numbers}</c:numCache></c:numRef></c:val>`
}

const knownPlaces = (values: readonly (number | null)[]): readonly number[] =>
  values.flatMap((value, i) => (value === null ? [] : [i]))

/** A period's columns are wide enough for their figures up to so many. */
const MOST_LABELLED = 10

function figureColours(
  chart: Drawn,
  i: number,
): { readonly ground: string; readonly edge: string; readonly on: string } {
  const { isPast, isSoft } = chart.looks[i] ?? { isPast: false, isSoft: false }
  const edge = isPast ? COLOUR.past : COLOUR.series
  const ground = isSoft ? (isPast ? COLOUR['past-soft'] : COLOUR['series-soft']) : edge
  return { ground, edge, on: isSoft ? COLOUR.ink : COLOUR.paper }
}

/** What the axis leaves of a chart's width at least, in inches. */
const PLOT_WIDTH = 6.4

/** How wide a number is with the marks between its thousands, in inches. */
function numberWidth(value: number, decimals: number): number {
  const digits = Math.abs(value).toFixed(decimals)
  const marks = '.'.repeat(Math.floor((Math.trunc(Math.abs(value)).toString().length - 1) / 3))
  return textWidth(`**${digits}${marks}**`, SIZE / 100)
}

/** Is every column wide enough for its number? */
function holdsNumbers(chart: Drawn): boolean {
  const column = PLOT_WIDTH / chart.periods.length / (1 + BAR_GAP / 100)
  return valuesOf(chart, 'figures').every(
    (value) => value === null || numberWidth(value, chart.decimals.figures) <= column,
  )
}

/** The figures as columns, each as firm as it is, with its number at its foot. */
function figureBars(chart: Drawn, placed: Placed): string {
  const { values } = placed.column
  const known = knownPlaces(values)
  const points = known.map((i) => {
    const { ground, edge } = figureColours(chart, i)
    return `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(ground)}${line(edge, 2)}</c:spPr></c:dPt>`
  })
  // A column that is too low or too narrow for its number has it above.
  const isWide = holdsNumbers(chart)
  const isHigh = (i: number): boolean => isWide && (values[i] ?? 0) > (chart.axis.high - chart.axis.low) * 0.12
  const said =
    chart.periods.length > MOST_LABELLED
      ? []
      : known.map((i) =>
          isHigh(i)
            ? pointLabel(i, chart.formats.figures, figureColours(chart, i).on, 'inBase')
            : pointLabel(i, chart.formats.figures, COLOUR.ink, 'outEnd'),
        )
  return `<c:ser>${seriesHead(placed)}<c:spPr>${fill(COLOUR['series-soft'])}${line(COLOUR.series, 2)}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}${labels(said)}${seriesData(chart, placed)}</c:ser>`
}

/** A column that only carries the band, or the band on top of it. */
function bandGround(chart: Drawn, placed: Placed, colour: string | null): string {
  return `<c:ser>${seriesHead(placed)}<c:spPr>${fill(colour)}${line(null)}</c:spPr><c:invertIfNegative val="0"/>${labels([])}${seriesData(chart, placed)}</c:ser>`
}

/** How a line and its marks look. */
interface LineLook {
  readonly colour: string
  /** In points; 0 = marks only. */
  readonly width: number
  readonly dash?: string
  readonly symbol: string
  readonly size: number
}

const LINE_LOOK: Readonly<Record<SeriesRole, LineLook>> = {
  figures: { colour: COLOUR.series, width: 2.5, symbol: 'circle', size: 10 },
  parts: { colour: COLOUR.series, width: 0, symbol: 'circle', size: 6 },
  baseline: { colour: COLOUR.past, width: 0, symbol: 'square', size: 9 },
  lower: { colour: TARGET_LINE, width: 2.5, symbol: 'dash', size: 18 },
  upper: { colour: TARGET_LINE, width: 2.5, symbol: 'dash', size: 18 },
  mean: { colour: MEAN_LINE, width: 3.5, symbol: 'none', size: 5 },
  needed: { colour: COLOUR['ink-2'], width: 0, symbol: 'diamond', size: 13 },
  required: { colour: COLOUR['ink-2'], width: 2, dash: 'sysDash', symbol: 'none', size: 5 },
  trend: { colour: COLOUR.past, width: 1.75, dash: 'sysDot', symbol: 'none', size: 5 },
}

const marker = (symbol: string, size: number, inside: string, edge: string): string =>
  symbol === 'none'
    ? '<c:marker><c:symbol val="none"/></c:marker>'
    : `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill(inside)}${line(edge, 1.5)}</c:spPr></c:marker>`

/** Edges nearer to each other than this share of the axis have their numbers above and below. */
const CLOSE = 0.12

const valuesOf = ({ series }: FileChart, role: SeriesRole): readonly (number | null)[] =>
  series.find((one) => one.role === role)?.values ?? []

/** Which points of a line have their number, and where it stands: two numbers never at one period. */
function lineLabels(chart: Drawn, { role, values }: FileSeries): readonly string[] {
  const known = knownPlaces(values)
  const { formats, periods, axis, form } = chart
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  switch (role) {
    case 'figures': {
      const said = periods.length > MOST_LABELLED ? [...new Set([first, last])] : known
      return said.map((i) => pointLabel(i, formats.figures, COLOUR.ink, 't'))
    }
    case 'lower':
    case 'upper': {
      // A band that is the same throughout is told by its name.
      if (chart.isBandNamed) return []
      const isTaken = valuesOf(chart, 'needed')[last] != null
      const [min, max] = [valuesOf(chart, 'lower')[last], valuesOf(chart, 'upper')[last]]
      const isClose = min != null && max != null && max - min < (axis.high - axis.low) * CLOSE
      const isAlone = min == null || max == null
      const place = form === 'levels' && (isAlone || !isClose) ? 'r' : role === 'upper' || isAlone ? 't' : 'b'
      return [pointLabel(isTaken ? first : last, formats.edges, COLOUR['band-ink'], place)]
    }
    case 'needed':
      return [pointLabel(last, formats.figures, COLOUR['ink-2'], 't')]
    case 'mean': {
      // Over the columns stand their own numbers.
      if (!holdsNumbers(chart)) return []
      const middle = known[Math.floor((known.length - 1) / 2)] ?? first
      const isUnder = (values[middle] ?? 0) < (valuesOf(chart, 'lower')[middle] ?? -Infinity)
      return [pointLabel(middle, formats.figures, COLOUR.ink, isUnder ? 'b' : 't', COLOUR.paper)]
    }
    case 'parts':
    case 'baseline':
    case 'required':
    case 'trend':
      return []
  }
}

function lineSeries(chart: Drawn, placed: Placed, series: FileSeries): string {
  const { role, values } = series
  const { colour, width, dash, symbol, size } = LINE_LOOK[role]
  const known = knownPlaces(values)
  // An edge that holds for one period has no line: a stroke marks it.
  const isEdge = role === 'lower' || role === 'upper'
  const shown = isEdge && known.length > 1 && chart.form === 'periods' ? 'none' : symbol
  const points =
    role !== 'figures'
      ? []
      : known.map((i) => {
          const look = figureColours(chart, i)
          return `<c:dPt><c:idx val="${i}"/>${marker(symbol, size, look.ground, look.edge)}<c:bubble3D val="0"/></c:dPt>`
        })
  return `<c:ser>${seriesHead(placed)}<c:spPr>${width === 0 ? line(null) : line(colour, width, dash)}</c:spPr>${marker(shown, size, colour, colour)}${points.join('')}${labels(lineLabels(chart, series))}${seriesData(chart, placed)}<c:smooth val="0"/></c:ser>`
}

/** Both axes of one ground: the first is seen, the second has the same ends and is not. */
interface Axes {
  readonly category: number
  readonly value: number
}
const SEEN: Axes = { category: 111_111_111, value: 222_222_222 }
const UNSEEN: Axes = { category: 333_333_333, value: 444_444_444 }

const axisIds = ({ category, value }: Axes): string => `<c:axId val="${category}"/><c:axId val="${value}"/>`

function bars(series: readonly string[], grouping: 'clustered' | 'stacked', gap: number, axes: Axes): string {
  if (series.length === 0) return ''
  const overlap = grouping === 'stacked' ? '<c:overlap val="100"/>' : ''
  return `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gap}"/>${overlap}${axisIds(axes)}</c:barChart>`
}

const lines = (series: readonly string[], axes: Axes): string =>
  series.length === 0
    ? ''
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axisIds(axes)}</c:lineChart>`

function axesXml({ axis, formats, labelEvery }: Drawn, { category, value }: Axes, isSeen: boolean): string {
  const scaling = `<c:scaling><c:orientation val="minMax"/><c:max val="${axis.high}"/><c:min val="${axis.low}"/></c:scaling>`
  const hidden = `<c:delete val="${isSeen ? 0 : 1}"/>`
  const grid = isSeen ? `<c:majorGridlines><c:spPr>${line(COLOUR.line, 0.75)}</c:spPr></c:majorGridlines>` : ''
  return [
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="minMax"/></c:scaling>${hidden}<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(COLOUR['ink-2'], 1.5)}</c:spPr>${letters(COLOUR.ink)}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${labelEvery}"/><c:tickMarkSkip val="${labelEvery}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${value}"/>${scaling}${hidden}<c:axPos val="${isSeen ? 'l' : 'r'}"/>${grid}<c:numFmt formatCode="${formats.axis}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(null)}</c:spPr>${letters(COLOUR['ink-2'])}<c:crossAx val="${category}"/><c:crosses val="${isSeen ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/><c:majorUnit val="${axis.step}"/></c:valAx>`,
  ].join('')
}

/** Columns on a band's ground: none between them for periods, a bracket's width for the date of a level. */
const BAND_GAP = { periods: 0, levels: 120 } as const
const BAR_GAP = 40

/** A chart as it stands in a slide, over the workbook of `chartBook` (relationship `rId1`). */
export function chartXml(given: FileChart, language: Language): string {
  const { figures: ofFigures, edges, axis } = given.decimals
  const isSame = (role: SeriesRole): boolean =>
    new Set(valuesOf(given, role).filter((value) => value !== null)).size === 1
  const chart: Drawn = {
    ...given,
    isBandNamed: given.bandName !== null && isSame('lower') && isSame('upper'),
    formats: {
      figures: formatCode(language, ofFigures),
      edges: formatCode(language, edges),
      axis: formatCode(language, axis),
    },
  }
  const columns = bookColumns(chart)
  const { form, series, bandName } = chart
  const place = (role: SeriesRole): number => series.findIndex((one) => one.role === role)
  const bandPlace = bandName === null ? -1 : columns.length - 1
  // Stacked columns meet below zero from the other side: such a band has its edges only.
  const isGrounded = bandPlace >= 0 && valuesOf(chart, 'lower').every((value) => (value ?? 0) >= 0)
  let order = -1
  const placed = (at: number): Placed => {
    order += 1
    return { column: columns[at] ?? { name: '', values: [] }, order, place: at }
  }
  const isBars = form === 'periods'
  // The ground of a band is as wide as its periods, columns are not: it lies under them on axes of its own.
  const over = isBars && isGrounded ? UNSEEN : SEEN
  const unsaid: number[] = []
  const unseen = (one: Placed): Placed => {
    unsaid.push(one.order)
    return one
  }
  const band = isGrounded
    ? [bandGround(chart, unseen(placed(place('lower'))), null), bandGround(chart, placed(bandPlace), COLOUR.band)]
    : []
  const figures = isBars ? [figureBars(chart, placed(place('figures')))] : []
  const drawn = series
    .filter(({ role }) => !(isBars && role === 'figures'))
    .map((one) => {
      const own = placed(place(one.role))
      // The ground between them stands for both edges; they are known by their numbers.
      const isEdge = one.role === 'lower' || one.role === 'upper'
      return lineSeries(chart, isGrounded && isEdge ? unseen(own) : own, one)
    })
  const plot = [
    bars(band, 'stacked', BAND_GAP[form], SEEN),
    bars(figures, 'clustered', BAR_GAP, over),
    lines(drawn, over),
    axesXml(chart, SEEN, true),
    over === UNSEEN ? axesXml(chart, UNSEEN, false) : '',
  ]
  const entries = unsaid.map((i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`).join('')
  // Figures of a level are joined over the years between them, as in the picture; a column is missing where nothing is known.
  const blanks = isBars ? 'gap' : 'span'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${language === 'vi' ? 'vi-VN' : 'en-GB'}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/>${entries}<c:overlay val="0"/>${letters(COLOUR.ink)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanks}"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${SIZE}"><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}
