import * as v from 'valibot'
import type { TableName } from '@/domain/register'
import { excerpt } from './cells'
import { fetchJson, fetchText, notTheFormat } from './fetching'
import { isTableName, type WireTables } from './readTable'
import { SourceError, type Asked, type ProgressSource } from './source'
import { localityObservationsOf, readTables, registerOf, type Readings } from './wire'

const Resource = v.union([
  v.object({ name: v.string(), data: v.array(v.unknown()) }),
  v.object({ name: v.string(), path: v.string() }),
])
const Descriptor = v.object({ resources: v.array(Resource) })

/**
 * A Tabular Data Package on any web server: `url` is the full address of its descriptor. Rows stand in the descriptor
 * itself (`data`) or in CSV files beside it (`path`), which are then fetched at the same time.
 */
export function datapackageSource({ url }: { readonly url: string }): ProgressSource {
  let latest: Readings | null = null
  const load = async (asked: Asked) => {
    latest = readTables(await fetchTables(url, asked), url)
    return latest
  }
  return {
    name: `datapackage ${url}`,
    register: async (term, asked) => registerOf(await load(asked), term),
    localityObservations: async (indicator, asked) => localityObservationsOf(latest ?? (await load(asked)), indicator),
  }
}

async function fetchTables(url: string, asked: Asked): Promise<WireTables> {
  const found = await fetchJson(url, asked)
  const descriptor = v.safeParse(Descriptor, found)
  if (!descriptor.success) throw new SourceError(notTheFormat(url, 'json', found), descriptor.issues)
  const tables = descriptor.output.resources.map(async (resource) => {
    const { name } = resource
    if (!isTableName(name)) return []
    const grid = 'data' in resource ? resource.data : await fetchCells(name, beside(url, resource.path), asked)
    return [[name, rowsOf(grid)] as const]
  })
  return Object.fromEntries((await Promise.all(tables)).flat())
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

/** Rows by the names in the first one. A row with a cell too many or too few stays as it is, which nobody can read. */
function rowsOf(grid: readonly unknown[]): readonly unknown[] {
  const [header, ...rows] = grid
  if (!isCells(header)) return grid
  return rows.map((cells) =>
    isCells(cells) && cells.length === header.length
      ? Object.fromEntries(header.map((column, at) => [excerpt(column), cells[at]]))
      : cells,
  )
}

function isCells(row: unknown): row is readonly unknown[] {
  return Array.isArray(row)
}
