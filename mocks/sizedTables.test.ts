import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import { datapackageSource } from '@/sources/datapackage'
import type { ProgressSource } from '@/sources/source'
import { ONE_FILE, sizedPackage, writeSizedPackage } from '~/scripts/sizedPackage'
import { serve, type LocalServer } from './localServer'
import { faultsOf, type Resource } from './packageFaults'
import { SIZED_DAY, type Size } from './sizedFigures'
import { SIZED_TERM, sizedTables } from './sizedTables'
import { rowsOf, type Tables } from './tables'

const SMALL: Size = { indicators: 37, observations: 1234, localities: 20, programmes: 7, seed: 3 }

const tablesOf = (size: Size): Tables =>
  Object.fromEntries(Object.entries(sizedTables(size)).map(([name, rows]) => [name, [...rows()]]))

test.each([
  SMALL,
  { ...SMALL, localities: 0 },
  { ...SMALL, indicators: 1, observations: 1, localities: 1, programmes: 1 },
  { ...SMALL, observations: 0 },
])('there are as many of everything as were asked for: %j', (size) => {
  const tables = tablesOf(size)
  expect(rowsOf(tables, 'indicators')).toHaveLength(size.indicators)
  expect(rowsOf(tables, 'observations')).toHaveLength(size.observations)
  expect(rowsOf(tables, 'programmes')).toHaveLength(size.programmes)
  // The city and its localities.
  expect(rowsOf(tables, 'localities')).toHaveLength(size.localities + 1)
})

test('the same seed gives the same register, another one other figures of the same size', () => {
  expect(tablesOf(SMALL)).toEqual(tablesOf(SMALL))
  const other = tablesOf({ ...SMALL, seed: 4 })
  expect(rowsOf(other, 'observations')).not.toEqual(rowsOf(tablesOf(SMALL), 'observations'))
  expect(rowsOf(other, 'observations')).toHaveLength(SMALL.observations)
})

test('no two figures are for the same indicator, place and period', () => {
  const figures = rowsOf(tablesOf(SMALL), 'observations')
  const places = figures.map(({ indicator_id, locality_id, period }) => `${indicator_id} ${locality_id} ${period}`)
  expect(new Set(places).size).toBe(figures.length)
})

test('everything is said to be simulated', () => {
  const tables = tablesOf(SMALL)
  expect(rowsOf(tables, 'sources').map(({ id }) => id)).toEqual(['simulated'])
  const cited = Object.values(tables).flatMap((rows) => rows.flatMap(({ source_id }) => source_id ?? []))
  expect(new Set(cited)).toEqual(new Set(['simulated']))
})

describe('written into a folder', () => {
  let folder = ''
  let server: LocalServer
  const sourceAt = (name: string): ProgressSource => datapackageSource({ url: server.url + name })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sized-'))
    await writeSizedPackage(SMALL, folder)
    server = await serve(({ url = '/' }, response) => {
      response.setHeader('Content-Type', url.endsWith('.csv') ? 'text/csv' : 'application/json')
      createReadStream(join(folder, basename(url))).pipe(response)
    })
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  test('every cell, key and reference is as its description wants it', async () => {
    const described: { readonly resources: readonly Resource[] } = JSON.parse(
      await readFile(join(folder, 'datapackage.json'), 'utf8'),
    )
    expect(faultsOf(described.resources, tablesOf(SMALL))).toEqual([])
  })

  test('as CSV files and as one file it is the same register, and nothing is left out', async () => {
    const [files, one] = await Promise.all(
      ['datapackage.json', ONE_FILE].map(async (name) => sourceAt(name).register(SIZED_TERM, {})),
    )
    expect(files?.findings).toEqual([])
    expect(one?.hash).toBe(files?.hash)
    expect(one?.indicators).toHaveLength(SMALL.indicators)
    expect(await readFile(join(folder, ONE_FILE), 'utf8')).toBe(await sizedPackage(SMALL))
    const local = await sourceAt(ONE_FILE).localityObservations({ term: SIZED_TERM }, {})
    expect((one?.observations.length ?? 0) + local.length).toBe(SMALL.observations)
  })

  test('on its day it has something of nearly every status', async () => {
    const { rollUp } = reportOf(await sourceAt(ONE_FILE).register(SIZED_TERM, {}), SIZED_DAY, DEFAULT_LIMITS)
    expect(Object.values(rollUp.counts).filter((count) => count > 0).length).toBeGreaterThan(3)
    expect(rollUp.rated).toBeGreaterThan(rollUp.total / 2)
  })
})
