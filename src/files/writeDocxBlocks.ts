import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import type { Status } from '@/domain/status'
import { safeLink } from '@/ui/safeLink'
import type { Paper, PaperBlock, PaperCell, PaperRun, PaperSection, PaperTable } from './paper'
import { DASHES, STYLE } from './writeDocxStyles'
import { columnWidths, fits, textOf } from './writeDocxWidths'
import { xmlText } from './xmlText'

/** The silhouettes of `ui/StatusMark` among the letters that Times New Roman and its free likes have: told apart without colour. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  missed: '■',
  off_track: '♦',
  no_data: '□',
  at_risk: '▲',
  not_due: '○',
  on_track: '►',
  achieved: '●',
  exceeded: '↑',
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE } as const

/** Twips between a cell's line and its words. */
const CELL_MARGINS = { left: 55, right: 55, top: 0, bottom: 0 } as const

/** Rows that words of the paper lead to, numbered. */
export type Marks = ReadonlyMap<string, number>

const NO_MARKS: Marks = new Map()

const runsIn = (block: PaperBlock): readonly PaperRun[] => {
  switch (block.kind) {
    case 'heading':
      return []
    case 'paragraph':
      return block.runs
    case 'list':
      return block.lines.flat()
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))
  }
}

/** The rows of a paper that are led to, numbered from 1 in their order; words that lead to no row lead nowhere. */
export function marksOf({ sections }: Paper): Marks {
  const blocks = sections.flatMap((section) => section.blocks)
  const asked = new Set(blocks.flatMap(runsIn).flatMap(({ leadsTo }) => leadsTo ?? []))
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const found = new Set(rows.flatMap(({ id }) => (asked.has(id) ? id : [])))
  return new Map([...found].map((id, at) => [id, at + 1]))
}

/** A word processor takes letters, digits and lines for the name of a place, and no more than forty. */
const placeOf = (mark: number): string => `row_${mark}`

export function runsOf(runs: readonly PaperRun[], marks: Marks = NO_MARKS): ParagraphChild[] {
  return runs.map(({ text, isStrong = false, isStruck = false, address = null, leadsTo }) => {
    const link = safeLink(address)
    const mark = leadsTo === undefined ? undefined : marks.get(leadsTo)
    const leads = link !== null || mark !== undefined
    const words = new TextRun({
      text: xmlText(text),
      ...(isStrong && { bold: true }),
      ...(isStruck && { strike: true }),
      ...(leads && { style: STYLE.link }),
    })
    if (link !== null) return new ExternalHyperlink({ children: [words], link })
    return mark === undefined ? words : new InternalHyperlink({ children: [words], anchor: placeOf(mark) })
  })
}

/** A paragraph of plain words in a style. */
export function line(style: string, text: string, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, children: runsOf([{ text }]), ...more })
}

/** What the blocks of a section need to know of the page they stand on. */
export interface Place {
  /** Twips between the margins. */
  readonly width: number
  readonly marks: Marks
  readonly isAnnex: boolean
}

/** A block, which may open a page: then it brings the break with it. */
type Written<Block> = (block: Block, place: Place, pageBreakBefore: boolean) => FileChild[]

/** The number stands before the words with a point; the title of an annex stands in the middle. */
const headingOf: Written<Extract<PaperBlock, { kind: 'heading' }>> = (
  { level, number, text },
  { isAnnex },
  pageBreakBefore,
) => [
  new Paragraph({
    heading: LEVELS[level],
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(isAnnex && level === 1 && { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }),
    children: runsOf([{ text: [number, text].filter((part) => part !== '').join('. ') }]),
  }),
]

/** A cell too narrow for words that are held together lets go of them: a broken word would be worse. */
function fitted(runs: readonly PaperRun[], room: number): readonly PaperRun[] {
  return fits(textOf(runs), room) ? runs : runs.map((run) => ({ ...run, text: run.text.replaceAll('\u00A0', ' ') }))
}

function cellOf(cell: PaperCell, style: string, room: number, marks: Marks, mark: number | undefined): Paragraph {
  const { status } = cell
  const sign = status === undefined ? [] : [new TextRun(`${STATUS_SIGNS[status]}\u00A0`)]
  const words = [...sign, ...runsOf(fitted(cell.runs, room), marks)]
  return new Paragraph({
    style,
    children: mark === undefined ? words : [new Bookmark({ id: placeOf(mark), children: words })],
  })
}

/** The caption, the table with its head repeated on every page, and the gap that keeps two tables apart. */
const tableOf: Written<PaperTable> = (table, { width, marks }, pageBreakBefore) => {
  const { caption, columns, rows } = table
  const beside = CELL_MARGINS.left + CELL_MARGINS.right
  const widths = columnWidths(table, width, beside)
  const rowOf = (cells: readonly Paragraph[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (paragraph, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            ...(isHead && { verticalAlign: VerticalAlignTable.CENTER }),
            children: [paragraph],
          }),
      ),
    })
  const head = columns.map(({ name }) => line(STYLE.columnName, name))
  const body = rows.map(({ id, cells }) =>
    columns.map(({ isNumber }, at) =>
      cellOf(
        cells[at] ?? { runs: [] },
        isNumber ? STYLE.number : STYLE.cell,
        (widths[at] ?? 0) - beside,
        marks,
        at === 0 ? marks.get(id) : undefined,
      ),
    ),
  )
  return [
    ...(caption === '' && !pageBreakBefore
      ? []
      : [line(STYLE.caption, caption, { ...(pageBreakBefore && { pageBreakBefore }) })]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: CELL_MARGINS,
      borders: GRID,
      rows: [rowOf(head, true), ...body.map((cells) => rowOf(cells, false))],
    }),
    new Paragraph({ style: STYLE.rule }),
  ]
}

const blockOf: Written<PaperBlock> = (block, place, pageBreakBefore) => {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, place, pageBreakBefore)
    case 'paragraph':
      return [
        new Paragraph({
          style: STYLE.text,
          ...(pageBreakBefore && { pageBreakBefore }),
          children: runsOf(block.runs, place.marks),
        }),
      ]
    case 'list':
      return block.lines.map(
        (runs, at) =>
          new Paragraph({
            numbering: { reference: DASHES, level: 0 },
            ...(pageBreakBefore && at === 0 && { pageBreakBefore }),
            children: runsOf(runs, place.marks),
          }),
      )
    case 'table':
      return tableOf(block, place, pageBreakBefore)
  }
}

/** The blocks of a section; the first one goes to a new page where the section starts one and nothing else does it. */
export function blocksOf(
  { blocks, startsPage, isAnnex }: PaperSection,
  width: number,
  marks: Marks,
  isOnNewPage: boolean,
): FileChild[] {
  return blocks.flatMap((block, at) =>
    blockOf(block, { width, marks, isAnnex: isAnnex === true }, startsPage && !isOnNewPage && at === 0),
  )
}
