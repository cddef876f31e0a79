import * as v from 'valibot'
import type { Failure } from '@/domain/failure'
import { FINDING_REASONS, type Finding, type TableName } from '@/domain/register'
import type { Steps } from '@/domain/steps'
import { excerpt, isRow, type Known } from './cells'
import { SourceError } from './source'

/** Rows as they came, by the name of their table. A cell may be text, as in CSV, or a typed JSON value. */
export type WireTables = Readonly<Partial<Record<string, readonly unknown[]>>>

/** Does nothing work without the table? Every other one may be absent and is then empty. */
const REQUIRED: Readonly<Record<TableName, boolean>> = {
  terms: true,
  programmes: true,
  programme_roles: false,
  agencies: false,
  indicators: true,
  targets: true,
  observations: true,
  baselines: false,
  tasks: false,
  localities: false,
  local_programmes: false,
  reviews: false,
  sources: true,
  conflicts: false,
}

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(REQUIRED, name)
}

/** Most rows of one table, and most indicators (rule R10). */
const MAX_ROWS = 100_000
const MAX_INDICATORS = 5000

export function rowLimitOf(table: TableName): number {
  return table === 'indicators' ? MAX_INDICATORS : MAX_ROWS
}

/** Rows that are read between two moments at which reading may pause. */
const ROWS_A_STEP = 100

/** A table of which a larger share is left out is not shown at all (rule R8). */
const MAX_LEFT_OUT = 0.2

/** What goes from one table to the next. */
export interface Reading {
  readonly wire: WireTables
  readonly address: string
  readonly known: Map<TableName, Set<string>>
  readonly findings: Finding[]
  /** Takes what refuses a whole table, and reading goes on: who opens a file wants to know everything. Absent = it is thrown. */
  readonly refused?: Failure[] | undefined
}

function refuse({ refused }: Reading, failure: Failure): void {
  if (refused === undefined) throw new SourceError(failure)
  refused.push(failure)
}

/** The schema of a table's rows, which may refer to rows of the tables read before. */
type Schema<Item> = (known: Known) => v.GenericSchema<unknown, Item>

/** What tells the rows of a table apart. */
export interface Keyed<Item> {
  readonly idOf: (item: Item) => string
}

/** How rows of a table stand under others of the same table. */
export interface Nesting<Item> extends Keyed<Item> {
  readonly column: string
  readonly parentOf: (item: Item) => string | null
}

/**
 * The ids whose chain of parents ends at a row without one. A parent that is not there, and a circle, take with them
 * everything that stands under them.
 */
export function rooted<Item>(items: readonly Item[], { idOf, parentOf }: Nesting<Item>): ReadonlySet<string> {
  const parents = new Map(items.map((item) => [idOf(item), parentOf(item)]))
  const verdicts = new Map<string, boolean>()
  for (const id of parents.keys()) {
    const way = new Set<string>()
    let at: string | null = id
    while (at !== null && parents.has(at) && !verdicts.has(at) && !way.has(at)) {
      way.add(at)
      at = parents.get(at) ?? null
    }
    const stands = at === null || verdicts.get(at) === true
    for (const step of way) verdicts.set(step, stands)
  }
  return new Set([...verdicts.keys()].filter((id) => verdicts.get(id)))
}

/** What a schema has against a row. */
function faultOf(issue: v.BaseIssue<unknown>, cells: unknown): Pick<Finding, 'column' | 'reason' | 'found'> {
  const column = v.getDotPath(issue) ?? ''
  const reason = FINDING_REASONS.find((one) => one === issue.message) ?? 'unreadable'
  return { column, reason, found: excerpt(isRow(cells) ? cells[column] : cells) }
}

/**
 * The rows of one table that can be read; the others are added to the findings. Throws a SourceError when the table is
 * required and absent, when it has too many rows, or when too many of them are left out.
 */
export function* readTable<Item>(
  reading: Reading,
  table: TableName,
  schema: Schema<Item>,
  keyed?: Keyed<Item> | Nesting<Item>,
): Steps<readonly Item[]> {
  const { wire, address, known, findings } = reading
  const rows = wire[table] ?? []
  const limit = rowLimitOf(table)
  if (wire[table] === undefined && REQUIRED[table]) {
    refuse(reading, { kind: 'table_missing', table, address })
    return []
  }
  if (rows.length > limit) {
    refuse(reading, { kind: 'too_many', table, rows: rows.length, limit })
    return []
  }
  const ids = new Set<string>()
  known.set(table, ids)
  const row = schema(known)
  const found: Finding[] = []
  const items: Item[] = []
  /** The row of each of them, counted from 1. */
  const places: number[] = []
  for (const [index, cells] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield
    const { success, output, issues } = v.safeParse(row, cells, { abortPipeEarly: true })
    if (success) {
      items.push(Object.freeze(output))
      places.push(index + 1)
      if (keyed !== undefined) ids.add(keyed.idOf(output))
    } else {
      for (const issue of issues) found.push({ table, row: index + 1, ...faultOf(issue, cells) })
    }
  }
  if (keyed !== undefined && 'parentOf' in keyed) {
    const rootedIds = rooted(items, keyed)
    for (const [index, item] of items.entries()) {
      const id = keyed.idOf(item)
      if (rootedIds.has(id)) continue
      const parent = excerpt(keyed.parentOf(item))
      found.push({ table, row: places[index] ?? 0, column: keyed.column, reason: 'unknown_reference', found: parent })
      ids.delete(id)
    }
  }
  const standing = keyed === undefined ? items : items.filter((item) => ids.has(keyed.idOf(item)))
  const unreadable = rows.length - standing.length
  if (unreadable > rows.length * MAX_LEFT_OUT) {
    refuse(reading, { kind: 'table_unreadable', table, unreadable, rows: rows.length, findings: found })
    // What refers to a row of such a table is not at fault for that.
    known.delete(table)
  }
  for (const one of found) findings.push(one)
  return Object.freeze(standing)
}
