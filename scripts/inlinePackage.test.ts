import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inlinePackage } from './inlinePackage'

const FIELDS = [
  { name: 'id', type: 'string', title: 'Term', constraints: { required: true } },
  { name: 'start', type: 'date', description: 'First day', format: '%Y-%m-%d' },
]

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'))
  const terms = { name: 'terms', path: 'terms.csv', title: 'Terms', schema: { fields: FIELDS, primaryKey: 'id' } }
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'small', version: '1.0.0', resources: [terms] }),
  )
})

afterEach(() => rm(folder, { recursive: true }))

test('the rows stand in the place of the path, the header first, every cell as text', async () => {
  await writeFile(join(folder, 'terms.csv'), '\uFEFFid,start\nXVII,2020-10-13\n"a ""b"", c",\n')
  expect(await inlinePackage(folder)).toEqual({
    name: 'small',
    version: '1.0.0',
    resources: [
      {
        name: 'terms',
        type: 'table',
        schema: {
          fields: [
            { name: 'id', type: 'string' },
            { name: 'start', type: 'date' },
          ],
        },
        data: [
          ['id', 'start'],
          ['XVII', '2020-10-13'],
          ['a "b", c', ''],
        ],
      },
    ],
  })
})

test('a file that is no CSV is named, with the row', async () => {
  await writeFile(join(folder, 'terms.csv'), 'id,start\nXVII,"2020')
  await expect(inlinePackage(folder)).rejects.toThrow(/^terms\.csv, row 2: /)
})

test('a file that is missing is named', async () => {
  await expect(inlinePackage(folder)).rejects.toThrow(/terms\.csv/)
})

test('the published package keeps every table and row', async () => {
  const { resources } = await inlinePackage('public/data')
  const descriptor: { resources: { name: string }[] } = JSON.parse(
    await readFile('public/data/datapackage.json', 'utf8'),
  )
  expect(resources.map((table) => table.name)).toEqual(descriptor.resources.map((table) => table.name))
  expect(resources.filter((table) => table.data.some((row) => row.length !== table.schema.fields.length))).toEqual([])
})
