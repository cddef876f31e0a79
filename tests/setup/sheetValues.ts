import { contentOf, type Sheet, type SheetCell } from '@/files/sheet'

/** What a cell holds, as a test writes it. */
export function cellValue(cell: SheetCell | undefined): string | number | null {
  const content = contentOf(cell ?? null)
  if (content.kind === 'nothing') return null
  return content.kind === 'text' ? content.text : content.kind === 'day' ? content.day : content.value
}

export function sheetValues({ rows }: Sheet): readonly (readonly (string | number | null)[])[] {
  return rows.map((row) => row.map(cellValue))
}

/** A figure that was worked out, in the 15 digits that a spreadsheet keeps. */
export function kept(value: number | null | undefined): number | null {
  return value == null ? null : Number(value.toPrecision(15))
}

/** The cells of a column by its head. */
export function columnValues({ columns, rows }: Sheet, name: string): readonly (string | number | null)[] {
  const at = columns.findIndex((one) => one.name === name)
  if (at === -1) throw new Error(`no column ${name}`)
  return rows.map((row) => cellValue(row[at]))
}

/** Words that nobody wrote: what was not there, or marks of the screen. */
export function brokenCells(sheet: Sheet): readonly (string | number | null)[] {
  return sheetValues(sheet)
    .flat()
    .filter((value) => /undefined|NaN|\*\*/.test(String(value)))
}
