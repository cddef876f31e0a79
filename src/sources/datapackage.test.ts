import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '~/mocks/localServer'
import { inlinePackage } from '~/scripts/inlinePackage'
import { describeSource, failureOf, type Served } from './conformance'
import { datapackageSource } from './datapackage'
import type { WireTables } from './readTable'
import { SPECIMEN } from './specimen'

type Files = Readonly<Record<string, string>>

/** A folder on a web server; what is not in it is 404. */
async function servedFolder(files: Files): Promise<Served> {
  const { url, close } = await serve(({ url: path = '/' }, response) => {
    const file = files[path.slice(1)]
    const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json'
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': type }).end(file)
  })
  return { source: datapackageSource({ url: `${url}datapackage.json` }), close }
}

async function sourceOver(files: Files): Promise<Served['source']> {
  const { source, close } = await servedFolder(files)
  if (close !== undefined) onTestFinished(close)
  return source
}

const csvOf = (rows: readonly unknown[]) => Papa.unparse([...rows], { newline: '\n' })

function folder(tables: WireTables): Files {
  const names = Object.keys(tables)
  return {
    'datapackage.json': JSON.stringify({ resources: names.map((name) => ({ name, path: `${name}.csv` })) }),
    ...Object.fromEntries(names.map((name) => [`${name}.csv`, csvOf(tables[name] ?? [])])),
  }
}

function oneFile(tables: WireTables): Files {
  const resources = Object.entries(tables).map(([name, rows]) => ({ name, data: Papa.parse(csvOf(rows ?? [])).data }))
  return { 'datapackage.json': JSON.stringify({ resources }) }
}

function oneFileOfObjects(tables: WireTables): Files {
  const resources = Object.entries(tables).map(([name, data]) => ({ name, data }))
  return { 'datapackage.json': JSON.stringify({ resources }) }
}

describeSource('a folder of CSV files', (tables) => servedFolder(folder(tables)))
describeSource('a package in one file, rows as lists', (tables) => servedFolder(oneFile(tables)))
describeSource('a package in one file, rows as objects', (tables) => servedFolder(oneFileOfObjects(tables)))

describe('the published package', () => {
  /** What `python3 public/data/check.py` counts. */
  const COUNTS = {
    programmes: 10,
    programmeRoles: 20,
    agencies: 40,
    indicators: 193,
    targets: 212,
    observations: 631,
    baselines: 60,
    tasks: 151,
    localities: 159,
    localProgrammes: 13,
    reviews: 24,
    sources: 375,
    conflicts: 60,
    findings: 0,
  }

  async function published(): Promise<Served['source']> {
    const { url, close } = await serve(({ url: path = '/' }, response) => {
      readFile(join('public/data', path)).then(
        (file) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(file)),
        () => response.writeHead(404).end(),
      )
    })
    onTestFinished(close)
    return datapackageSource({ url: `${url}datapackage.json` })
  }

  test('loads with nothing left out', async () => {
    const register = await (await published()).register('XVII', {})
    const counts = Object.entries(register).flatMap(([table, rows]) =>
      Array.isArray(rows) ? [[table, rows.length]] : [],
    )
    expect(Object.fromEntries(counts)).toEqual(COUNTS)
  })

  test('has 65 figures for localities', async () => {
    const source = await published()
    const { indicators } = await source.register('XVII', {})
    const figures = await Promise.all(indicators.map(({ id }) => source.localityObservations({ indicator: id }, {})))
    expect(figures.flat()).toHaveLength(65)
    const together = await source.localityObservations({ term: 'XVII' }, {})
    expect(new Set(together)).toEqual(new Set(figures.flat()))
    expect(together).toHaveLength(65)
  })

  test('is the same register as one file', async () => {
    const register = await (await published()).register('XVII', {})
    const one = await sourceOver({ 'datapackage.json': JSON.stringify(await inlinePackage('public/data')) })
    expect(await one.register('XVII', {})).toEqual(register)
  })
})

describe('a package that is not as it should be', () => {
  test('a file that is not there is missed by the name of its table', async () => {
    const { 'tasks.csv': _, ...files } = folder(SPECIMEN)
    expect(await failureOf((await sourceOver(files)).register('XVII', {}))).toMatchObject({
      kind: 'table_missing',
      table: 'tasks',
      address: expect.stringMatching(/\/tasks\.csv$/),
    })
  })

  test('tables that nobody here knows are not even fetched', async () => {
    const resources = [...Object.keys(SPECIMEN), 'weather', '__proto__'].map((name) => ({ name, path: `${name}.csv` }))
    const source = await sourceOver({ ...folder(SPECIMEN), 'datapackage.json': JSON.stringify({ resources }) })
    expect((await source.register('XVII', {})).findings).toEqual([])
  })

  test.each(['null', '[]', '{}', '{"resources":{}}', '{"resources":[{"name":"terms"}]}', '"resources"'])(
    '%s is no descriptor',
    async (text) => {
      const source = await sourceOver({ 'datapackage.json': text })
      expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'not_the_format', expected: 'json' })
    },
  )

  test.each(['../terms.csv', '/terms.csv', '//example.org/terms.csv', 'https://example.org/terms.csv', '\\terms.csv'])(
    'the path %s leads out of the folder',
    async (path) => {
      const { url, close } = await serve((_, response) => {
        response.end(JSON.stringify({ resources: [{ name: 'terms', path }] }))
      })
      onTestFinished(close)
      const source = datapackageSource({ url: `${url}package/datapackage.json` })
      const failure = await failureOf(source.register('XVII', {}))
      expect(failure).toMatchObject({ kind: 'not_the_format', found: path })
    },
  )

  test('a row of too few cells is named', async () => {
    const files = folder(SPECIMEN)
    const source = await sourceOver({ ...files, 'targets.csv': `${files['targets.csv']}\n\ngrowth,2024` })
    expect((await source.register('XVII', {})).findings).toEqual([
      { table: 'targets', row: 6, column: '', reason: 'unreadable', found: '[…]' },
    ])
  })

  test('a file cut off inside quotation marks is asked for again', async () => {
    const source = await sourceOver({ ...folder(SPECIMEN), 'tasks.csv': 'id,title_vi\na,"Đề á' })
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'unreachable' })
  })

  test('a file with stray quotation marks is no CSV', async () => {
    const source = await sourceOver({ ...folder(SPECIMEN), 'tasks.csv': 'id,title_vi\na,"Đề"án\n' })
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'not_the_format', expected: 'csv' })
  })
})
