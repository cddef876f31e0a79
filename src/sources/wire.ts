import { fingerprint } from '@/domain/fingerprint'
import type { Finding, IndicatorId, Observation, Register, TableName, Tables, TermId } from '@/domain/register'
import { excerpt, type Row } from './cells'
import { SourceError } from './source'
import {
  agencyOf,
  baselineOf,
  conflictOf,
  indicatorOf,
  localityOf,
  localProgrammeOf,
  observationOf,
  programmeOf,
  programmeRoleOf,
  reviewOf,
  sourceDocumentOf,
  targetOf,
  taskOf,
  termOf,
} from './tables'

/** Rows as they came, by the name of their table. A cell may be text, as in CSV, or a typed JSON value. */
export type WireTables = Readonly<Partial<Record<string, readonly unknown[]>>>

/** Tables that nothing works without; every other one may be absent and is then empty. */
const REQUIRED: readonly TableName[] = ['terms', 'programmes', 'indicators', 'targets', 'observations', 'sources']

/** A table of which a larger share cannot be read is not shown at all (rule R8). */
const MAX_UNREADABLE_SHARE = 0.2

/** Most indicators of one source (rule R10). */
const MAX_INDICATORS = 5000

/** Every row of every term that could be read, and what is wrong with the others. References lead to rows that are there. */
export interface Readings {
  readonly tables: Tables
  readonly findings: readonly Finding[]
}

/** A row that stands under another of its own table. */
interface Nested<Item> {
  readonly column: string
  readonly parentOf: (item: Item) => string | null
}

const INDICATORS: Nested<Tables['indicators'][number]> = { column: 'breakdown_of', parentOf: (one) => one.breakdownOf }
const LOCALITIES: Nested<Tables['localities'][number]> = { column: 'parent_id', parentOf: (one) => one.parentId }

/**
 * The ids whose chain of parents ends at a row without one. A parent that is not there, and a circle, take with them
 * everything that stands under them.
 */
function rooted<Item extends { readonly id: string }>(
  items: readonly Item[],
  parentOf: (item: Item) => string | null,
): ReadonlySet<string> {
  const parents = new Map(items.map((item) => [item.id, parentOf(item)]))
  const verdicts = new Map<string, boolean>()
  for (const { id } of items) {
    const way = new Set<string>()
    let at: string | null = id
    while (at !== null && parents.has(at) && !verdicts.has(at) && !way.has(at)) {
      way.add(at)
      at = parents.get(at) ?? null
    }
    const stands = at === null || verdicts.get(at) === true
    for (const step of way) verdicts.set(step, stands)
  }
  return new Set(items.flatMap(({ id }) => (verdicts.get(id) === true ? id : [])))
}

/** Reads table after table, so that each can refer to those before it. */
class Reading {
  readonly findings: Finding[] = []
  readonly known = new Map<TableName, Set<string>>()
}
