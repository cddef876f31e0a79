import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { plainMessage } from '@/i18n/plainMessage'
import { breath, type LongWork } from './longWork'
import type {
  FileBlock,
  FileBoardRow,
  FileChart,
  FileMark,
  FileRow,
  FileSlide,
  FileState,
  SlideFile,
} from './slideFile'
import { chartBook, escaped, SAME_MOMENT } from './slideFileBook'
import { chartXml } from './slideFileChartXml'
import { COLOUR, FONT, STATUS_COLOUR } from './slideFileLook'
import { LATE_SIGN, SIGN_FIELD, signOf, type SignShape } from './slideFileSigns'
import { linesOf, runsOf, textHeight, textWidth } from './slideFileText'
import { xmlText } from './xmlText'

/** A place on a slide, in inches from its upper left corner. */
interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A slide of 16:9, in inches, and what stays free around it (PRESENTING.md, P15). */
const WIDE = { width: 13.333, height: 7.5 }
const SIDE = 0.72
const ROOM = WIDE.width - 2 * SIDE
const EYEBROW: Box = { x: SIDE, y: 0.36, w: ROOM, h: 0.36 }
const TITLE_TOP = 0.78
const FOOT_END = 7.2
const PAGE_WIDTH = 1.2

/** Sizes of letters in points. Nothing that is read is smaller than the last, but many long rows (`SMALLEST_ROWS`). */
const SIZE = { figure: 88, fact: 26, state: 24, strong: 20, text: 18, small: 16 } as const
const TITLE_SIZES = [32, 30, 28] as const
const SIMULATED_SIZE = 18

/** A line of letters of so many points, in inches. */
const lineHeight = (size: number): number => (size * 1.2) / 72

type Slide = PptxGenJS.Slide

/** Shapes of our own corners: the package draws them, its types have no name for them. */
interface OwnShapes {
  addShape(shape: string, options: object): unknown
}

type Align = 'left' | 'right' | 'center'

interface Paragraph {
  readonly text: string
  readonly size: number
  readonly colour?: string
  /** Air after it, in points. */
  readonly after?: number
}

interface Placing {
  readonly align?: Align
  readonly anchor?: 'top' | 'middle' | 'bottom'
}

/** Writes on one slide. The package changes the options it is given, so they are always made anew. */
interface Pen {
  readonly slide: Slide
  readonly lang: string
  /** Remembers a chart in the order of the parts that will hold it. */
  readonly keep: (chart: FileChart) => void
}

function write(pen: Pen, paragraphs: readonly Paragraph[], box: Box, { align = 'left', anchor = 'top' }: Placing = {}) {
  const said = paragraphs.filter(({ text }) => text !== '')
  const runs = said.flatMap(({ text, size, colour = COLOUR.ink, after = 0 }, at) => {
    const pieces = runsOf(xmlText(text))
    return pieces.map((piece, i) => ({
      text: piece.text,
      options: {
        bold: piece.isStrong,
        fontSize: size,
        color: colour,
        fontFace: FONT,
        lang: pen.lang,
        align,
        paraSpaceAfter: after,
        breakLine: i === pieces.length - 1 && at < said.length - 1,
      },
    }))
  })
  if (runs.length === 0) return
  pen.slide.addText(runs, { ...box, margin: 0, align, valign: anchor, wrap: true, fit: 'none', fontFace: FONT })
}

/** A transparency that nothing else has: `finished` puts rising lines in its place. */
const HATCH_SIGN = 1
const HATCH = /<a:solidFill><a:srgbClr val="(\w{6})"><a:alpha val="99000"\/><\/a:srgbClr><\/a:solidFill>/g

/** Names of signs begin with this; `finished` makes the rest of the name what is read aloud. */
const SIGN_NAME = 'sign: '

function drawSign(pen: Pen, shapes: readonly SignShape[], colour: string, word: string, box: Box) {
  const own: OwnShapes = pen.slide
  for (const [at, { polygons, look }] of shapes.entries()) {
    const scale = box.w / SIGN_FIELD
    const points = polygons.flatMap((polygon) => [
      ...polygon.map(([x, y], i) => ({ x: x * scale, y: y * scale, moveTo: i === 0 })),
      { close: true },
    ])
    const isFilled = look === 'solid' || look === 'hatched' || look === 'glyph'
    const edge =
      look === 'solid'
        ? {}
        : {
            line: {
              color: look === 'glyph' ? COLOUR.paper : colour,
              width: look === 'glyph' ? 0.75 : 1.5,
              dashType: look === 'dashed' ? 'sysDash' : 'solid',
            },
          }
    own.addShape('custGeom', {
      ...box,
      points,
      objectName: at === 0 ? `${SIGN_NAME}${xmlText(word)}` : 'sign',
      ...(isFilled ? { fill: { color: colour, ...(look === 'hatched' ? { transparency: HATCH_SIGN } : {}) } } : {}),
      ...edge,
    })
  }
}

function drawMark(pen: Pen, { status, word, isUnsure, hasOldFigures }: FileMark, box: Box) {
  drawSign(pen, signOf(status, isUnsure, hasOldFigures), STATUS_COLOUR[status], word, box)
}

// Blocks: each says how high it is in a width, and draws itself.

const GAP = 0.16
/** An entry of a key: its sign and its row as shares of the size of its letters, in inches a point. */
const keySign = (size: number): number => size * 0.0165
const keyRow = (size: number): number => size * 0.0225

interface KeyPlace {
  readonly x: number
  readonly row: number
}

/** Where the entries of a key stand, left to right and on as many rows as it takes. */
function keyPlaces({ entries }: Extract<FileBlock, { kind: 'key' }>, width: number, size: number): readonly KeyPlace[] {
  let x = 0
  let row = 0
  return entries.map(({ mark, count }) => {
    const taken = keySign(size) + 0.1 + textWidth(`${mark.word} **${count}**`, size) + 0.32
    if (x > 0 && x + taken > width + 0.3) {
      x = 0
      row += 1
    }
    const place = { x, row }
    x += taken
    return place
  })
}

/** A figure as large as its room allows: its size and that of its unit. */
function figureSizes(
  { before, figure, after }: Extract<FileBlock, { kind: 'figure' }>,
  width: number,
): { readonly size: number; readonly unit: number; readonly isShort: boolean } {
  const isShort = after.length <= 6
  const sizes = [SIZE.figure, 76, 66, 56, 48, 40, 32]
  const fits = (size: number): boolean =>
    textWidth(`**${figure}**`, size) + textWidth(` ${before} ${isShort ? after : ''}`, size / 2.2) <= width
  const size = sizes.find(fits) ?? 28
  return { size, unit: Math.max(SIZE.small, Math.round(size / 2.2)), isShort }
}

const sentenceParagraphs = (lines: readonly string[], size: number): readonly Paragraph[] =>
  lines.map((text) => ({ text, size, after: 8 }))

const TILE = { largest: 0.44, pitch: 1.16 }

function heightOf(block: FileBlock, width: number, size: number = SIZE.text): number {
  switch (block.kind) {
    case 'figure': {
      const { size: large, isShort } = figureSizes(block, width)
      const about = isShort ? block.about : `${block.after}, ${block.about}`
      return lineHeight(large) + textHeight([about], SIZE.small, width)
    }
    case 'state':
      return Math.max(0.5, textHeight([block.state.text], SIZE.state, width - 0.62))
    case 'sentences':
      return textHeight(block.lines, size, width) + (block.lines.length * 8) / 72
    case 'facts':
      return block.facts.reduce(
        (sum, [name, value]) =>
          sum + textHeight([name], SIZE.text, width) + textHeight([`**${value}**`], SIZE.fact, width) + 0.12,
        0,
      )
    case 'warning':
      return textHeight([block.text], SIZE.strong, width - 0.4) + 0.3
    case 'key':
      return (Math.max(0, ...keyPlaces(block, width, size).map(({ row }) => row)) + 1) * keyRow(size)
    case 'tiles':
      return block.rows.length * (lineHeight(SIZE.small) + TILE.largest + 0.16)
    case 'link':
      return lineHeight(SIZE.text) * 1.3
    // What takes the height that is left.
    case 'rows':
    case 'board':
    case 'chart':
      return 0
  }
}

/** What a block that takes the height left needs of it at least. */
function leastHeight(block: FileBlock): number {
  if (block.kind === 'board') return block.rows.length * 0.34
  return block.kind === 'chart' ? 3.2 : block.kind === 'rows' ? block.rows.length * 0.4 : 0
}

const isFlexible = ({ kind }: FileBlock): boolean => kind === 'rows' || kind === 'board' || kind === 'chart'

function drawFigure(pen: Pen, block: Extract<FileBlock, { kind: 'figure' }>, box: Box) {
  const { size, unit, isShort } = figureSizes(block, box.w)
  const h = lineHeight(size)
  const small = (text: string) => ({
    text: xmlText(text),
    options: { fontSize: unit, color: COLOUR.ink, fontFace: FONT, lang: pen.lang },
  })
  const isClose = block.after.startsWith('/')
  pen.slide.addText(
    [
      ...(block.before === '' ? [] : [small(`${block.before} `)]),
      {
        text: xmlText(block.figure),
        options: { fontSize: size, bold: true, color: COLOUR.ink, fontFace: FONT, lang: pen.lang },
      },
      ...(isShort && block.after !== '' ? [small(isClose ? block.after : ` ${block.after}`)] : []),
    ],
    { ...box, h, margin: 0, valign: 'bottom', wrap: false, fit: 'none', fontFace: FONT },
  )
  const about = isShort ? block.about : `${block.after}, ${block.about}`
  write(pen, [{ text: about, size: SIZE.small, colour: COLOUR['ink-2'] }], { ...box, y: box.y + h, h: box.h - h })
}

function drawKey(pen: Pen, block: Extract<FileBlock, { kind: 'key' }>, box: Box, size: number) {
  const places = keyPlaces(block, box.w, size)
  const [sign, h] = [keySign(size), keyRow(size)]
  for (const [i, { mark, count }] of block.entries.entries()) {
    const { x, row } = places[i] ?? { x: 0, row: 0 }
    const y = box.y + row * h
    drawMark(pen, mark, { x: box.x + x, y: y + (h - sign) / 2, w: sign, h: sign })
    const text = `${mark.word} **${count}**`
    const words = { x: box.x + x + sign + 0.1, y, w: textWidth(text, size) + 0.2, h }
    write(pen, [{ text, size }], words, { anchor: 'middle' })
  }
}

function drawTiles(pen: Pen, { rows }: Extract<FileBlock, { kind: 'tiles' }>, box: Box) {
  const most = Math.max(1, ...rows.map(({ marks }) => marks.length))
  const size = Math.min(TILE.largest, box.w / most / TILE.pitch)
  const label = lineHeight(SIZE.small)
  for (const [at, { label: text, marks }] of rows.entries()) {
    const y = box.y + at * (label + TILE.largest + 0.16)
    write(pen, [{ text, size: SIZE.small, colour: COLOUR['ink-2'] }], { ...box, y, h: label })
    for (const [i, mark] of marks.entries()) {
      drawMark(pen, mark, { x: box.x + i * size * TILE.pitch, y: y + label + 0.04, w: size, h: size })
    }
  }
}

/** Columns of the board: number, name, share, and the signs of both groups in the rest. */
function drawBoard(pen: Pen, rows: readonly FileBoardRow[], box: Box) {
  const height = box.h / Math.max(1, rows.length)
  const name = Math.max(...rows.map((row) => textWidth(row.name, SIZE.small))) + 0.25
  const nameWidth = Math.min(name, 4.6)
  const x = { name: box.x + 0.5, share: box.x + 0.5 + nameWidth, signs: box.x + 0.5 + nameWidth + 0.85 }
  const room = box.x + box.w - x.signs
  const [rated, unrated] = [
    Math.max(0, ...rows.map((row) => row.rated.length)),
    Math.max(0, ...rows.map((row) => row.unrated.length)),
  ]
  const between = 0.3
  const pitch = Math.min(height * 0.98, (room - between) / Math.max(1, rated + unrated))
  const size = pitch * 0.84
  for (const [at, row] of rows.entries()) {
    const y = box.y + at * height
    const line = (text: string, left: number, w: number, colour: string = COLOUR.ink): void =>
      write(pen, [{ text, size: SIZE.small, colour }], { x: left, y, w, h: height }, { anchor: 'middle' })
    line(row.number, box.x, 0.45, COLOUR['ink-2'])
    line(row.name, x.name, nameWidth)
    line(row.share, x.share, 0.8)
    line(row.words, x.share, box.x + box.w - x.share, COLOUR['ink-2'])
    const signs = (marks: readonly FileMark[], left: number): void => {
      for (const [i, mark] of marks.entries()) {
        drawMark(pen, mark, { x: left + i * pitch, y: y + (height - size) / 2, w: size, h: size })
      }
    }
    signs(row.rated, x.signs)
    signs(row.unrated, x.signs + rated * pitch + between)
  }
}

/** Long words in many rows, rather than rows that run off the slide. */
const SMALLEST_ROWS: readonly [number, number] = [15, 14]

/** Sizes of the first line of a row and of those under it, the largest that fit first. */
const ROW_SIZES: readonly (readonly [number, number])[] = [
  [24, 20],
  [22, 18],
  [20, 18],
  [18, 16],
  [16, 16],
  SMALLEST_ROWS,
]
/** What stands at the right of a row may take at most this share of its width, and has so much air before it, in inches. */
const MOST_ASIDE = 0.42
const ASIDE_AIR = 0.35
const SIGN_ROOM = 0.78
/** What a row may be high at most, in inches: few rows do not stand apart. */
const HIGHEST_ROW = 1.35
const ROW_AIR = 0.12

function rowParagraphs({ lines }: FileRow, [first, other]: readonly [number, number]): readonly Paragraph[] {
  return lines.map((text, i) => ({
    text,
    size: i === 0 ? first : other,
    colour: i === 0 ? COLOUR.ink : COLOUR['ink-2'],
  }))
}

const paragraphsHeight = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, { text, size }) => sum + textHeight([text], size, width), 0)

/** Between the words of a state and what follows: an office may set them wider than was reckoned. */
const STATE_AIR = 0.08

/** What a change takes of a row: two signs with words and an arrow between. */
const stateWidth = ({ mark, text }: FileState): number =>
  (mark === null ? 0 : 0.34) + textWidth(text, SIZE.small) + STATE_AIR
const TURN_ARROW = 0.42

function drawTurn(pen: Pen, [before, now]: readonly [FileState, FileState], box: Box) {
  const width = stateWidth(before) + TURN_ARROW + stateWidth(now)
  let x = box.x + box.w - width
  const draw = (state: FileState): void => {
    if (state.mark !== null) {
      drawMark(pen, state.mark, { x, y: box.y + (box.h - 0.28) / 2, w: 0.28, h: 0.28 })
      x += 0.34
    }
    const w = textWidth(state.text, SIZE.small) + STATE_AIR
    write(pen, [{ text: state.text, size: SIZE.small }], { ...box, x, w }, { anchor: 'middle' })
    x += w
  }
  draw(before)
  write(pen, [{ text: '→', size: SIZE.small }], { ...box, x, w: TURN_ARROW }, { anchor: 'middle', align: 'center' })
  x += TURN_ARROW
  draw(now)
}

function hairline(pen: Pen, { x, y, w }: Pick<Box, 'x' | 'y' | 'w'>) {
  pen.slide.addShape('line', { x, y, w, h: 0, line: { color: COLOUR.line, width: 1 }, objectName: 'rule' })
}

function drawRows(pen: Pen, { rows, rest }: Extract<FileBlock, { kind: 'rows' }>, box: Box) {
  const under = rest === '' ? 0 : textHeight([rest], SIZE.small, box.w) + 0.12
  const room = box.h - under
  const hasSigns = rows.some(({ sign }) => sign !== null)
  const said = rows.flatMap((row) => asideParagraphs(row).map(({ text, size }) => textWidth(text, size) + 0.1))
  const aside = Math.min(box.w * MOST_ASIDE, Math.max(0, ...said))
  const left = hasSigns ? SIGN_ROOM : 0
  const width = box.w - left - (aside === 0 ? 0 : aside + ASIDE_AIR)
  const turns = rows.flatMap(({ turn }) => (turn === undefined ? [] : [stateWidth(turn[0]) + stateWidth(turn[1])]))
  const turnWidth = turns.length === 0 ? 0 : Math.max(...turns) + TURN_ARROW + 0.2
  const needed = (row: FileRow, sizes: readonly [number, number]): number => {
    const [first, ...others] = rowParagraphs(row, sizes)
    const own = first === undefined ? 0 : paragraphsHeight([first], width - turnWidth)
    const beside = paragraphsHeight(asideParagraphs(row), aside)
    return Math.max(own + paragraphsHeight(others, width), beside) + ROW_AIR
  }
  const total = (sizes: readonly [number, number]): number => rows.reduce((sum, row) => sum + needed(row, sizes), 0)
  const sizes = ROW_SIZES.find((one) => total(one) <= room) ?? SMALLEST_ROWS
  const spare = Math.max(0, room - total(sizes)) / Math.max(1, rows.length)
  let { y } = box
  for (const row of rows) {
    const own = needed(row, sizes)
    const h = Math.min(own + spare, Math.max(own, HIGHEST_ROW))
    hairline(pen, { ...box, y })
    drawRow(pen, row, { ...box, y, h }, { left, width, aside, turnWidth, sizes })
    y += h
  }
  if (rest !== '') {
    write(pen, [{ text: rest, size: SIZE.small, colour: COLOUR['ink-2'] }], { ...box, y: y + 0.1, h: under })
  }
}

const asideParagraphs = ({ aside }: FileRow): readonly Paragraph[] =>
  aside.map((text, i) => ({
    text,
    size: i === 0 ? SIZE.strong : SIZE.small,
    colour: i === 0 ? COLOUR.ink : COLOUR['ink-2'],
  }))

interface RowPlaces {
  /** What the signs take at the left, the words in the middle, and a change at the right of their first line. */
  readonly left: number
  readonly width: number
  readonly aside: number
  readonly turnWidth: number
  readonly sizes: readonly [number, number]
}

function drawRow(pen: Pen, row: FileRow, box: Box, { left, width, aside, turnWidth, sizes }: RowPlaces) {
  const middle = { anchor: 'middle' } as const
  const sign = { x: box.x + 0.04, y: box.y + box.h / 2 - 0.25, w: 0.5, h: 0.5 }
  if (row.sign === 'late') drawSign(pen, LATE_SIGN, STATUS_COLOUR.off_track, '', sign)
  else if (row.sign !== null) drawMark(pen, row.sign, sign)
  const words = { x: box.x + left, y: box.y, w: width, h: box.h }
  const paragraphs = rowParagraphs(row, sizes)
  if (row.turn === undefined) write(pen, paragraphs, words, middle)
  else {
    const [first, ...others] = paragraphs
    const head = first === undefined ? 0 : paragraphsHeight([first], width - turnWidth)
    const air = Math.max(0, box.h - head - paragraphsHeight(others, width)) / 2
    const top = { ...words, y: box.y + air, h: head }
    if (first !== undefined) write(pen, [first], { ...top, w: width - turnWidth }, middle)
    drawTurn(pen, row.turn, top)
    write(pen, others, { ...words, y: top.y + head, h: box.h - air - head })
  }
  write(
    pen,
    asideParagraphs(row),
    { x: box.x + box.w - aside, y: box.y, w: aside, h: box.h },
    {
      ...middle,
      align: 'right',
    },
  )
}

function drawChart(pen: Pen, chart: FileChart, box: Box) {
  const head = textHeight([chart.reading], SIZE.small, box.w) + 0.06
  write(pen, [{ text: chart.reading, size: SIZE.small, colour: COLOUR['ink-2'] }], { ...box, h: head })
  pen.keep(chart)
  // The part that this writes is replaced by our own; its frame, relations and place stay.
  pen.slide.addChart('bar', [{ name: '-', labels: ['-'], values: [1] }], {
    ...box,
    y: box.y + head,
    h: box.h - head,
    altText: xmlText(chart.description),
    objectName: 'chart',
  })
}

function drawBlock(pen: Pen, block: FileBlock, box: Box, size: number) {
  switch (block.kind) {
    case 'figure':
      return drawFigure(pen, block, box)
    case 'state': {
      const { mark, text } = block.state
      if (mark !== null) drawMark(pen, mark, { x: box.x, y: box.y + 0.02, w: 0.46, h: 0.46 })
      const left = mark === null ? 0 : 0.62
      return write(
        pen,
        [{ text, size: SIZE.state }],
        { ...box, x: box.x + left, w: box.w - left },
        { anchor: 'middle' },
      )
    }
    case 'sentences':
      return write(pen, sentenceParagraphs(block.lines, size), box)
    case 'facts':
      return write(
        pen,
        block.facts.flatMap(([name, value]): readonly Paragraph[] => [
          { text: name, size: SIZE.text, colour: COLOUR['ink-2'] },
          { text: `**${value}**`, size: SIZE.fact, after: 8 },
        ]),
        box,
      )
    case 'warning':
      pen.slide.addShape('rect', { ...box, line: { color: COLOUR.ink, width: 3 }, objectName: 'frame' })
      return write(
        pen,
        [{ text: block.text, size: SIZE.strong }],
        { x: box.x + 0.2, y: box.y, w: box.w - 0.4, h: box.h },
        { anchor: 'middle' },
      )
    case 'key':
      return drawKey(pen, block, box, size)
    case 'tiles':
      return drawTiles(pen, block, box)
    case 'board':
      return drawBoard(pen, block.rows, box)
    case 'rows':
      return drawRows(pen, block, box)
    case 'chart':
      return drawChart(pen, block, box)
    case 'link':
      pen.slide.addText(
        [
          {
            text: xmlText(block.text),
            options: {
              hyperlink: { url: xmlText(block.address) },
              fontSize: SIZE.text,
              color: COLOUR.link,
              fontFace: FONT,
              lang: pen.lang,
              underline: { style: 'sng' },
            },
          },
        ],
        { ...box, margin: 0, fontFace: FONT, fit: 'none' },
      )
      return undefined
  }
}

/** Blocks one under the other; one of them takes the height that is left. Sentences are smaller where there is less. */
function drawColumn(pen: Pen, blocks: readonly FileBlock[], box: Box) {
  const fixed = (size: number): number => blocks.reduce((sum, block) => sum + heightOf(block, box.w, size) + GAP, -GAP)
  const least = blocks.reduce((sum, block) => sum + leastHeight(block), 0)
  const size = [20, SIZE.text, 17].find((one) => fixed(one) + least <= box.h) ?? SIZE.small
  const left = Math.max(0.5, box.h - fixed(size))
  let { y } = box
  for (const block of blocks) {
    const h = isFlexible(block) ? left : heightOf(block, box.w, size)
    drawBlock(pen, block, { ...box, y, h }, size)
    y += h + GAP
  }
}

/** What the words beside a chart take of the width. */
const SAID = 4.35
const BETWEEN = 0.45

function drawSlide(pen: Pen, slide: FileSlide) {
  const { eyebrow, title, simulated, blocks, beside, source, standing, page, notes } = slide
  const warned = simulated === null ? 0 : textWidth(`**${simulated}**`, SIMULATED_SIZE) + 0.5
  const under = { ...EYEBROW, w: EYEBROW.w - warned }
  write(pen, [{ text: eyebrow, size: SIZE.text, colour: COLOUR['ink-2'] }], under, { anchor: 'middle' })
  if (simulated !== null) {
    const sign = { x: WIDE.width - SIDE - warned + 0.15, y: EYEBROW.y - 0.02, w: warned - 0.15, h: EYEBROW.h + 0.04 }
    pen.slide.addShape('rect', { ...sign, line: { color: COLOUR.ink, width: 2.25 }, objectName: 'frame' })
    write(pen, [{ text: `**${simulated}**`, size: SIMULATED_SIZE }], sign, { align: 'center', anchor: 'middle' })
  }
  const strong = `**${title.replaceAll('\n', ' ')}**`
  const size = TITLE_SIZES.find((one) => linesOf(strong, one, ROOM) <= 2) ?? 28
  const titleHeight = textHeight([strong], size, ROOM)
  pen.slide.addText(xmlText(plainMessage(title.replaceAll('\n', ' '))), {
    placeholder: 'title',
    x: SIDE,
    y: TITLE_TOP,
    w: ROOM,
    h: titleHeight,
    fontSize: size,
    bold: true,
    color: COLOUR.ink,
    fontFace: FONT,
    lang: pen.lang,
    align: 'left',
    valign: 'top',
    margin: 0,
    fit: 'none',
  })
  const footWidth = ROOM - PAGE_WIDTH - 0.2
  // The code is never parted from its day.
  const inOne = `${source} ${standing}`
  const foot = linesOf(inOne, SIZE.small, footWidth) === 1 ? [inOne] : [source, standing]
  const footHeight = textHeight(foot, SIZE.small, footWidth)
  const footTop = FOOT_END - footHeight
  write(
    pen,
    foot.map((text) => ({ text, size: SIZE.small, colour: COLOUR['ink-2'] })),
    { x: SIDE, y: footTop, w: footWidth, h: footHeight },
  )
  const place = { x: SIDE + ROOM - PAGE_WIDTH, y: FOOT_END - lineHeight(SIZE.small), w: PAGE_WIDTH }
  write(pen, [{ text: `**${page}**`, size: SIZE.small }], { ...place, h: lineHeight(SIZE.small) }, { align: 'right' })
  const top = TITLE_TOP + titleHeight + 0.2
  const body = { x: SIDE, y: top, w: ROOM, h: footTop - 0.16 - top }
  if (beside.length === 0) drawColumn(pen, blocks, body)
  else {
    const said = beside.some(({ kind }) => kind === 'chart') ? SAID : (ROOM - BETWEEN) / 2
    drawColumn(pen, blocks, { ...body, w: said })
    drawColumn(pen, beside, { ...body, x: SIDE + said + BETWEEN, w: ROOM - said - BETWEEN })
  }
  pen.slide.addNotes(notes.map(xmlText).join('\n'))
}

const MASTER = 'Tien Do'

function deckOf(file: SlideFile): PptxGenJS {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = xmlText(file.title)
  deck.author = xmlText(file.stamp.organisation)
  deck.company = escaped(file.stamp.organisation)
  deck.subject = file.stamp.code
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT }
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: COLOUR.paper },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: SIDE, y: TITLE_TOP, w: ROOM, h: 1, fontFace: FONT, margin: 0 },
          text: '',
        },
      },
    ],
  })
  return deck
}

/** Paragraphs of a notes page: the package writes one, whatever the text. */
function notesXml(xml: string, lang: string): string {
  return xml.replace(
    /(<p:txBody><a:bodyPr\/><a:lstStyle\/>)<a:p>.*?<a:t>([^<]*)<\/a:t>.*?<\/a:p>/s,
    (_, head, text) => {
      const paragraphs = String(text)
        .split(/\r?\n/)
        .map((said) => (said === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${said}</a:t></a:r></a:p>`))
      return `${String(head)}${paragraphs.join('')}`
    },
  )
}

/** A part as it shall stand: hatched signs, what is read aloud, notes in paragraphs, and no moment but the day of the figures. */
function finishedXml(name: string, xml: string, { stamp, language }: SlideFile): string {
  if (name === 'docProps/core.xml') {
    return xml.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, tag: string) => `${tag}${stamp.day}T00:00:00Z`)
  }
  if (name.startsWith('ppt/notesSlides/')) return notesXml(xml, language === 'vi' ? 'vi-VN' : 'en-GB')
  if (!name.startsWith('ppt/slides/')) return xml
  return xml
    .replaceAll(
      HATCH,
      `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="$1"/></a:fgClr><a:bgClr><a:srgbClr val="${COLOUR.paper}"/></a:bgClr></a:pattFill>`,
    )
    .replaceAll(`name="${SIGN_NAME}`, 'name="sign" descr="')
}

/** The list of all parts; the package names a master for each slide, of which there is one. */
const TYPES = '[Content_Types].xml'
const withoutUnheld = (xml: string, held: ReadonlySet<string>): string =>
  xml.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (named, path) => (held.has(String(path)) ? named : ''))

const CHART_PART = /(\bchart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)/g

/** The parts of the deck as they shall stand, zipped alike whenever that is done. */
function finished(bytes: Uint8Array, charts: readonly FileChart[], file: SlideFile): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))
  // The package counts charts on from deck to deck; each of ours begins at 1.
  const counted = parts.flatMap(([name]) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
  const before = Math.min(...counted.map(Number)) - 1
  const renamed = (text: string): string =>
    text.replaceAll(CHART_PART, (_, part, number, ending) => `${part}${Number(number) - before}.${ending}`)
  const chartOf = (name: string): FileChart | undefined => {
    const number = /^ppt\/(?:charts\/chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)\./.exec(name)?.[1]
    return number === undefined ? undefined : charts[Number(number) - 1]
  }
  const held = new Set(parts.map(([name]) => renamed(name)))
  const made = parts.map(([old, content]): [string, Uint8Array] => {
    const name = renamed(old)
    const chart = chartOf(name)
    if (chart !== undefined) {
      return [name, name.endsWith('.xlsx') ? chartBook(chart) : strToU8(chartXml(chart, file.language))]
    }
    if (!/\.(?:xml|rels)$/.test(name)) return [name, content]
    const text = renamed(strFromU8(content))
    return [name, strToU8(name === TYPES ? withoutUnheld(text, held) : finishedXml(name, text, file))]
  })
  return zipSync(Object.fromEntries(made), { mtime: SAME_MOMENT })
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * A deck as a file of slides for an office (ECMA-376): words and charts can be edited, each chart carries its figures in a workbook,
 * notes stand on the notes pages. Equal decks make equal bytes.
 */
export function pptxOf(file: SlideFile): LongWork {
  return async (tell, signal) => {
    const deck = deckOf(file)
    const charts: FileChart[] = []
    const lang = file.language === 'vi' ? 'vi-VN' : 'en-GB'
    for (const [i, slide] of file.slides.entries()) {
      tell(i, file.slides.length)
      await breath(signal)
      drawSlide({ slide: deck.addSlide({ masterName: MASTER }), lang, keep: (chart) => charts.push(chart) }, slide)
    }
    tell(file.slides.length, file.slides.length)
    await breath(signal)
    const bytes = await deck.write({ outputType: 'uint8array' })
    signal.throwIfAborted()
    if (!(bytes instanceof Uint8Array)) throw new TypeError('The slides were not written as bytes')
    return new Blob([new Uint8Array(finished(bytes, charts, file))], { type: PPTX })
  }
}
