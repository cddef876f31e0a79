import { parseDay, parseLastDay, type Day, type PrintedDay } from '@/domain/day'
import { parsePeriod, parseSpan } from '@/domain/period'
import type { Finding, FindingReason, TableName, Wording } from '@/domain/register'

/** Longest text of one cell (rule R10). */
const MAX_TEXT = 2000

/** Text so long is too long without a closer look: putting a million combining marks in order takes hours. */
const MAX_RAW = 4 * MAX_TEXT

/** Longest excerpt of a cell that a finding shows. */
const MAX_FOUND = 60

/** Would be taken for something of the language's own in a key, or for a step of an address (rule S6). */
const UNSAFE_NAMES = new Set(['__proto__', 'constructor', 'prototype', '.', '..'])

/** Letters as Vietnamese and English compose them, figures and print marks: text of these alone is clean already. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g
/** Control, direction, zero-width and half characters: none of them can be seen, all of them can mislead (rule S10). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu
/** Marks piled on one letter beyond what any language writes. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu

const NUMBER = /^-?\d+(?:\.\d+)?$/
const BAND = /^(?:-?\d+(?:\.\d+)?)?\.\.(?:-?\d+(?:\.\d+)?)?$/
const NINE_MONTHS = /^\d{4}-9M$/

/** Ids of the rows that stand, by table. References into a table that is not named here are taken as they are. */
export type Known = ReadonlyMap<TableName, Set<string>>

/**
 * A row while it is read. A fault gives a stand-in and reading goes on, so that everything wrong with a row is found at
 * once; whoever reads throws away what a row with faults gave.
 */
export interface Row {
  readonly table: TableName
  readonly cells: Readonly<Record<string, unknown>>
  readonly known: Known
  readonly faults: Pick<Finding, 'column' | 'reason' | 'found'>[]
  /** Set when `key` is read; tables without one leave it null. */
  key: string | null
}

/** What can be read from one cell; `''`, `null` and no cell at all are missing. */
type Read<Value> = (row: Row, column: string) => Value

/** Text as everything behind this line may rely on: NFC, on one line, nothing unseen, no piles of marks, no spaces around. */
function cleaned(raw: string): string {
  if (PLAIN.test(raw)) return raw.trim()
  return raw.replace(BREAKS, ' ').replace(UNSEEN, '').normalize('NFC').replace(PILED_MARKS, '$1').trim()
}

/** A cell in so few words that a list of findings can show it. */
export function excerpt(cell: unknown): string {
  if (typeof cell === 'string') return cleaned(cell.slice(0, MAX_FOUND)) + (cell.length > MAX_FOUND ? '…' : '')
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (Array.isArray(cell)) return '[…]'
  return typeof cell === 'object' && cell !== null ? '{…}' : ''
}

function isMissing(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && BLANK.test(cell))
}

function cellOf(row: Row, column: string): unknown {
  const cell = row.cells[column]
  return typeof cell === 'string' && cell.length <= MAX_RAW ? cleaned(cell) : cell
}

function fault<Value>(row: Row, column: string, reason: FindingReason, standIn: Value): Value {
  const cell = row.cells[column]
  row.faults.push({ column, reason: isMissing(cell) ? 'missing' : reason, found: excerpt(cell) })
  return standIn
}

export function optional<Value>(row: Row, column: string, read: Read<Value>): Value | null {
  return isMissing(row.cells[column]) ? null : read(row, column)
}

export function text(row: Row, column: string): string {
  const cell = cellOf(row, column)
  if (typeof cell !== 'string' || cell === '') return fault(row, column, 'unreadable', '')
  return cell.length > MAX_TEXT ? fault(row, column, 'too_long', '') : cell
}

/** The same in every language, from `<column>_vi` and `<column>_en`. */
export function wording(row: Row, column: string): Wording {
  return Object.freeze({ vi: text(row, `${column}_vi`), en: text(row, `${column}_en`) })
}

/** A finite number, or its plain decimal text. A comma, an exponent or a unit is never interpreted (rule V6). */
function parseNumber(cell: unknown): number | null {
  const value = typeof cell === 'string' && NUMBER.test(cell) ? Number(cell) : cell
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function number(row: Row, column: string): number {
  return parseNumber(cellOf(row, column)) ?? fault(row, column, 'not_a_number', 0)
}

/** Reads whole numbers within bounds: what is counted in ones, or sets how something is drawn. */
export function whole(least: number, most: number): Read<number> {
  return (row, column) => {
    const value = parseNumber(cellOf(row, column))
    return value !== null && Number.isInteger(value) && value >= least && value <= most
      ? value
      : fault(row, column, 'not_a_number', least)
  }
}

export function boolean(row: Row, column: string): boolean {
  const cell = cellOf(row, column)
  if (cell === true || cell === 'true') return true
  return cell === false || cell === 'false' ? false : fault(row, column, 'not_a_word_of_the_list', false)
}

/** Reads one word of a list. */
export function word<Word extends string>(words: readonly [Word, ...Word[]]): Read<Word> {
  return (row, column) => {
    const cell = cellOf(row, column)
    return words.find((one) => one === cell) ?? fault(row, column, 'not_a_word_of_the_list', words[0])
  }
}

/** Text that has to have a form. */
function formed(row: Row, column: string, hasForm: (cell: string) => boolean, reason: FindingReason): string {
  const cell = text(row, column)
  return cell === '' || hasForm(cell) ? cell : fault(row, column, reason, cell)
}

export function day(row: Row, column: string): Day {
  return formed(row, column, (cell) => parseDay(cell) !== null, 'not_a_day')
}

export function printedDay(row: Row, column: string): PrintedDay {
  return formed(row, column, (cell) => parseLastDay(cell) !== null, 'not_a_day')
}

const isPeriod = (cell: string) => parsePeriod(cell) !== null || parseSpan(cell) !== null

/** A period of spec 3, or a span of years. */
export function period(row: Row, column: string): string {
  return formed(row, column, isPeriod, 'not_a_period')
}

/** What figures are published for: also the first nine months of a year, `2021-9M`. */
export function publishedPeriod(row: Row, column: string): string {
  return formed(row, column, (cell) => isPeriod(cell) || NINE_MONTHS.test(cell), 'not_a_period')
}

/** A figure, or a band `7.5..8` with either side open, as text: both sides of a conflict are shown as they were printed. */
export function figureOrBand(row: Row, column: string): string {
  return formed(row, column, (cell) => NUMBER.test(cell) || BAND.test(cell), 'not_a_number')
}

/** An address that a link may lead to (rule S7): absolute, on the web, without a user's name in it. */
export function webAddress(row: Row, column: string): string {
  const isOnTheWeb = (cell: string) => {
    const url = URL.canParse(cell) ? new URL(cell) : null
    return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  }
  return formed(row, column, isOnTheWeb, 'unreadable')
}

/** Reads the id of a row of another table. */
export function reference(table: TableName): Read<string> {
  return (row, column) => {
    const known = row.known.get(table)
    return formed(row, column, (cell) => known?.has(cell) ?? !UNSAFE_NAMES.has(cell), 'unknown_reference')
  }
}

function name(row: Row, column: string): string {
  return formed(row, column, (cell) => !UNSAFE_NAMES.has(cell), 'unsafe_name')
}

/** What tells the row from the others of its table; the first to bear it keeps it. */
export function key(row: Row, column: string, read: Read<string> = name): string {
  row.key = read(row, column)
  return row.known.get(row.table)?.has(row.key) ? fault(row, column, 'duplicate', row.key) : row.key
}
