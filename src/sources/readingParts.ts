import type { Tables } from '@/domain/register'
import { TABLE_NAMES } from '@/domain/tableColumns'

/** Rows of each table that go from a worker to the page at a time: what is copied in one piece holds the page up. */
const ROWS_AT_A_TIME = 2000

function partOf(tables: Tables, from: number): Tables {
  const to = from + ROWS_AT_A_TIME
  return {
    terms: tables.terms.slice(from, to),
    sources: tables.sources.slice(from, to),
    agencies: tables.agencies.slice(from, to),
    localities: tables.localities.slice(from, to),
    programmes: tables.programmes.slice(from, to),
    programme_roles: tables.programme_roles.slice(from, to),
    indicators: tables.indicators.slice(from, to),
    targets: tables.targets.slice(from, to),
    observations: tables.observations.slice(from, to),
    baselines: tables.baselines.slice(from, to),
    tasks: tables.tasks.slice(from, to),
    local_programmes: tables.local_programmes.slice(from, to),
    reviews: tables.reviews.slice(from, to),
    conflicts: tables.conflicts.slice(from, to),
  }
}

/** Tables in parts that are soon copied; put together again, they are the same. */
export function partsOf(tables: Tables): readonly Tables[] {
  const longest = Math.max(1, ...TABLE_NAMES.map((name) => tables[name].length))
  return Array.from({ length: Math.ceil(longest / ROWS_AT_A_TIME) }, (_, at) => partOf(tables, at * ROWS_AT_A_TIME))
}

/** The whole of which these are the parts. */
export function wholeOf(parts: readonly Tables[]): Tables {
  return {
    terms: parts.flatMap((part) => part.terms),
    sources: parts.flatMap((part) => part.sources),
    agencies: parts.flatMap((part) => part.agencies),
    localities: parts.flatMap((part) => part.localities),
    programmes: parts.flatMap((part) => part.programmes),
    programme_roles: parts.flatMap((part) => part.programme_roles),
    indicators: parts.flatMap((part) => part.indicators),
    targets: parts.flatMap((part) => part.targets),
    observations: parts.flatMap((part) => part.observations),
    baselines: parts.flatMap((part) => part.baselines),
    tasks: parts.flatMap((part) => part.tasks),
    local_programmes: parts.flatMap((part) => part.local_programmes),
    reviews: parts.flatMap((part) => part.reviews),
    conflicts: parts.flatMap((part) => part.conflicts),
  }
}

/** What came from a worker is a copy that could be changed; a register cannot. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
