import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { columnLetters } from '@/domain/openedFile'
import { GUIDE_SHEET, TABLE_COLUMNS, TABLE_NAMES, type ColumnForm, type TableColumn } from '@/domain/tableColumns'
import { isRow } from './cells'
import type { WireTables } from './readTable'

/** A line of the guide: the words of its cells, in the order of its columns. */
export type GuideLine = readonly string[]

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number]
type Written = NonNullable<WriteSheet['rows']>[number][number]

/** A spreadsheet keeps what is typed as text: no day becomes a number, no period a date, no text a formula (rule S9). */
const TEXT_FORMAT = '@'

/** Rows of a template, besides its headings, in which words are offered to choose from. */
const ROWS_WITH_CHOICE = 5000

/** Most letters that a spreadsheet takes for a list of words. */
const LONGEST_LIST = 255

/** In characters. */
const WIDTHS = { least: 12, text: 28, guide: [18, 24, 10, 52, 52, 60, 60] } as const

/** What a spreadsheet would read as a character by its number: `_x0041_` is an A to it. The library leaves it as it is. */
const LIKE_AN_ESCAPE = /_(?=x[\da-f]{4}_)/gi

const NUMERIC: ReadonlySet<ColumnForm['kind']> = new Set(['number', 'whole', 'flag'])

function writtenCell({ form }: TableColumn, cell: unknown): Written {
  if (typeof cell === 'number' || typeof cell === 'boolean') return NUMERIC.has(form.kind) ? cell : String(cell)
  if (typeof cell !== 'string' || cell === '') return null
  if (form.kind === 'flag') return cell === 'true' ? true : cell === 'false' ? false : cell
  const isNumber = NUMERIC.has(form.kind) && /^-?\d+(?:\.\d+)?$/.test(cell)
  return isNumber ? Number(cell) : cell.replaceAll(LIKE_AN_ESCAPE, '_x005F_')
}

function choiceOf({ form }: TableColumn, at: number): NonNullable<WriteSheet['dataValidations']> {
  if (form.kind !== 'word' || form.words.join(',').length > LONGEST_LIST) return []
  const letter = columnLetters(at)
  return [{ type: 'list', values: [...form.words], range: `${letter}2:${letter}${ROWS_WITH_CHOICE + 1}` }]
}

function tableSheet(name: (typeof TABLE_NAMES)[number], rows: readonly unknown[]): WriteSheet {
  const columns = Object.entries(TABLE_COLUMNS[name])
  const cellsOf = (row: unknown): Written[] =>
    columns.map(([column, wants]) => writtenCell(wants, isRow(row) ? row[column] : null))
  return {
    name,
    columns: columns.map(([column, { form }]) => ({
      width: Math.max(form.kind === 'text' ? WIDTHS.text : WIDTHS.least, column.length + 2),
      ...(!NUMERIC.has(form.kind) && { numFmt: TEXT_FORMAT }),
    })),
    rows: [columns.map(([column]) => column), ...rows.map(cellsOf)],
    dataValidations: columns.flatMap(([, wants], at) => choiceOf(wants, at)),
    freezePane: { rows: 1 },
  }
}

/** A sheet whose columns have the format of their headings, also where nothing has been written yet: the library gives it to cells alone. */
function withColumnFormat(sheet: string): string {
  return sheet.replaceAll(/<col min="(\d+)"/g, (column, at: string) => {
    const heading = new RegExp(`<c r="${columnLetters(Number(at) - 1)}1"[^>]* s="(\\d+)"`).exec(sheet)
    return heading === null ? column : `<col style="${heading[1] ?? ''}" min="${at}"`
  })
}

function withColumnFormats(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).map(([name, part]) => {
    const isSheet = name.startsWith('xl/worksheets/sheet')
    return [name, isSheet ? strToU8(withColumnFormat(strFromU8(part))) : part] as const
  })
  return zipSync(Object.fromEntries(parts))
}

/**
 * A workbook with a sheet for each table, its headings in the first row, and a guide in front. `tables` = rows to stand in it; text is
 * written as text, also where it begins like a formula (rule S9).
 */
export async function templateWorkbook(
  guide: readonly GuideLine[],
  tables: WireTables = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const guideSheet: WriteSheet = {
    name: GUIDE_SHEET,
    columns: WIDTHS.guide.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } })),
    rows: guide.map((line) => [...line]),
    freezePane: { rows: 1 },
  }
  const sheets = TABLE_NAMES.map((name) => tableSheet(name, tables[name] ?? []))
  return withColumnFormats(await writeXlsx({ sheets: [guideSheet, ...sheets] }))
}
