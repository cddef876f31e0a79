import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '@/domain/openedFile'
import { withEntities } from './entities'
import type { FileChart } from './slideFile'
import { xmlText } from './xmlText'

/** The moment of everything in a file that asks for one, so that equal decks make equal bytes. */
export const SAME_MOMENT = '1980-01-01T12:00:00'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A text as it stands between two tags or in an attribute. */
export function escaped(text: string): string {
  return withEntities(xmlText(text))
}

/** A column of the table behind a chart. */
export interface BookColumn {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** How a row's number is worked out of others; absent = it is a figure. */
  readonly formula?: (row: number) => string
}

/**
 * The columns of a chart's table, after the one of its periods: its series, then the ground between both edges of the target, which an
 * office draws on top of the lower one.
 */
export function bookColumns({ series, bandName }: FileChart): readonly BookColumn[] {
  const place = (role: string): number => series.findIndex((one) => one.role === role)
  const [lower, upper] = [series[place('lower')], series[place('upper')]]
  if (bandName === null || lower === undefined || upper === undefined) return series
  const [from, to] = [columnLetters(place('lower') + 1), columnLetters(place('upper') + 1)]
  const width = (i: number): number | null => {
    const [min, max] = [lower.values[i] ?? null, upper.values[i] ?? null]
    return min === null || max === null ? null : Number((max - min).toPrecision(12))
  }
  return [
    ...series,
    { name: bandName, values: lower.values.map((_, i) => width(i)), formula: (row) => `${to}${row}-${from}${row}` },
  ]
}

const wordCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

function sheetXml(chart: FileChart): string {
  const columns = bookColumns(chart)
  const cell = ({ values, formula }: BookColumn, at: string, i: number): string => {
    const value = values[i] ?? null
    if (value === null) return ''
    return `<c r="${at}">${formula === undefined ? '' : `<f>${formula(i + 2)}</f>`}<v>${value}</v></c>`
  }
  const head = [chart.periodName, ...columns.map(({ name }) => name)].map((name, i) =>
    wordCell(`${columnLetters(i)}1`, name),
  )
  const rows = chart.periods.map((period, i) => {
    const cells = columns.map((column, place) => cell(column, `${columnLetters(place + 1)}${i + 2}`, i))
    return `<row r="${i + 2}">${wordCell(`A${i + 2}`, period)}${cells.join('')}</row>`
  })
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="${columns.length + 1}" width="24" customWidth="1"/></cols><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`
}

/** Names the sheet in formulas. */
export const SHEET_NAME = 'Sheet1'

/** The workbook inside a chart, which an office opens when somebody edits its figures. */
export function chartBook(chart: FileChart): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetXml(chart),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(files, { mtime: SAME_MOMENT })
}
