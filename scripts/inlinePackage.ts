import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'

interface Field {
  readonly name: string
  readonly type: string
}

interface Table {
  readonly name: string
  readonly path: string
  readonly schema: { readonly fields: readonly Field[] }
}

/** What a package says of itself. */
interface Naming {
  readonly name: string
  readonly title: string
  readonly [property: string]: unknown
}

interface Descriptor extends Naming {
  readonly resources: readonly Table[]
}

/** One table of a one-file package. */
export interface InlineTable {
  readonly name: string
  readonly type: 'table'
  readonly schema: { readonly fields: readonly Field[] }
  /** The header row, then the rows: the cells of the CSV file as text, unchanged. */
  readonly data: readonly (readonly string[])[]
}

/** A Tabular Data Package in one document. */
export interface InlinePackage extends Naming {
  readonly resources: readonly InlineTable[]
}

/**
 * The Tabular Data Package of a folder as one document: each table carries its rows as inline `data` in place of a `path`.
 * Fields keep their name and type; titles, descriptions, constraints and keys stay in the folder's own descriptor.
 * Throws when a file is missing or is no CSV, naming file and row.
 */
export async function inlinePackage(folder: string): Promise<InlinePackage> {
  const descriptor: Descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))
  return {
    ...descriptor,
    resources: await Promise.all(descriptor.resources.map((table) => inlineTable(folder, table))),
  }
}

async function inlineTable(folder: string, { name, path, schema }: Table): Promise<InlineTable> {
  return {
    name,
    type: 'table',
    schema: { fields: schema.fields.map((field) => ({ name: field.name, type: field.type })) },
    data: readCells(path, await readFile(join(folder, path), 'utf8')),
  }
}

function readCells(path: string, text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true })
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}, row ${(error.row ?? 0) + 1}: ${error.message}`)
  return data
}
