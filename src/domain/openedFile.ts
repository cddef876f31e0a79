import type { Failure } from './failure'
import type { FindingReason, TableName, TermId } from './register'

/** What can be wrong with a cell or a heading of a file, besides what can be wrong with any row. */
export type FileTrouble =
  /** One cell drawn over several: whose value it is cannot be told. */
  | 'merged'
  /** The spreadsheet shows a fault in place of a value, such as `#N/A`. */
  | 'error_value'
  /** A formula that was saved without what came out of it. */
  | 'no_result'
  /** A number that the spreadsheet shows a hundred times as large, with a percent sign. */
  | 'percent_format'
  /** A table without a column that every row needs. */
  | 'column_missing'
  /** Two columns of one name. */
  | 'column_twice'

/** A fault of a file, where its author can find it. */
export interface FileFinding {
  readonly table: TableName
  /** The sheet or the file of the table, as its author named it. */
  readonly sheet: string
  /** As a spreadsheet counts: the headings of a table stand in a row, too. */
  readonly row: number
  /** Name of the column; empty = the whole row. */
  readonly column: string
  /** The letter that a spreadsheet gives the column; null = the file has no such letters, or no such column. */
  readonly letter: string | null
  readonly reason: FindingReason | FileTrouble
  readonly found: string
}

/** Something in a file that its author may believe to be read, or unread. */
export type FileNote =
  | { readonly kind: 'sheet_unread'; readonly sheet: string }
  | { readonly kind: 'sheet_hidden'; readonly sheet: string }
  | { readonly kind: 'column_unread'; readonly sheet: string; readonly column: string }

/** Why nothing of a file is shown. */
export type FileFault =
  | { readonly kind: 'too_large'; readonly megabytes: number; readonly limit: number }
  /** Neither a workbook nor a package. */
  | { readonly kind: 'other_format' }
  /** A workbook of before 2007, or one that asks for a password. */
  | { readonly kind: 'old_or_locked' }
  /** The file is cut off or spoilt. */
  | { readonly kind: 'broken'; readonly file: string }
  /** The file is no text in UTF-8, or no table with commas. */
  | { readonly kind: 'no_table_text'; readonly file: string }
  /** No `datapackage.json` in the folder or zip. */
  | { readonly kind: 'no_descriptor' }
  /** A package without a list of its tables, or one that leads out of it. */
  | { readonly kind: 'bad_descriptor' }
  /** The package names a file that it does not have. */
  | { readonly kind: 'file_missing'; readonly table: TableName; readonly file: string }
  /** Two sheets of the name of one table. */
  | { readonly kind: 'sheet_twice'; readonly table: TableName }
  /** There is no term in it, and so nothing that belongs to one: a template that has not been filled in. */
  | { readonly kind: 'no_rows' }
  /** Headings are at fault: the findings say which. */
  | { readonly kind: 'headings'; readonly table: TableName }
  /** A whole table, or the whole register, is at fault. */
  | { readonly kind: 'register'; readonly failure: Failure }
  /** It took too long. */
  | { readonly kind: 'too_slow'; readonly seconds: number }
  /** The part of the program that reads files did not come. */
  | { readonly kind: 'no_reader' }

/** What reading a file brought to light. */
export interface FileReport {
  /** As it is called on the reader's machine. */
  readonly name: string
  readonly terms: readonly TermId[]
  /** Every fault that was found; rows at fault are left out where the file is shown. */
  readonly findings: readonly FileFinding[]
  readonly notes: readonly FileNote[]
  /** None = the file can be shown. */
  readonly faults: readonly FileFault[]
}

/** How many rows of a file are at fault. */
export function rowsAtFault({ findings }: FileReport): number {
  return new Set(findings.map(({ table, row }) => `${table} ${row}`)).size
}

/** The letters that a spreadsheet gives a column, counted from 0. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCodePoint(65 + (at % 26))
}
