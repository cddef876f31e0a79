import type { WireTables } from '@/sources/readTable'
import type { InlinePackage, InlineTable } from '~/scripts/inlinePackage'

/** A row as a backend with types sends it: numbers and truth as such, null for what is missing. */
type TypedRow = Readonly<Record<string, unknown>>

/** The tables of a one-file package as a backend with types sends them (public/openapi.yaml, "Rows"). */
export function typedTables({ resources }: InlinePackage): WireTables {
  return Object.fromEntries(resources.map((table) => [table.name, typedRows(table)]))
}

/** The rows of one table by the types of its fields; a cell that is not of its type stays the text that it is. */
export function typedRows({ schema, data: [header = [], ...rows] }: Pick<InlineTable, 'schema' | 'data'>): TypedRow[] {
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]))
  return rows.map((cells) =>
    Object.fromEntries(header.map((column, at) => [column, typed(types.get(column), cells[at] ?? '')])),
  )
}

function typed(type: string | undefined, cell: string): string | number | boolean | null {
  if (cell === '') return null
  if ((type === 'number' || type === 'integer') && /^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell)
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true'
  return cell
}
