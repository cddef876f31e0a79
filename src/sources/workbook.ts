import { readXlsx } from 'hucre/xlsx'
import type { TableName } from '@/domain/register'
import { isTableName } from './readTable'
import { plainName, type Grid, type SpoiltCell } from './sheetTable'

type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]
type ReadCell = ReadSheet['rows'][number][number]
type CellDetails = NonNullable<ReturnType<NonNullable<ReadSheet['cells']>['get']>>

/** A sheet that bears the name of a table. */
export interface WorkbookSheet extends Grid {
  readonly table: TableName
  readonly isHidden: boolean
}

/** The sheets of a workbook, in its order: those that are tables, and the names of the others. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  readonly others: readonly string[]
}

function tableIn(name: string): TableName | null {
  const plain = plainName(name)
  return isTableName(plain) ? plain : null
}

/**
 * A number as the plain decimal text that the register reads, never in the form of any country. A spreadsheet keeps 15 digits and
 * writes 17: the shortest text that means the same number is what was typed.
 */
function numberText(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/(?<!0)0+$/, '') : BigInt(Math.round(value)).toString()
}

/** What stands in a number format besides words and conditions: `dd/mm/yyyy` of `[$-42A]dd/mm/yyyy;@`. */
function plainFormat(format: string): string {
  return format.replaceAll(/\[[^[\]]*\]|"[^"]*"|\\.|[;@]/g, '').toLowerCase()
}

/** A day as the register writes it, as far as the cell shows it: `2025-12-31`, `2025-12` or `2025`; with a time, it is no day. */
function dayText(value: Date, format: string): string {
  if (Number.isNaN(value.getTime())) return String(value)
  const iso = value.toISOString()
  const [day = '', time = ''] = iso.split('T')
  if (!time.startsWith('00:00:00')) return iso.slice(0, 19)
  const shown = plainFormat(format)
  if (!shown.includes('y') || shown.includes('d')) return day
  return shown.includes('m') ? day.slice(0, 7) : day.slice(0, 4)
}

function cellOf(value: ReadCell | undefined, details: CellDetails | undefined): string | SpoiltCell | null {
  if (details?.type === 'error') return { trouble: 'error_value', found: String(value ?? '') }
  if (value === null || value === undefined) {
    return details?.formula === undefined ? null : { trouble: 'no_result', found: `=${details.formula}` }
  }
  const format = details?.style?.numFmt ?? ''
  if (value instanceof Date) return dayText(value, format)
  if (typeof value !== 'number') return String(value)
  // 7.5 % is kept as 0.075: taken as it is, it would be a figure a hundred times too small.
  if (plainFormat(format).includes('%')) return { trouble: 'percent_format', found: numberText(value) }
  return numberText(value)
}

function gridOf(sheet: ReadSheet): readonly (readonly unknown[])[] {
  const grid = sheet.rows.map((row, at) => row.map((value, place) => cellOf(value, sheet.cells?.get(`${at},${place}`))))
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const shown = grid[startRow]?.[startCol]
    const merged: SpoiltCell = { trouble: 'merged', found: typeof shown === 'string' ? shown : '' }
    for (const row of grid.slice(startRow, endRow + 1)) {
      for (let place = startCol; place <= endCol && place < row.length; place += 1) row[place] = merged
    }
  }
  return grid
}

/**
 * The tables of an XLSX file. Cells are text as the register has it: a date is a day, a formula is what came out of it. A cell whose
 * value cannot be told is marked as such. Throws what the library throws when the file is none.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const others: string[] = []
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name }) => {
      const isTable = tableIn(name) !== null
      if (!isTable) others.push(name)
      return isTable
    },
  })
  const tables = sheets.flatMap((sheet): WorkbookSheet[] => {
    const table = tableIn(sheet.name)
    const isHidden = sheet.hidden === true || sheet.veryHidden === true
    return table === null ? [] : [{ table, sheet: sheet.name, isHidden, isSheet: true, rows: gridOf(sheet) }]
  })
  return { sheets: tables, others }
}
