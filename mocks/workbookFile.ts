import { strToU8, zipSync } from 'fflate'
import type { WireTables } from '@/sources/readTable'

/** How a cell is shown; the places of these in the style sheet below. */
const STYLES = ['general', 'day', 'month', 'year', 'moment', 'text', 'percent', 'vietnameseDay', 'ownMonth'] as const
type Style = (typeof STYLES)[number]

/** A cell as the file has it: `v` stands in the file as it is written here. */
interface WrittenCell {
  readonly v?: string
  readonly t?: 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'n' | 'd'
  readonly style?: Style
  readonly formula?: string
}

type MockCell = string | number | boolean | null | WrittenCell

export interface MockSheet {
  readonly name: string
  readonly rows: readonly (readonly MockCell[])[]
  readonly hidden?: boolean
  /** Ranges such as `A1:B2`. */
  readonly merges?: readonly string[]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26))
}

function written(cell: MockCell): WrittenCell | null {
  if (cell === null) return null
  if (typeof cell === 'string') return { t: 'inlineStr', v: cell }
  if (typeof cell === 'number') return { v: String(cell) }
  return typeof cell === 'boolean' ? { t: 'b', v: cell ? '1' : '0' } : cell
}

function cellXml(cell: MockCell, row: number, column: number): string {
  const one = written(cell)
  if (one === null) return ''
  const { v, t = 'n', style = 'general', formula } = one
  const value =
    v === undefined
      ? ''
      : t === 'inlineStr'
        ? `<is><t xml:space="preserve">${escaped(v)}</t></is>`
        : `<v>${escaped(v)}</v>`
  const formulaXml = formula === undefined ? '' : `<f>${escaped(formula)}</f>`
  return `<c r="${letters(column)}${row + 1}" s="${STYLES.indexOf(style)}" t="${t}">${formulaXml}${value}</c>`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

function sheetXml({ rows, merges = [] }: MockSheet): string {
  const body = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
  )
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`
}

const FORMATS = `<numFmts count="3"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="yyyy\\-mm"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts>`

/** The format of each of the styles: those under 164 every spreadsheet knows. */
const FORMAT_IDS = [0, 14, 17, 166, 22, 49, 10, 164, 165]

const stylesXml = `${HEAD}<styleSheet xmlns="${MAIN}">${FORMATS}<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${FORMAT_IDS.length}">${FORMAT_IDS.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`

/**
 * An XLSX file, written by hand after ECMA-376 so that what reads it is not tested by what it writes itself. `is1904`: days are
 * counted as old Macs did.
 */
export function workbookFile(sheets: readonly MockSheet[], is1904 = false): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
  }
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A sheet for each table: the names of the columns, then the rows, each cell as a spreadsheet keeps its value. */
export function sheetsOf(tables: WireTables): readonly MockSheet[] {
  return Object.entries(tables).map(([name, rows = []]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row ?? {})))]
    const cellOf = (row: unknown, column: string): MockCell => {
      const cell: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, column) : null
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell
      return typeof cell === 'string' && cell !== '' ? cell : null
    }
    return { name, rows: [columns, ...rows.map((row) => columns.map((column) => cellOf(row, column)))] }
  })
}
