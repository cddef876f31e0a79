import * as v from 'valibot'
import type { FileFault } from '@/domain/openedFile'
import type { TableName } from '@/domain/register'
import { excerpt } from './cells'
import { Descriptor } from './datapackage'
import { isTableName } from './readTable'
import { namedRows, sheetTable, type HeadingReport, type SheetTable } from './sheetTable'

/** Files under the paths that their author gave them. */
export interface FileShelf {
  readonly paths: readonly string[]
  /** Null = there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>
}

/** The tables of a package, and what keeps others from being read. */
export interface PackageTables {
  readonly tables: readonly (SheetTable & HeadingReport)[]
  readonly faults: readonly FileFault[]
}

const DESCRIPTOR = 'datapackage.json'

/** A path that leads nowhere but into the package: relative, without a step upwards. */
const INSIDE = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+$/

/** Why a file of a package cannot be read. */
class PackageFault extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault, cause?: unknown) {
    super(fault.kind, { cause })
    this.fault = fault
  }
}

/** The descriptor of a folder or zip: at the top, or in the one folder that everything lies in. Null = there is none. */
export function descriptorIn(paths: readonly string[]): string | null {
  const found = paths.filter((path) => /^(?!__MACOSX\/)(?:[^/]+\/)?datapackage\.json$/.test(path))
  return found.includes(DESCRIPTOR) ? DESCRIPTOR : (found[0] ?? null)
}

/** Text in UTF-8, as every file of a package is. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new PackageFault({ kind: 'no_table_text', file: excerpt(file) }, error)
  }
}

function parsedDescriptor(text: string, file: string): v.InferOutput<typeof Descriptor> {
  try {
    const read = v.safeParse(Descriptor, JSON.parse(text))
    if (read.success) return read.output
  } catch (error) {
    throw new PackageFault({ kind: 'broken', file: excerpt(file) }, error)
  }
  throw new PackageFault({ kind: 'bad_descriptor' })
}

async function csvCells(text: string, file: string): Promise<readonly (readonly string[])[]> {
  const { readCsv } = await import('./csv')
  try {
    return readCsv(text, file, true)
  } catch (error) {
    throw new PackageFault({ kind: 'no_table_text', file: excerpt(file) }, error)
  }
}

const isCells = (row: unknown): row is readonly unknown[] => Array.isArray(row)

function inlineTable(table: TableName, rows: readonly unknown[]): SheetTable & HeadingReport {
  const grid = rows.filter(isCells)
  if (grid.length < rows.length || rows.length === 0) return namedRows(table, table, rows)
  return sheetTable(table, { sheet: table, rows: grid, isSheet: false })
}

type Resource = v.InferOutput<typeof Descriptor>['resources'][number]

async function tableOf(
  table: TableName,
  resource: Resource,
  folder: string,
  { read }: FileShelf,
): Promise<SheetTable & HeadingReport> {
  if ('data' in resource) return inlineTable(table, resource.data)
  const { path } = resource
  if (!INSIDE.test(path)) throw new PackageFault({ kind: 'bad_descriptor' })
  const bytes = await read(folder + path)
  if (bytes === null) throw new PackageFault({ kind: 'file_missing', table, file: excerpt(path) })
  return sheetTable(table, { sheet: excerpt(path), rows: await csvCells(textOf(bytes, path), path), isSheet: false })
}

/** The tables of a data package: CSV files beside its descriptor, or rows in the descriptor itself. */
export async function packageTables(shelf: FileShelf, descriptor: string): Promise<PackageTables> {
  const tables: (SheetTable & HeadingReport)[] = []
  const faults: FileFault[] = []
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof PackageFault)) throw error
      faults.push(error.fault)
    }
  }
  await attempt(async () => {
    const { resources } = parsedDescriptor(
      textOf((await shelf.read(descriptor)) ?? new Uint8Array(), descriptor),
      descriptor,
    )
    const folder = descriptor.slice(0, descriptor.lastIndexOf('/') + 1)
    const seen = new Set<TableName>()
    for (const resource of resources) {
      const { name } = resource
      if (!isTableName(name)) continue
      if (seen.has(name)) faults.push({ kind: 'sheet_twice', table: name })
      seen.add(name)
      // One after the other: the order of the faults is that of the package.
      await attempt(async () => {
        tables.push(await tableOf(name, resource, folder, shelf))
      })
    }
  })
  return { tables, faults }
}
