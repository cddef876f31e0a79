import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { isPassing } from '@/domain/failure'
import { serve } from '~/mocks/localServer'
import { tablesOf } from '~/mocks/rehearsalPackage'
import { inlinePackage } from '~/scripts/inlinePackage'
import { guarded, spentAtFirst } from '~/tests/setup/guarded'
import { startPostgres, STARTING, type Postgres } from '~/tests/setup/postgres'
import { postgrestDouble, type Asker } from '~/tests/setup/postgrestDouble'
import { askingAs } from './bearer'
import { describeSource, failureOf, type Served } from './conformance'
import { memorySource } from './memory'
import { COLUMNS, postgrestSource } from './postgrest'
import { isTableName, type WireTables } from './readTable'
import type { ProgressSource } from './source'
import { SPECIMEN, specimenWith } from './specimen'

const READER: Asker = { role: 'tien_do_reader' }

let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
}, STARTING)
afterAll(async () => postgres.stop(), STARTING)

interface Filled extends Required<Served> {
  readonly database: string
  readonly url: string
  /** What was asked for, by the names of the views. */
  readonly heard: readonly string[]
}

/** A source over a database, through what stands in for PostgREST; where one has to sign in, with a token that has to be renewed first. */
async function served(database: string, asker = READER, maxRows?: number, isGuarded = false): Promise<Filled> {
  const client = await postgres.connect(database)
  const heard: string[] = []
  const double = postgrestDouble(client, asker, maxRows)
  const answer = isGuarded ? guarded(double) : double
  const { url, close } = await serve((request, response) => {
    heard.push(/\w+/.exec(request.url ?? '')?.[0] ?? '')
    answer(request, response)
  })
  return {
    database,
    url,
    heard,
    source: postgrestSource({ url }, isGuarded ? askingAs(spentAtFirst, url) : undefined),
    close: async () => {
      await close()
      await client.end()
    },
  }
}

/** Parents before what refers to them. */
const ORDER = ['terms', 'sources', 'agencies', 'localities', 'programmes', 'indicators'] as const

/** A database that holds the tables; one that is not among them is not there either. */
async function filled(tables: WireTables): Promise<string> {
  const database = await postgres.database()
  const owner = await postgres.connect(database)
  try {
    for (const name of new Set([...ORDER, ...Object.keys(COLUMNS).filter(isTableName)])) {
      const rows = tables[name]
      const columns = COLUMNS[name].replace(/\bend\b/, '"end"')
      if (rows === undefined) await owner.query(`drop view api.${name}`)
      else {
        await owner.query(
          `insert into tien_do.${name} (${columns}) select ${columns} from json_populate_recordset(null::tien_do.${name}, $1)`,
          [JSON.stringify(rows)],
        )
      }
    }
  } finally {
    await owner.end()
  }
  return database
}

async function sourceOver(tables: WireTables, maxRows?: number): Promise<Filled> {
  const found = await served(await filled(tables), READER, maxRows)
  onTestFinished(found.close)
  return found
}

async function change(database: string, statement: string): Promise<void> {
  const owner = await postgres.connect(database)
  await owner.query(statement)
  await owner.end()
}

const NAME = 'postgrest, on a real PostgreSQL through a thin test server in the place of PostgREST'

describeSource(NAME, async (tables) => served(await filled(tables)), { refusesFaults: true })
describeSource(
  `${NAME}, for whoever is signed in`,
  async (tables) => served(await filled(tables), READER, undefined, true),
  { refusesFaults: true },
)
describe(`${NAME}, and more`, () => {
  test('the shipped package, loaded by load.sql, is the register that the package gives', async () => {
    const database = await postgres.database()
    postgres.psql(database, '../../docs/backends/postgres/load.sql', 'public/data')
    const { source, close } = await served(database)
    onTestFinished(close)
    const shipped = memorySource(tablesOf(await inlinePackage('public/data')))
    const register = await source.register('XVII', {})
    expect(register).toEqual(await shipped.register('XVII', {}))
    expect(register.indicators).toHaveLength(193)
    expect(register.findings).toEqual([])
    const local = await source.localityObservations({ term: 'XVII' }, {})
    expect(local).toEqual(await shipped.localityObservations({ term: 'XVII' }, {}))
    expect(local).toHaveLength(65)
  })

  test('a server that gives two rows at a time gives the same register', async () => {
    const { source, heard } = await sourceOver(SPECIMEN, 2)
    expect(await source.register('XVII', {})).toEqual(await memorySource(SPECIMEN).register('XVII', {}))
    // Four figures, whose last page says that it is the last.
    expect(heard.filter((view) => view === 'observations')).toHaveLength(2)
    const [row] = SPECIMEN.observations
    const years = ['2019', '2020', '2021', '2022', '2023']
    const many = years.map((period) => ({ ...row, period, locality_id: 'ba-dinh' }))
    const local = await sourceOver({ ...SPECIMEN, observations: many }, 2)
    const found = await local.source.localityObservations({ indicator: 'growth' }, {})
    expect(found.map(({ period }) => period)).toEqual(years)
    expect(local.heard).toEqual(['observations', 'observations', 'observations'])
  })

  test('the views may be in a schema that is named, and are looked for nowhere else', async () => {
    const { url, close } = await served(await filled(SPECIMEN))
    onTestFinished(close)
    const register = await postgrestSource({ url, schema: 'api' }).register('XVII', {})
    expect(register.findings).toEqual([])
    expect(await failureOf(postgrestSource({ url, schema: 'figures' }).register('XVII', {}))).toMatchObject({
      kind: 'refused',
      status: 406,
      said: 'Invalid schema: figures',
    })
  })

  test('while nothing changes, the number of changes is all that is asked for again', async () => {
    const { source, heard, database } = await sourceOver(SPECIMEN)
    const register = await source.register('XVII', {})
    const before = heard.length
    expect(await source.register('XVII', {})).toBe(register)
    expect(heard.slice(before)).toEqual(['register_version'])
    await change(
      database,
      `insert into tien_do.baselines (indicator_id, period, value) values ('growth-services', '2020', 1)`,
    )
    const changed = await source.register('XVII', {})
    expect(changed.hash).not.toBe(register.hash)
    expect(changed.baselines).toHaveLength(3)
    expect((await source.register('XVI', {})).term.id).toBe('XVI')
  })

  test('no two versions share an address, so that a cache on the way cannot mix them', async () => {
    const database = await filled(SPECIMEN)
    const client = await postgres.connect(database)
    const answer = postgrestDouble(client, READER, 2)
    const addresses: string[] = []
    const { url, close } = await serve((request, response) => {
      if (request.url?.startsWith('/register_version') === false) addresses.push(request.url)
      answer(request, response)
    })
    onTestFinished(async () => {
      await close()
      await client.end()
    })
    const source = postgrestSource({ url })
    const read = async () => {
      await source.register('XVII', {})
      await source.localityObservations({ term: 'XVII' }, {})
      return new Set(addresses.splice(0))
    }
    const before = await read()
    await change(database, `update tien_do.tasks set note = 'x'`)
    const after = await read()
    expect(after.size).toBe(before.size)
    expect([...after].filter((address) => before.has(address))).toEqual([])
  })

  test('what changed while it was read is no register, and may be asked for again', async () => {
    const database = await filled(SPECIMEN)
    const client = await postgres.connect(database)
    const answer = postgrestDouble(client, READER)
    let isChanged = false
    const { url, close } = await serve((request, response) => {
      const isLate = request.url?.startsWith('/observations') === true && !isChanged
      isChanged ||= isLate
      const changing = isLate
        ? change(database, `insert into tien_do.agencies (id, name_vi, name_en) values ('new', 'Mới', 'New')`)
        : Promise.resolve()
      void changing.then(() => answer(request, response))
    })
    onTestFinished(async () => {
      await close()
      await client.end()
    })
    const source = postgrestSource({ url })
    const failure = await failureOf(source.register('XVII', {}))
    expect(failure).toMatchObject({ kind: 'unreachable' })
    expect(isPassing(failure)).toBe(true)
    expect((await source.register('XVII', {})).agencies).toHaveLength(2)
  })

  test('a database without the number of changes, or without a table that may be missing', async () => {
    const { source, database } = await sourceOver(SPECIMEN)
    const whole = await source.register('XVII', {})
    await change(database, 'drop view api.register_version, api.conflicts')
    const register = await source.register('XVII', {})
    expect(register.conflicts).toEqual([])
    expect(register.observations).toEqual(whole.observations)
    expect(await source.register('XVII', {})).toEqual(register)
  })

  test('who may not see the tables is told so in the words of the database', async () => {
    const database = await filled(SPECIMEN)
    await change(database, 'create role nobody nologin')
    const { source, close } = await served(database, { role: 'nobody' })
    onTestFinished(close)
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({
      kind: 'refused',
      status: 403,
      said: 'permission denied for schema api',
      address: expect.stringMatching(/\/register_version$/),
    })
  })

  test('more rows than a table may have are counted, not read', async () => {
    const { source, database, heard } = await sourceOver(SPECIMEN)
    await change(
      database,
      `insert into tien_do.observations (indicator_id, locality_id, period, value, quality, source_id)
       select 'growth', 'ba-dinh', '2024', number, 'official', 'gazette' from generate_series(1, 100000) number`,
    )
    const before = heard.length
    expect(await failureOf(source.localityObservations({ term: 'XVII' }, {}))).toEqual({
      kind: 'too_many',
      table: 'observations',
      rows: 100_001,
      limit: 100_000,
    })
    expect(heard.slice(before)).toEqual(['observations'])
  })

  test('names with marks of their own in them stay names', async () => {
    const term = String.raw`khóa "17", a,b) \ or=(x`
    const tables = specimenWith('terms', { id: term })
    const { source } = await sourceOver({
      ...tables,
      programmes: [...SPECIMEN.programmes, { ...SPECIMEN.programmes[0], id: 'of-it', term_id: term }],
    })
    const register = await source.register(term, {})
    expect(register.programmes.map(({ id }) => id)).toEqual(['of-it'])
    expect(register.indicators.map(({ id }) => id)).toEqual(['happiness'])
    expect(await source.localityObservations({ indicator: `eq.growth&or=(position.gt.0)` }, {})).toEqual([])
  })
})

describe('what a server answers that is no PostgREST, or not ours', () => {
  async function answering(body: string, headers: Readonly<Record<string, string>>, status = 200) {
    const { url, close } = await serve((_, response) => response.writeHead(status, headers).end(body))
    onTestFinished(close)
    return postgrestSource({ url: `${url}rest/`, schema: 'figures' })
  }
  const failed = async (source: ProgressSource) => failureOf(source.localityObservations({ term: 'XVII' }, {}))
  const JSON_TYPE = { 'Content-Type': 'application/json' }

  test.each(['{}', 'null', '[1]', '[{"position":"1"}]'])('%s holds no rows', async (body) => {
    const source = await answering(body, { ...JSON_TYPE, 'Content-Range': '0-0/1' })
    expect(await failed(source)).toMatchObject({ kind: 'not_the_format', expected: 'json' })
  })

  test('rows without their number', async () => {
    expect(await failed(await answering('[]', JSON_TYPE))).toMatchObject({ kind: 'not_the_format' })
    expect(await failed(await answering('[]', { ...JSON_TYPE, 'Content-Range': '*/*' }))).toMatchObject({
      kind: 'not_the_format',
    })
  })

  test('a wrong address is not an empty register', async () => {
    const source = await answering('{"message":"no Route matched"}', JSON_TYPE, 404)
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'not_found' })
  })

  test('an expired token', async () => {
    const expired = JSON.stringify({ code: 'PGRST301', message: 'JWT expired', details: null, hint: null })
    expect(await failed(await answering(expired, JSON_TYPE, 401))).toMatchObject({
      kind: 'refused',
      status: 401,
      said: 'JWT expired',
    })
  })

  test('a row that cannot be read is left out and named, where the database is somebody else’s', async () => {
    const row = { ...SPECIMEN.observations[0], locality_id: 'ba-dinh' }
    const rows = ['7.1', '7.2', '7.3', '7.4', '7.5', '7,6'].map((value, position) => ({ ...row, value, position }))
    const source = await answering(JSON.stringify(rows), { ...JSON_TYPE, 'Content-Range': '0-5/6' })
    const figures = await source.localityObservations({ indicator: 'growth' }, {})
    expect(figures.map(({ value }) => value)).toEqual([7.1, 7.2, 7.3, 7.4, 7.5])
  })
})

test('the columns asked for are those of the data package', async () => {
  const { resources } = await inlinePackage('public/data')
  const fields = resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name).join()])
  expect(COLUMNS).toEqual(Object.fromEntries(fields))
})
