import * as v from 'valibot'
import type { TableName } from '@/domain/register'
import type { Steps } from '@/domain/steps'
import { excerpt } from './cells'
import { fetchJson, fetchText, notTheFormat } from './fetching'
import { inSlices, pause } from './inSlices'
import { isTableName, type WireTables } from './readTable'
import { SourceError, type Asked, type ProgressSource } from './source'
import { localityObservationsOf, registerSteps, tableSteps, type Readings } from './wire'

const Resource = v.union([
  v.object({ name: v.string(), data: v.custom<readonly unknown[]>(Array.isArray) }),
  v.object({ name: v.string(), path: v.string() }),
])

/** What a package says of itself; nothing else of it is read. */
export const Descriptor = v.object({ resources: v.array(Resource) })

/**
 * A Tabular Data Package on any web server: `url` is the full address of its descriptor. Rows stand in the descriptor
 * itself (`data`) or in CSV files beside it (`path`), which are then fetched at the same time.
 */
export function datapackageSource({ url }: { readonly url: string }): ProgressSource {
  let latest: Readings | null = null
  const load = async (asked: Asked) => {
    latest = await inSlices(tableSteps(await fetchTables(url, asked), url), asked.signal)
    return latest
  }
  return {
    name: `datapackage ${url}`,
    register: async (term, asked) => inSlices(registerSteps(await load(asked), term), asked.signal),
    localityObservations: async (scope, asked) => localityObservationsOf(latest ?? (await load(asked)), scope),
  }
}

/** The tables of a package as they stand there. */
export async function fetchTables(url: string, asked: Asked): Promise<WireTables> {
  const found = await fetchJson(url, asked)
  const descriptor = v.safeParse(Descriptor, found)
  if (!descriptor.success) throw new SourceError(notTheFormat(url, 'json', found), descriptor.issues)
  const tables = descriptor.output.resources.map(async (resource) => {
    const { name } = resource
    if (!isTableName(name)) return []
    return [
      [name, 'data' in resource ? resource.data : await fetchCells(name, beside(url, resource.path), asked)] as const,
    ]
  })
  const grids = (await Promise.all(tables)).flat()
  // What is large has just been taken apart in one go: the page first, then the rest.
  if (grids.some(([, grid]) => grid.length > MANY_ROWS)) await pause()
  return inSlices(tablesIn(grids), asked.signal)
}

/** The address of a file in the descriptor's own folder or below; a package has no business anywhere else. */
function beside(url: string, path: string): string {
  const address = URL.canParse(path, url) ? new URL(path, url).href : ''
  if (address.startsWith(new URL('.', url).href)) return address
  throw new SourceError(notTheFormat(url, 'json', path))
}

async function fetchCells(table: TableName, address: string, asked: Asked): Promise<readonly unknown[]> {
  try {
    const [text, { readCsv }] = await Promise.all([fetchText(address, 'csv', asked), import('./csv')])
    return readCsv(text, address)
  } catch (error) {
    if (error instanceof SourceError && error.failure.kind === 'not_found') {
      throw new SourceError({ kind: 'table_missing', table, address }, error)
    }
    throw error
  }
}

/** Rows of one table from which the browser takes a tenth of a second for the text alone. */
const MANY_ROWS = 10_000

/** Rows that are named between two moments at which the work may pause. */
const ROWS_A_STEP = 500

function* tablesIn(grids: readonly (readonly [TableName, readonly unknown[]])[]): Steps<WireTables> {
  const tables: Record<string, readonly unknown[]> = {}
  for (const [name, grid] of grids) {
    tables[name] = yield* rowsOf(grid)
  }
  return tables
}

/** Rows by the names in the first one. A row with a cell too many or too few stays as it is, which nobody can read. */
function* rowsOf(grid: readonly unknown[]): Steps<readonly unknown[]> {
  const [header, ...rows] = grid
  if (!isCells(header)) return grid
  const names = header.map(excerpt)
  const named: unknown[] = []
  for (const cells of rows) {
    if (named.length % ROWS_A_STEP === 0) yield
    const isWhole = isCells(cells) && cells.length === names.length
    named.push(isWhole ? rowOf(names, cells) : cells)
  }
  return named
}

/** Written out, because a list of pairs a row takes three times as long. */
function rowOf(names: readonly string[], cells: readonly unknown[]): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {}
  let at = 0
  for (const column of names) {
    // No column of ours has that name, and to set it would be to change what the row is (rule S6).
    if (column !== '__proto__') row[column] = cells[at]
    at += 1
  }
  return row
}

function isCells(row: unknown): row is readonly unknown[] {
  return Array.isArray(row)
}
