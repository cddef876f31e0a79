import * as v from 'valibot'
import { parseDay, parseLastDay } from '@/domain/day'
import { MAX_ABS_VALUE } from '@/domain/limits'
import { parsePeriod, parseSpan } from '@/domain/period'
import type { FindingReason, TableName, Wording } from '@/domain/register'
import { withoutUnseen } from '@/domain/unseen'

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
/** What lies between is ink. */
const SPACE = 0x20
const DELETE = 0x7f
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g

const NUMBER = /^-?\d+(?:\.\d+)?$/
const BAND = /^(?:-?\d+(?:\.\d+)?)?\.\.(?:-?\d+(?:\.\d+)?)?$/
const NINE_MONTHS = /^\d{4}-9M$/

/** Ids of the rows that stand, by table. References into a table that is not named here are taken as they are. */
export type Known = ReadonlyMap<TableName, ReadonlySet<string>>

type Cells = Readonly<Record<string, unknown>>

/** Text as everything behind this line may rely on: NFC, on one line, nothing unseen, no piles of marks, no spaces around. */
function cleaned(raw: string): string {
  if (PLAIN.test(raw)) return raw.trim()
  return withoutUnseen(raw.replace(BREAKS, ' ')).trim()
}

/** A cell in so few words that a list of findings can show it. */
export function excerpt(cell: unknown): string {
  if (typeof cell === 'string') return cleaned(cell.slice(0, MAX_FOUND)) + (cell.length > MAX_FOUND ? '…' : '')
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (Array.isArray(cell)) return '[…]'
  return typeof cell === 'object' && cell !== null ? '{…}' : ''
}

export function isRow(value: unknown): value is Cells {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMissing(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null
  // Nearly every cell begins with what can be seen: the closer look takes a tenth of all reading.
  const first = cell.charCodeAt(0)
  return cell === '' || ((first <= SPACE || first >= DELETE) && BLANK.test(cell))
}

/** Those of the named cells that say something, cleaned; `''` and `null` are missing, as if they were not there. */
function present(cells: Cells, names: readonly string[]): Cells {
  const found: Record<string, unknown> = {}
  for (const column of names) {
    const cell = cells[column]
    if (isMissing(cell)) continue
    found[column] = typeof cell === 'string' && cell.length <= MAX_RAW ? cleaned(cell) : cell
  }
  return found
}

// The schemas: what a row and its cells must be. Their messages are the reasons that findings give (`FindingReason`).

/** A row by its columns; others that it has are not read. */
export function columns<Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries)
  return v.pipe(
    v.custom<Cells>(isRow, 'unreadable'),
    v.transform((cells): unknown => present(cells, names)),
    v.object(entries, 'missing'),
  )
}

export const text = v.pipe(v.string('unreadable'), v.nonEmpty('unreadable'), v.maxLength(MAX_TEXT, 'too_long'))

function isOfFigureSize(value: number): boolean {
  return Math.abs(value) <= MAX_ABS_VALUE
}

/** A cell that may be missing. */
export function optional<Cell extends v.GenericSchema>(cell: Cell) {
  return v.nullish(cell, null)
}

/**
 * A number, or its plain decimal text, of a size that figures have (spec 2). A comma, an exponent or a unit is never interpreted
 * (rule V6).
 */
const written = v.pipe(v.number('not_a_number'), v.finite('not_a_number'), v.check(isOfFigureSize, 'out_of_range'))
const inDecimals = v.pipe(
  v.string(),
  v.transform(Number),
  v.finite('not_a_number'),
  v.check(isOfFigureSize, 'out_of_range'),
)
export const number = v.lazy((cell) => (typeof cell === 'string' && NUMBER.test(cell) ? inDecimals : written))

const asItIs = v.custom<string>((cell) => typeof cell === 'string')

/**
 * A cell whose texts come again and again in one column, such as a period: each text is looked at closely only once. For the schema of
 * one reading: what it remembers must not outlive the register.
 */
export function repeated(cell: v.GenericSchema<unknown, string>) {
  const good = new Set<unknown>()
  const closely = v.pipe(
    cell,
    v.transform((found) => {
      good.add(found)
      return found
    }),
  )
  return v.lazy((found) => (good.has(found) ? asItIs : closely))
}

/** A whole number within bounds: what is counted in ones, or sets how something is drawn. */
export function whole(least: number, most: number) {
  return v.pipe(number, v.integer('not_a_number'), v.minValue(least, 'out_of_range'), v.maxValue(most, 'out_of_range'))
}

export const flag = v.pipe(
  v.unknown(),
  v.transform((cell) => (cell === 'true' ? true : cell === 'false' ? false : cell)),
  v.boolean('not_a_word_of_the_list'),
)

export function word<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, 'not_a_word_of_the_list')
}

/** Text that has to have a form. */
function formed(hasForm: (cell: string) => boolean, reason: FindingReason) {
  return v.pipe(text, v.check(hasForm, reason))
}

export const day = formed((cell) => parseDay(cell) !== null, 'not_a_day')

export const printedDay = formed((cell) => parseLastDay(cell) !== null, 'not_a_day')

const isPeriod = (cell: string) => parsePeriod(cell) !== null || parseSpan(cell) !== null

/** A period of spec 3, or a span of years. */
export const period = formed(isPeriod, 'not_a_period')

/** What figures are published for: also the first nine months of a year, `2021-9M`. */
export const publishedPeriod = formed((cell) => isPeriod(cell) || NINE_MONTHS.test(cell), 'not_a_period')

/** A figure, or a band `7.5..8` with either side open, as text: both sides of a conflict are shown as they were printed. */
export const figureOrBand = v.pipe(
  formed((cell) => NUMBER.test(cell) || BAND.test(cell), 'not_a_number'),
  v.check((cell) => cell.split('..').every((part) => isOfFigureSize(Number(part))), 'out_of_range'),
)

/** An address that a link may lead to (rule S7): absolute, on the web, without a user's name in it. */
export const webAddress = formed((cell) => {
  const url = URL.canParse(cell) ? new URL(cell) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}, 'unreadable')

/** The id of a row that stands in another table. */
export function reference(known: Known, table: TableName) {
  const ids = known.get(table)
  return formed((id) => ids?.has(id) ?? !UNSAFE_NAMES.has(id), 'unknown_reference')
}

/** A cell that no two rows of its table share; the first to bear it keeps it. */
export function unique(known: Known, table: TableName, cell: v.GenericSchema<unknown, string>) {
  const ids = known.get(table)
  return v.pipe(
    cell,
    v.check((id) => ids?.has(id) !== true, 'duplicate'),
  )
}

/** The id of a row: what it goes by in references, keys and addresses. */
export function key(known: Known, table: TableName) {
  return unique(
    known,
    table,
    formed((cell) => !UNSAFE_NAMES.has(cell), 'unsafe_name'),
  )
}

/** The same words in every language. */
export function wording(vi: string, en: string): Wording {
  return Object.freeze({ vi, en })
}
