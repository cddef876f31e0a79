import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { dayNumber, type Day } from '@/domain/day'
import { columnLetters } from '@/domain/openedFile'
import { withEntities } from './entities'
import { breath, type LongWork, type Tell } from './longWork'
import { contentOf, type Sheet, type SheetCell } from './sheet'
import { xmlText } from './xmlText'

/** What a workbook says of itself besides its sheets. */
export interface WorkbookAbout {
  readonly title: string
  readonly organisation: string
  readonly day: Day
  /** Stands at the foot of every printed page. */
  readonly foot: string
}

type Frame = Parameters<typeof writeXlsx>[0]['sheets'][number]
type FrameStyle = NonNullable<ReturnType<NonNullable<Frame['cells']>['get']>>['style']

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Most letters that a spreadsheet takes in a cell. */
const LONGEST_TEXT = 32_767

/** Days from the spreadsheet's day 0 to 1970-01-01; earlier than day 61 it counts a 29 February 1900 that never was. */
const DAY_OF_1970 = 25_569
const FIRST_SURE_DAY = 61

/** What a spreadsheet would read as a character by its number: `_x0041_` is an A to it. */
const LIKE_AN_ESCAPE = /_(?=x[\da-f]{4}_)/gi

/** Links of one sheet that can be followed; a spreadsheet refuses more than 65,530. */
const MOST_LINKS = 5000

const MOST_DECIMALS = 6

/** In characters. */
const WIDTHS = { number: 13, day: 12, least: 9, text: 46, long: 70 } as const

/** Rows between two breaths. */
const AT_ONCE = 1000

const TOP = { vertical: 'top' } as const
const LINK = { underline: true, color: { theme: 10 } } as const

/** Points of a line of text; rows are no higher than a dozen of them. */
const LINE = 15
const MOST_LINES = 12

/** How cells look, by name; a number by its decimals, `number` alone as many as it has. */
const STYLES: Readonly<Record<string, FrameStyle>> = {
  head: { font: { bold: true }, alignment: { ...TOP, wrapText: true } },
  // Text stays text where somebody goes on typing in the cell.
  text: { numFmt: '@', alignment: TOP },
  long: { numFmt: '@', alignment: { ...TOP, wrapText: true } },
  'text link': { numFmt: '@', font: LINK, alignment: TOP },
  'long link': { numFmt: '@', font: LINK, alignment: { ...TOP, wrapText: true } },
  day: { numFmt: 'dd/mm/yyyy', alignment: TOP },
  number: { alignment: TOP },
  ...Object.fromEntries(
    Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => [
      `number ${decimals}`,
      { numFmt: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`, alignment: TOP },
    ]),
  ),
}
const STYLE_NAMES = Object.keys(STYLES)

/** The row of the first sheet in which the library is shown every style once, so that it numbers them; real rows take its place. */
const STYLE_ROW = 1

/** A text as a cell holds it, at most as long as one may be. */
function cellText(text: string): string {
  const plain = xmlText(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(LIKE_AN_ESCAPE, '_x005F_')
  return plain.length <= LONGEST_TEXT ? plain : `${plain.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

/** Without what a sheet's name may neither begin nor end with: apostrophes; and without white space there. */
function withoutEdges(name: string): string {
  const isEdge = (at: number): boolean => /['\s]/.test(name.charAt(at))
  let [from, to] = [0, name.length]
  while (from < to && isEdge(from)) from += 1
  while (to > from && isEdge(to - 1)) to -= 1
  return name.slice(from, to)
}

/** A name that a sheet may have, and that no other one has. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set(['history'])
  return sheets.map(({ name }) => {
    const plain = xmlText(name).replaceAll(/[[\]:*?/\\]/g, ' ')
    const base = withoutEdges(plain) || '1'
    for (let n = 1; ; n += 1) {
      const number = n === 1 ? '' : ` ${n}`
      const own =
        base
          .slice(0, 31 - number.length)
          .replace(/[\uD800-\uDBFF]$/u, '')
          .trimEnd() + number
      if (taken.has(own.toLowerCase())) continue
      taken.add(own.toLowerCase())
      return own
    }
  })
}

function widthOf({ columns, rows }: Sheet, at: number): number {
  const column = columns[at]
  if (column === undefined) return WIDTHS.least
  if (column.kind === 'number' || column.kind === 'day') return WIDTHS[column.kind]
  // The first rows tell enough.
  const longest = rows.slice(0, 200).reduce((most, row) => {
    const content = contentOf(row[at] ?? null)
    return content.kind === 'text' ? Math.max(most, content.text.length) : most
  }, column.name.length)
  return Math.min(Math.max(longest + 2, WIDTHS.least), WIDTHS[column.kind])
}

/** The addresses that can be followed, by row under the head and column, as many as a sheet has links. */
function linksIn({ rows }: Sheet): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const content = contentOf(cell)
      if (content.kind !== 'text' || content.address === null || links.size === MOST_LINKS) return
      links.set(`${y + 1},${x}`, content.address)
    })
  })
  return links
}

/** Everything of a sheet but its rows: names, widths, links, the styles. */
function frameOf(sheet: Sheet, name: string, isFirst: boolean, foot: string): Frame {
  const cells: NonNullable<Frame['cells']> = new Map()
  sheet.columns.forEach((column, at) => {
    cells.set(`0,${at}`, { value: cellText(column.name), type: 'string', style: STYLES['head'] ?? {} })
  })
  linksIn(sheet).forEach((address, place) => {
    cells.set(place, { value: '', type: 'string', hyperlink: { target: xmlText(address) } })
  })
  if (isFirst) {
    STYLE_NAMES.forEach((style, x) => {
      const old = cells.get(`${STYLE_ROW},${x}`)
      cells.set(`${STYLE_ROW},${x}`, { ...old, value: 'x', type: 'string', style: STYLES[style] ?? {} })
    })
  }
  return {
    name,
    columns: sheet.columns.map((_, at) => ({ width: widthOf(sheet, at) })),
    rows: [sheet.columns.map(() => '')],
    cells,
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L${xmlText(foot).replaceAll('&', '&&')}&R&P/&N` },
    ...(sheet.rows.length > 0 && {
      autoFilter: { range: `A1:${columnLetters(sheet.columns.length - 1)}${sheet.rows.length + 1}` },
    }),
  }
}

/** The numbers that the library gave the styles. */
function stylesIn(sheet: string): ReadonlyMap<string, string> {
  const numbers = new Map(
    [...sheet.matchAll(/<c r="(\w+)"[^<>]* s="(\d+)"/g)].map(([, cell = '', number = '0']) => [cell, number]),
  )
  return new Map(STYLE_NAMES.map((style, at) => [style, numbers.get(`${columnLetters(at)}${STYLE_ROW + 1}`) ?? '0']))
}

/** How the cells of a sheet are to be written. */
interface Look {
  readonly columns: readonly { readonly letters: string; readonly width: number; readonly isLong: boolean }[]
  /** The numbers of the styles. */
  readonly styles: ReadonlyMap<string, string>
  readonly links: ReadonlyMap<string, string>
}

function lookOf(sheet: Sheet, styles: ReadonlyMap<string, string>): Look {
  return {
    columns: sheet.columns.map(({ kind }, at) => ({
      letters: columnLetters(at),
      width: widthOf(sheet, at),
      isLong: kind === 'long',
    })),
    styles,
    links: linksIn(sheet),
  }
}

/** `textLook` = the style of the cell where it holds text. */
function cellXml(cell: SheetCell, place: string, textLook: string, styles: Look['styles']): string {
  const content = contentOf(cell)
  const style = (name: string): string => styles.get(name) ?? '0'
  const text = (words: string, look: string): string =>
    `<c r="${place}" s="${style(look)}" t="inlineStr"><is><t xml:space="preserve">${withEntities(cellText(words))}</t></is></c>`
  const number = (value: number, look: string): string => `<c r="${place}" s="${style(look)}"><v>${value}</v></c>`
  switch (content.kind) {
    case 'nothing':
      return ''
    case 'text':
      return text(content.text, textLook)
    case 'number': {
      const { value, decimals } = content
      const look = decimals === null ? 'number' : `number ${Math.min(Math.max(decimals, 0), MOST_DECIMALS)}`
      return number(value === 0 ? 0 : value, look)
    }
    case 'day': {
      const serial = dayNumber(content.day) + DAY_OF_1970
      return serial < FIRST_SURE_DAY ? text(content.day, 'text') : number(serial, 'day')
    }
  }
}

/** Lines that the long texts of a row need in their columns: not every office finds that out by itself. */
function linesOf(row: readonly SheetCell[], { columns }: Look): number {
  const each = columns.map(({ width, isLong }, x) => {
    const content = contentOf(row[x] ?? null)
    if (!isLong || content.kind !== 'text') return 1
    return content.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0)
  })
  return Math.min(MOST_LINES, Math.max(1, ...each))
}

function rowXml(row: readonly SheetCell[], y: number, look: Look): string {
  const lines = linesOf(row, look)
  const height = lines === 1 ? '' : ` ht="${lines * LINE}" customHeight="1"`
  const cells = look.columns.map(({ letters, isLong }, x) =>
    cellXml(
      row[x] ?? null,
      `${letters}${y}`,
      (isLong ? 'long' : 'text') + (look.links.has(`${y - 1},${x}`) ? ' link' : ''),
      look.styles,
    ),
  )
  return `<row r="${y}"${height}>${cells.join('')}</row>`
}

/** The parts of a workbook without rows, as the library writes them. */
async function framesOf(
  sheets: readonly Sheet[],
  { title, organisation, day, foot }: WorkbookAbout,
): Promise<Readonly<Record<string, string>>> {
  const names = sheetNames(sheets)
  const file = await writeXlsx({
    sheets: sheets.map((sheet, at) => frameOf(sheet, names[at] ?? '', at === 0, foot)),
    properties: { title: xmlText(title), creator: xmlText(organisation) },
  })
  const parts = Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)] as const)
  // The day of the figures, so that the same view gives the same bytes.
  const dated = parts.map(([name, part]) =>
    name === 'docProps/core.xml'
      ? ([name, part.replace(/(<dcterms:modified[^>]*>)[^<]*/, (_, tag: string) => `${tag}${day}T00:00:00Z`)] as const)
      : ([name, part] as const),
  )
  return Object.fromEntries(dated)
}

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/

/** Writes a workbook part by part and row by row. */
async function written(sheets: readonly Sheet[], about: WorkbookAbout, tell: Tell, signal: AbortSignal): Promise<Blob> {
  const parts = await framesOf(sheets, about)
  await breath(signal)
  const styles = stylesIn(parts['xl/worksheets/sheet1.xml'] ?? '')
  const all = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(new Uint8Array(piece))
  })
  let done = 0
  for (const [name, part] of Object.entries(parts)) {
    const file = new ZipDeflate(name)
    // Without a zone: the day is written into the archive as it stands here, wherever that is.
    file.mtime = `${about.day}T00:00:00`
    zip.add(file)
    const sheet = sheets[Number(SHEET_PART.exec(name)?.[1] ?? 0) - 1]
    if (sheet === undefined) {
      file.push(strToU8(part), true)
      continue
    }
    const look = lookOf(sheet, styles)
    const range = `A1:${look.columns.at(-1)?.letters ?? 'A'}${sheet.rows.length + 1}`
    const head = /^[\s\S]*?<sheetData>(?:<row r="1"[\s\S]*?<\/row>)?/.exec(part)?.[0] ?? ''
    const tail = part.slice(part.indexOf('</sheetData>'))
    file.push(strToU8(head.replace(/<dimension ref="[^"]*"/, `<dimension ref="${range}"`)))
    for (let at = 0; at < sheet.rows.length; at += AT_ONCE) {
      const rows = sheet.rows.slice(at, at + AT_ONCE)
      file.push(strToU8(rows.map((row, y) => rowXml(row, at + y + 2, look)).join('')))
      done += rows.length
      tell(done, all)
      await breath(signal)
    }
    file.push(strToU8(tail), true)
  }
  zip.end()
  return new Blob(pieces, { type: XLSX_TYPE })
}

/**
 * A workbook with a sheet for each table: figures are numbers in the decimals of their unit, days are days, and text is text, also where it
 * begins like a formula (rule S9). The library makes the workbook and its styles; rows are written here, a thousand at a time, because it
 * holds the page for seconds over a large register, takes words such as "#N/A" for errors and leaves `_x0041_` to be read as "A".
 */
export function xlsxOf(sheets: readonly Sheet[], about: WorkbookAbout): LongWork {
  return async (tell, signal) => written(sheets, about, tell, signal)
}
