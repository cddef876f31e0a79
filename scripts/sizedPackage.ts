import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'
import { isTableName } from '@/sources/readTable'
import type { Size } from '~/mocks/sizedFigures'
import { sizedTables } from '~/mocks/sizedTables'
import { cellOf } from '~/mocks/tables'
import { root } from './alias.mjs'

interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] }
}

interface Descriptor {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly resources: readonly Resource[]
}

/** One table as it is written: its columns, and rows that are made as they are read. */
interface Written {
  readonly resource: Resource
  readonly columns: readonly string[]
  readonly rows: () => Iterable<readonly string[]>
}

/** Rows that are put into words at a time. */
const CHUNK = 1000

/** The file of a package that holds all tables. */
export const ONE_FILE = 'register.json'

/** The tables that ours describes, with the rows of a register of some size. */
async function describe(size: Size): Promise<{ naming: Omit<Descriptor, 'resources'>; tables: readonly Written[] }> {
  const ours: Descriptor = JSON.parse(await readFile(join(root, 'public', 'data', 'datapackage.json'), 'utf8'))
  const rows = sizedTables(size)
  const { indicators, observations, localities, programmes, seed } = size
  const tables = ours.resources.flatMap((resource): Written[] => {
    const { name } = resource
    if (!isTableName(name)) return []
    const columns = resource.schema.fields.map((field) => field.name)
    return [{ resource, columns, rows: () => cellsOf(rows[name](), columns) }]
  })
  return {
    naming: {
      name: `simulated-${indicators}-${observations}-${localities}-${programmes}-${seed}`,
      title: 'Số liệu mô phỏng để thử quy mô / Simulated figures for trying out size',
      description:
        'Toàn bộ là mô phỏng, dẫn nguồn simulated. Không dùng làm báo cáo. Everything is simulated and cites the source simulated. Not for reporting.',
    },
    tables,
  }
}

function* cellsOf(
  rows: Iterable<Parameters<typeof cellOf>[0]>,
  columns: readonly string[],
): Generator<readonly string[]> {
  for (const row of rows) yield columns.map((column) => cellOf(row, column))
}

function* chunksOf(rows: Iterable<readonly string[]>): Generator<(readonly string[])[]> {
  let chunk: (readonly string[])[] = []
  for (const row of rows) {
    chunk.push(row)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

function* csvOf({ columns, rows }: Written): Generator<string> {
  yield `${columns.join(',')}\n`
  for (const chunk of chunksOf(rows())) yield `${Papa.unparse(chunk, { newline: '\n' })}\n`
}

function* jsonOf(naming: object, tables: readonly Written[]): Generator<string> {
  yield `${JSON.stringify(naming).slice(0, -1)},"resources":[`
  for (const [at, { resource, columns, rows }] of tables.entries()) {
    const fields = resource.schema.fields.map(({ name, type }) => ({ name, type }))
    const opening = JSON.stringify({ name: resource.name, type: 'table', schema: { fields } })
    yield `${at === 0 ? '' : ','}${opening.slice(0, -1)},"data":[${JSON.stringify(columns)}`
    for (const chunk of chunksOf(rows())) yield chunk.map((cells) => `,${JSON.stringify(cells)}`).join('')
    yield ']}'
  }
  yield ']}'
}

/** The one-file package of a register of some size, as text. */
export async function sizedPackage(size: Size): Promise<string> {
  const { naming, tables } = await describe(size)
  return [...jsonOf(naming, tables)].join('')
}

/** Writes a register of some size into a folder: a CSV file a table with their descriptor, and the same in one file. Nothing is held in memory. */
export async function writeSizedPackage(size: Size, folder: string): Promise<void> {
  const { naming, tables } = await describe(size)
  await mkdir(folder, { recursive: true })
  const resources = tables.map(({ resource }) => resource)
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify({ ...naming, resources }, null, 2)}\n`)
  const write = (name: string, pieces: Iterable<string>): Promise<void> =>
    pipeline(Readable.from(pieces), createWriteStream(join(folder, name)))
  for (const table of tables) await write(table.resource.path, csvOf(table))
  await write(ONE_FILE, jsonOf(naming, tables))
}
