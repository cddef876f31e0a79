import { FREQUENCIES } from './period'
import {
  AGGREGATIONS,
  BODY_LEVELS,
  DIRECTIONS,
  LOCALITY_LEVELS,
  MEMBERSHIPS,
  QUALITIES,
  REPORTED_STATUSES,
  REVIEW_KINDS,
  ROLES,
  SCALES,
  SOURCE_KINDS,
  TARGET_KINDS,
  TASK_KINDS,
  type TableName,
} from './register'

/** What a cell of a column has to look like, in a package, a workbook or an answer of a server. */
export type ColumnForm =
  | { readonly kind: 'text' }
  /** An id of the row's own, which no other row of the table has. */
  | { readonly kind: 'key' }
  /** The id of a row of another table, or of the same. */
  | { readonly kind: 'reference'; readonly table: TableName }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  /** A day, `2021-03-17`. */
  | { readonly kind: 'day' }
  /** A day, a month or a year, as far as it was printed. */
  | { readonly kind: 'printedDay' }
  /** A period of spec 3, or a span of years. */
  | { readonly kind: 'period' }
  /** The same, or the first nine months of a year. */
  | { readonly kind: 'publishedPeriod' }
  | { readonly kind: 'figureOrBand' }
  | { readonly kind: 'webAddress' }

/** A column of a table. */
export interface TableColumn {
  readonly form: ColumnForm
  /** Must the cell say something? */
  readonly required: boolean
}

type Columns = Readonly<Record<string, TableColumn>>

const must = (form: ColumnForm): TableColumn => ({ form, required: true })
const may = (form: ColumnForm): TableColumn => ({ form, required: false })
const of = (table: TableName): ColumnForm => ({ kind: 'reference', table })
const word = (words: readonly string[]): ColumnForm => ({ kind: 'word', words })
const whole = (least: number, most: number): ColumnForm => ({ kind: 'whole', least, most })

const text = { kind: 'text' } as const
const key = { kind: 'key' } as const
const number = { kind: 'number' } as const
const flag = { kind: 'flag' } as const
const day = { kind: 'day' } as const
const printedDay = { kind: 'printedDay' } as const
const publishedPeriod = { kind: 'publishedPeriod' } as const
const figureOrBand = { kind: 'figureOrBand' } as const
const count = may(whole(0, 1e6))

const both = (name: string): Columns => ({ [`${name}_vi`]: must(text), [`${name}_en`]: must(text) })
const source: Columns = { source_id: must(of('sources')) }
const note: Columns = { note: may(text) }

/**
 * The columns of every table, in the order in which a template gives them. `sources/rows.ts` reads by the same rules, and a test holds
 * the two together.
 */
export const TABLE_COLUMNS: Readonly<Record<TableName, Columns>> = {
  terms: { id: must(key), ...both('name'), start: must(day), end: may(day) },
  programmes: {
    id: must(key),
    term_id: must(of('terms')),
    number: must(whole(1, 99)),
    code: must(text),
    ...both('name'),
    ...both('short_name'),
    issued_on: must(day),
    ...source,
  },
  indicators: {
    id: must(key),
    programme_id: may(of('programmes')),
    ...both('name'),
    ...both('short_name'),
    ...both('unit'),
    scale: must(word(SCALES)),
    decimals: must(whole(0, 6)),
    direction: must(word(DIRECTIONS)),
    aggregation: must(word(AGGREGATIONS)),
    frequency: must(word(FREQUENCIES)),
    lag_days: may(whole(-400, 1000)),
    headline: must(flag),
    membership: must(word(MEMBERSHIPS)),
    breakdown_of: may(of('indicators')),
    lead_agency_id: may(of('agencies')),
    ...both('definition'),
    ...note,
    ...source,
  },
  targets: {
    indicator_id: must(of('indicators')),
    period: must({ kind: 'period' }),
    kind: must(word(TARGET_KINDS)),
    lower: may(number),
    upper: may(number),
    set_on: may(printedDay),
    ...source,
    ...note,
  },
  observations: {
    indicator_id: must(of('indicators')),
    locality_id: may(of('localities')),
    period: must(publishedPeriod),
    value: must(number),
    quality: must(word(QUALITIES)),
    published_on: may(printedDay),
    ...source,
    ...note,
  },
  sources: {
    id: must(key),
    title: must(text),
    publisher: must(text),
    url: may({ kind: 'webAddress' }),
    published_on: may(printedDay),
    language: must(text),
    kind: must(word(SOURCE_KINDS)),
  },
  agencies: { id: must(key), ...both('name') },
  programme_roles: {
    programme_id: must(of('programmes')),
    role: must(word(ROLES)),
    ...both('holder'),
    valid_from: may(printedDay),
    valid_to: may(printedDay),
    ...source,
    inferred: must(flag),
  },
  baselines: { indicator_id: must(of('indicators')), period: must(publishedPeriod), value: must(number) },
  tasks: {
    id: must(key),
    programme_id: may(of('programmes')),
    ...both('title'),
    kind: must(word(TASK_KINDS)),
    lead_agency_id: may(of('agencies')),
    locality_id: may(of('localities')),
    start: may(printedDay),
    due: may(printedDay),
    done_on: may(printedDay),
    reported_status: may(word(REPORTED_STATUSES)),
    reported_on: may(printedDay),
    ...source,
    ...note,
  },
  localities: {
    id: must(key),
    code: must(text),
    ...both('name'),
    level: must(word(LOCALITY_LEVELS)),
    parent_id: may(of('localities')),
    valid_from: may(day),
    valid_to: may(day),
    ...source,
  },
  local_programmes: {
    id: must(key),
    locality_or_body_vi: must(text),
    locality_id: may(of('localities')),
    level: must(word(BODY_LEVELS)),
    code: may(text),
    title_vi: must(text),
    implements_programme_id: must(of('programmes')),
    ...both('target_note'),
    ...source,
  },
  reviews: {
    programme_id: may(of('programmes')),
    review: must(word(REVIEW_KINDS)),
    date: must(printedDay),
    total: count,
    exceeded: count,
    met: count,
    on_schedule: count,
    behind: count,
    ...source,
    ...note,
  },
  conflicts: {
    indicator_id: must(of('indicators')),
    period: must(publishedPeriod),
    value_a: must(figureOrBand),
    source_a: must(of('sources')),
    value_b: must(figureOrBand),
    source_b: must(of('sources')),
    explanation: must(text),
    preferred: must(word(['a', 'b', 'none'])),
  },
}

/** The tables, in the order in which a template gives them: those first that nothing works without. */
export const TABLE_NAMES = Object.keys(TABLE_COLUMNS).filter((name): name is TableName => name in TABLE_COLUMNS)

/** What a column wants; null = the table has no such column. */
export function columnOf(table: TableName, column: string): TableColumn | null {
  const columns = TABLE_COLUMNS[table]
  return Object.hasOwn(columns, column) ? (columns[column] ?? null) : null
}

/** The sheet of a template that says what each column wants; it is no table. */
export const GUIDE_SHEET = 'Hướng dẫn - Guide'
