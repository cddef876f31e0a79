import { columnLetters, type FileFault, type FileFinding, type FileNote, type FileTrouble } from '@/domain/openedFile'
import type { Finding, TableName } from '@/domain/register'
import { columnOf, TABLE_COLUMNS } from '@/domain/tableColumns'
import { excerpt, isRow } from './cells'

const CELL_TROUBLES = ['merged', 'error_value', 'no_result', 'percent_format'] as const satisfies readonly FileTrouble[]

/** In place of a cell whose value cannot be told; no schema takes it for one. */
export interface SpoiltCell {
  readonly trouble: (typeof CELL_TROUBLES)[number]
  /** What the spreadsheet shows. */
  readonly found: string
}

/** The cells of a sheet or of a CSV file from its very first row on; blank rows are among them. */
export interface Grid {
  /** As its author named it. */
  readonly sheet: string
  readonly rows: readonly (readonly unknown[])[]
  /** A spreadsheet: its columns have letters, and it leaves out the blank cells at the end of a row. */
  readonly isSheet: boolean
}

/** The rows of one table in a file, and where each of them stands. */
export interface SheetTable {
  readonly table: TableName
  readonly sheet: string
  readonly rows: readonly unknown[]
  /** The row of the spreadsheet for each of the rows. */
  readonly lines: readonly number[]
  /** The letter of each column that has one. */
  readonly letters: ReadonlyMap<string, string>
}

/** What the headings of a table brought to light. */
export interface HeadingReport {
  readonly findings: readonly FileFinding[]
  readonly notes: readonly FileNote[]
  readonly faults: readonly FileFault[]
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

function spoiltIn(cell: unknown): SpoiltCell | null {
  if (!isRow(cell)) return null
  const trouble = CELL_TROUBLES.find((one) => one === cell['trouble'])
  return trouble === undefined ? null : { trouble, found: excerpt(cell['found']) }
}

/** A name as it is compared: case, spaces around it and how words are set apart make no difference. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
}

/**
 * A table out of a grid: the first row that is not blank has the names of the columns. Blank rows count where rows are numbered, and
 * are no rows of the table. No name and no value is guessed.
 */
export function sheetTable(table: TableName, { sheet, rows, isSheet }: Grid): SheetTable & HeadingReport {
  const at = rows.findIndex((row) => !row.every(isBlank))
  const headings = rows[at] ?? []
  const headingRow = at + 1
  const places = new Map<string, number>()
  const findings: FileFinding[] = []
  const notes: FileNote[] = []
  const letterOf = (place: number): string | null => (isSheet ? columnLetters(place) : null)
  const complain = (column: string, letter: string | null, reason: FileTrouble, found: string): void => {
    findings.push({ table, sheet, row: headingRow, column, letter, reason, found })
  }
  for (const [place, heading] of headings.entries()) {
    if (isBlank(heading)) continue
    const spoilt = spoiltIn(heading)
    const name = plainName(excerpt(heading))
    if (spoilt !== null) complain('', letterOf(place), spoilt.trouble, spoilt.found)
    else if (columnOf(table, name) === null) notes.push({ kind: 'column_unread', sheet, column: excerpt(heading) })
    else if (places.has(name)) complain(name, letterOf(place), 'column_twice', excerpt(heading))
    else places.set(name, place)
  }
  if (at !== -1) {
    for (const [column, { required }] of Object.entries(TABLE_COLUMNS[table])) {
      if (required && !places.has(column)) complain(column, null, 'column_missing', '')
    }
  }
  const read: unknown[] = []
  const lines: number[] = []
  for (const [index, cells] of rows.entries()) {
    if (index <= at || cells.every(isBlank)) continue
    // A row of a text file with a cell too many or too few: which cell belongs where cannot be told.
    const isWhole = isSheet || cells.length === headings.length
    read.push(isWhole ? Object.fromEntries([...places].map(([column, place]) => [column, cells[place]])) : cells)
    lines.push(index + 1)
  }
  const letters = new Map(isSheet ? [...places].map(([column, place]) => [column, columnLetters(place)]) : [])
  const faults: FileFault[] = findings.length > 0 ? [{ kind: 'headings', table }] : []
  return { table, sheet, rows: read, lines, letters, findings, notes, faults }
}

/** Rows that name their columns themselves, as JSON can have them. */
export function namedRows(table: TableName, sheet: string, rows: readonly unknown[]): SheetTable & HeadingReport {
  const names = new Set(rows.flatMap((row) => (isRow(row) ? Object.keys(row) : [])))
  const unread = [...names].filter((name) => columnOf(table, name) === null)
  return {
    table,
    sheet,
    rows,
    lines: rows.map((_, index) => index + 1),
    letters: new Map(),
    findings: [],
    notes: unread.map((name) => ({ kind: 'column_unread', sheet, column: excerpt(name) })),
    faults: [],
  }
}

/** A fault of a row, where the author of the file finds it and by the name that the spreadsheet has for it. */
export function placedFinding(finding: Finding, { sheet, rows, lines, letters }: SheetTable): FileFinding {
  const { table, row, column } = finding
  const cells = rows[row - 1]
  const spoilt = spoiltIn(isRow(cells) ? cells[column] : null)
  return {
    table,
    sheet,
    row: lines[row - 1] ?? row,
    column,
    letter: letters.get(column) ?? null,
    reason: spoilt?.trouble ?? finding.reason,
    found: spoilt?.found ?? finding.found,
  }
}
