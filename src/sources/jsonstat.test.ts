import type { RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isPassing } from '@/domain/failure'
import { serve } from '~/mocks/localServer'
import { pxWeb, type PxTable } from '~/mocks/pxWeb'
import { describeSource, failureOf, type Served } from './conformance'
import { cubeRows, periodOf, type Cube } from './cubeRows'
import { jsonstatSource } from './jsonstat'
import type { WireTables } from './readTable'
import { SPECIMEN } from './specimen'

type Cells = Readonly<Record<string, unknown>>

/** A data package at `/package.json` beside whatever else answers. */
const beside =
  (tables: WireTables, others: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url !== '/package.json') others(request, response)
    else response.end(JSON.stringify({ resources: Object.entries(tables).map(([name, data]) => ({ name, data })) }))
  }

const CITY = '01'
const textOf = (cell: unknown) => (typeof cell === 'string' ? cell : CITY)
const valuesOf = (rows: readonly Cells[], column: string) =>
  Object.fromEntries(rows.map((row) => [textOf(row[column]), textOf(row[column])]))

/** The observations of a register as a statistics office has them: indicators by places by years. */
function tableOf(rows: readonly Cells[]): PxTable {
  const cells = new Map(
    rows.map((row) => [[row['indicator_id'], row['locality_id'] ?? CITY, row['period']].join(), Number(row['value'])]),
  )
  return {
    variables: [
      { code: 'Chỉ tiêu', values: valuesOf(rows, 'indicator_id') },
      { code: 'Địa phương', values: valuesOf(rows, 'locality_id') },
      { code: 'Năm', values: valuesOf(rows, 'period') },
    ],
    cellAt: (codes) => cells.get(codes.join()) ?? null,
  }
}

function cubeOf(url: string, rows: readonly Cells[]): Cube {
  return {
    url,
    query: [],
    indicator: { dimension: 'Chỉ tiêu', ids: valuesOf(rows, 'indicator_id') },
    locality: { dimension: 'Địa phương', ids: { ...valuesOf(rows, 'locality_id'), [CITY]: null } },
    period: { dimension: 'Năm' },
    quality: 'official',
    source: 'gazette',
  }
}

async function office(tables: WireTables): Promise<Served> {
  const { observations, ...others } = tables
  const rows = (observations ?? []) as readonly Cells[]
  const { url, close } = await serve(beside(others, pxWeb({ '/V03.01.px': tableOf(rows) })))
  return { source: jsonstatSource({ url: `${url}package.json`, cubes: [cubeOf(`${url}V03.01.px`, rows)] }), close }
}

/** JSON-stat does not say when a figure was published, and carries no notes to single ones. */
function undated(tables: WireTables): WireTables {
  const rows = (tables['observations'] ?? []) as readonly Cells[]
  return { ...tables, observations: rows.map((row) => ({ ...row, published_on: null, note: null })) }
}

describeSource('jsonstat, all figures out of one table of PxWeb', office, { sayable: undated })

describe('a table of PxWeb', () => {
  const table: PxTable = {
    variables: [
      { code: 'Tỉnh', values: { '00': 'CẢ NƯỚC', '01': 'Hà Nội', '001': 'Quận Ba Đình' } },
      { code: 'Năm', values: { '0': '2021', '1': '2022', '2': 'Sơ bộ 2023' } },
      { code: 'Đơn vị', values: { PCT: '%', TYD: 'Tỷ đồng' } },
    ],
    cellAt: ([place, year, unit]) =>
      unit === 'TYD' ? 1e6 : place === '001' && year === '1' ? null : Number(`${place}.${year}`),
    markAt: ([, year]) => (year === '1' ? 'e' : undefined),
  }
  const cube = (url: string): Cube => ({
    url,
    query: [{ code: 'Năm', selection: { filter: 'top', values: ['2'] } }],
    indicator: 'growth',
    locality: { dimension: 'Tỉnh', ids: { '01': null, '001': 'ba-dinh' } },
    period: { dimension: 'Năm', preliminary: 'Sơ bộ' },
    where: { 'Đơn vị': 'PCT' },
    quality: 'official',
    marks: { e: 'estimate' },
    source: 'gazette',
  })
  const { observations: _, ...others } = SPECIMEN

  async function sourceOver(
    change: (whole: Cube) => Cube,
    allowed?: Parameters<typeof pxWeb>[1],
    tables: WireTables = others,
  ): Promise<Served['source']> {
    const { url, close } = await serve(beside(tables, pxWeb({ '/GRDP.px': table }, allowed)))
    onTestFinished(close)
    return jsonstatSource({ url: `${url}package.json`, cubes: [change(cube(`${url}GRDP.px`))] })
  }
  const asItIs = (whole: Cube): Cube => whole

  test('gives the figures selected: years out of labels, preliminary ones, marks, blanks', async () => {
    const source = await sourceOver(asItIs)
    const { observations, findings } = await source.register('XVII', {})
    const shared = { indicatorId: 'growth', publishedOn: null, sourceId: 'gazette', note: null }
    expect(observations).toEqual([
      { ...shared, localityId: null, period: '2022', value: 1.1, quality: 'estimate' },
      { ...shared, localityId: null, period: '2023', value: 1.2, quality: 'preliminary' },
    ])
    expect(await source.localityObservations({ term: 'XVII' }, {})).toEqual([
      { ...shared, localityId: 'ba-dinh', period: '2023', value: 1.2, quality: 'preliminary' },
    ])
    expect(findings).toEqual([])
  })

  test('stands beside the figures of the package', async () => {
    const source = await sourceOver(asItIs, undefined, SPECIMEN)
    const { observations } = await source.register('XVII', {})
    expect(observations.map(({ indicatorId, period }) => `${indicatorId} ${period}`)).toEqual([
      'growth 2023',
      'growth 2021-9M',
      'growth 2021-2023',
      'poverty 2023',
      'growth 2022',
      'growth 2023',
    ])
  })

  test('too many values, too many questions, values that are not there: as the office says it', async () => {
    const failure = async (source: Promise<Served['source']>) => failureOf((await source).register('XVII', {}))
    const tooMany = await failure(sourceOver(asItIs, { cells: 10, calls: 10 }))
    expect(tooMany).toMatchObject({ kind: 'refused', status: 403, said: 'Too many values selected' })
    expect(isPassing(tooMany)).toBe(false)

    const tooOften = await failure(sourceOver(asItIs, { cells: 100, calls: 0 }))
    expect(tooOften).toMatchObject({ kind: 'refused', status: 429, said: 'Too many requests' })
    expect(isPassing(tooOften)).toBe(true)

    const query = [{ code: 'Năm', selection: { filter: 'item', values: ['9'] } }]
    const unknown = await failure(sourceOver((whole) => ({ ...whole, query })))
    expect(unknown).toMatchObject({ kind: 'refused', status: 400, said: 'Parameter error' })
  })

  test('that is not as configured is said by the name of the dimension', async () => {
    const failure = async (change: (whole: Cube) => Cube) => failureOf((await sourceOver(change)).register('XVII', {}))
    expect(await failure((whole) => ({ ...whole, period: { dimension: 'Tid' } }))).toMatchObject({
      kind: 'cube_unlike',
      wanted: 'Tid',
      found: ['Tỉnh', 'Năm', 'Đơn vị'],
    })
    const { where: __, ...open } = cube('')
    expect(await failure(({ url }) => ({ ...open, url }))).toMatchObject({
      kind: 'cube_unlike',
      wanted: 'where',
      found: ['Đơn vị'],
    })
  })

  test('of an indicator that the package has not got: each figure is left out and named', async () => {
    const source = await sourceOver((whole) => ({ ...whole, indicator: 'wealth' }), undefined, {
      ...SPECIMEN,
      observations: Array.from({ length: 20 }, (_one, at) => ({ ...SPECIMEN.observations[0], period: `${2001 + at}` })),
    })
    expect((await source.register('XVII', {})).findings).toEqual(
      [21, 22, 23].map((row) => ({
        table: 'observations',
        row,
        column: 'indicator_id',
        reason: 'unknown_reference',
        found: 'wealth',
      })),
    )
  })

  test('tables are asked for one after the other', async () => {
    let open = 0
    const most: number[] = []
    const answer = pxWeb({ '/GRDP.px': table })
    const { url, close } = await serve(
      beside(others, (request, response) => {
        open += 1
        most.push(open)
        response.on('finish', () => (open -= 1))
        answer(request, response)
      }),
    )
    onTestFinished(close)
    const cubes = [1, 2, 3].map(() => cube(`${url}GRDP.px`))
    await jsonstatSource({ url: `${url}package.json`, cubes }).register('XVII', {})
    expect(most).toEqual([1, 1, 1])
  })
})

describe('a dataset of Eurostat', () => {
  /** The form of the answer of the dissemination API: sparse values, an index by code, flags, five dimensions. */
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: 'GDP and main components',
    source: 'ESTAT',
    updated: '2024-10-21T23:00:00+0200',
    value: { '0': 1.4, '1': -0.5, '3': 2.2 },
    status: { '1': 'p', '2': ':' },
    id: ['freq', 'unit', 'na_item', 'geo', 'time'],
    size: [1, 1, 1, 2, 2],
    dimension: Object.fromEntries(
      Object.entries({
        freq: { Q: 'Quarterly' },
        unit: { CLV_PCH_PRE: 'Chain linked volumes' },
        na_item: { B1GQ: 'Gross domestic product' },
        geo: { BE: 'Belgium', BE1: 'Brussels' },
        time: { '2023-Q4': '2023-Q4', '2024-Q1': '2024-Q1' },
      }).map(([code, label]) => [
        code,
        { label: code, category: { index: Object.fromEntries(Object.keys(label).map((one, at) => [one, at])), label } },
      ]),
    ),
    extension: { lang: 'EN', id: 'NAMQ_10_GDP', agencyId: 'ESTAT' },
  }
  const cube: Cube = {
    url: 'https://example.org/namq_10_gdp',
    indicator: { dimension: 'na_item', ids: { B1GQ: 'growth' } },
    locality: { dimension: 'geo', ids: { BE: null, BE1: 'brussels' } },
    period: { dimension: 'time' },
    quality: 'official',
    marks: { p: 'preliminary' },
    source: 'eurostat',
  }
  const cells = (found: unknown) =>
    cubeRows(found, cube).map(({ locality_id, period, value, quality }) => [locality_id, period, value, quality])

  test('is asked for by its address alone, and read with its gaps and flags', async () => {
    const heard: (string | undefined)[] = []
    const { observations: _, ...others } = SPECIMEN
    const { url, close } = await serve(
      beside(others, (request, response) => {
        heard.push(`${request.method} ${request.url}`)
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(dataset))
      }),
    )
    onTestFinished(close)
    const address = `${url}namq_10_gdp?geo=BE&format=JSON`
    const source = jsonstatSource({
      url: `${url}package.json`,
      cubes: [{ ...cube, url: address, source: 'gazette', locality: { dimension: 'geo', ids: { BE: null } } }],
    })
    const { observations } = await source.register('XVII', {})
    expect(observations.map(({ period, value, quality }) => [period, value, quality])).toEqual([
      ['2023-Q4', 1.4, 'official'],
      ['2024-Q1', -0.5, 'preliminary'],
    ])
    expect(heard).toEqual(['GET /namq_10_gdp?geo=BE&format=JSON'])
  })

  test('its categories may also be a list, its values a list, its status one for all', () => {
    const geo = { category: { index: ['BE', 'BE1'] } }
    const listed = { ...dataset, dimension: { ...dataset.dimension, geo }, value: [1.4, -0.5, null, 2.2], status: 'p' }
    expect(cells(listed)).toEqual([
      [null, '2023-Q4', 1.4, 'preliminary'],
      [null, '2024-Q1', -0.5, 'preliminary'],
      ['brussels', '2024-Q1', 2.2, 'preliminary'],
    ])
  })

  test.each<[string, object]>([
    ['no dataset', { class: 'collection' }],
    ['no dimensions', { id: undefined }],
    ['a size too few', { size: [1, 1, 1, 2] }],
    ['a size that is not that of its categories', { size: [1, 1, 1, 2, 3] }],
    ['a dimension that is not described', { dimension: { ...dataset.dimension, geo: undefined } }],
    ['values that are texts', { value: ['1,4', '-0,5', null, '2,2'] }],
    ['another value than a number', { value: { '0': '1e400' } }],
  ])('%s is no cube', (_, change) => {
    expect(() => cells({ ...dataset, ...change })).toThrow(expect.objectContaining({ failure: expect.anything() }))
  })

  test('a cube that is too large is not unfolded', async () => {
    const codes = Array.from({ length: 400 }, (_, at) => `c${at}`)
    const category = { index: codes }
    const huge = {
      ...dataset,
      size: [1, 1, 1, 400, 400],
      dimension: { ...dataset.dimension, geo: { category }, time: { category } },
    }
    const answer = Promise.resolve().then(() => cubeRows(huge, cube))
    expect(await failureOf(answer)).toEqual({ kind: 'too_many', table: 'observations', rows: 160_000, limit: 100_000 })
  })

  test('names of JavaScript’s own are nothing here', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(dataset).replace('"label":{"BE":', '"__proto__":{"polluted":true},"label":{"__proto__":"x","BE":'),
    )
    expect(cells(hostile)).toHaveLength(3)
    expect({}).not.toHaveProperty('polluted')
    const inherited = { ...cube, indicator: { dimension: 'na_item', ids: { constructor: 'growth' } } }
    expect(cubeRows(dataset, inherited)).toEqual([])
  })
})

test.each([
  ['2023', '2023'],
  ['2023K2', '2023-Q2'],
  ['2023Q2', '2023-Q2'],
  ['2023-Q2', '2023-Q2'],
  ['2023M06', '2023-06'],
  ['2023-06', '2023-06'],
  ['202306', '2023-06'],
  ['2023H1', '2023-H1'],
  ['2023-S2', '2023-H2'],
  [' 2023 ', '2023'],
  ['2021-2025', '2021-2025'],
  ['2023W52', '2023W52'],
  ['TRIM1', 'TRIM1'],
])('the period %s is %s', (code, period) => {
  expect(periodOf(code)).toBe(period)
})
