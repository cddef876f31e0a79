import type { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FREQUENCIES } from '@/domain/period'
import * as lists from '@/domain/register'
import { startPostgres, STARTING, type Postgres } from '~/tests/setup/postgres'

// docs/backends/postgres/schema.sql on a real PostgreSQL, loaded with the shipped package.

let postgres: Postgres
let database: string
beforeAll(async () => {
  postgres = await startPostgres()
  database = await postgres.database()
  postgres.psql(database, '../../docs/backends/postgres/load.sql', 'public/data')
}, STARTING)
afterAll(async () => postgres.stop(), STARTING)

/** A connection whose changes are taken back after each test. */
let db: Client
beforeEach(async () => {
  db = await postgres.connect(database)
  await db.query('begin')
})
afterEach(async () => db.end())

/** As PostgREST asks: with a role, and the claims of a token. */
async function becomes(role: string, claims: object = {}): Promise<void> {
  await db.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
    role,
    JSON.stringify(claims),
  ])
}

/** The code and message of what PostgreSQL has against a statement, which changes nothing; null = it has nothing. */
async function refusal(statement: string): Promise<string | null> {
  await db.query('savepoint before')
  const found = await db.query(statement).then(
    () => null,
    (error: unknown) => error as { readonly code: string; readonly message: string },
  )
  await db.query('rollback to before')
  return found === null ? null : `${found.code} ${found.message}`
}

async function numberOf(query: string): Promise<number> {
  const { rows } = await db.query<{ number: number }>(`select count(*) as number ${query}`)
  return rows[0]?.number ?? NaN
}

const INDICATOR = 'grdp-growth-average'
const PLACE = 'ba-vi-district'
const NOT_ALLOWED = '42501 permission denied for'

/** A figure as an agency publishes it. */
const figure = (changes: Readonly<Record<string, string | null>> = {}): string => {
  const row = {
    indicator_id: INDICATOR,
    locality_id: null,
    period: '2026',
    value: '8.1',
    quality: 'official',
    published_on: '2026-01-15',
    source_id: 'sources-first',
    ...changes,
  }
  const cells = Object.values(row).map((cell) => (cell === null ? 'null' : `'${cell.replaceAll("'", "''")}'`))
  return `insert into tien_do.observations (${Object.keys(row).join()}) values (${cells.join()})`
}

beforeEach(async () => {
  await db.query(
    `insert into tien_do.sources (id, title, publisher, language, kind) values ('sources-first', 'A', 'B', 'vi', 'other')`,
  )
})

test('the shipped package is in it, whole', async () => {
  const counts = { indicators: 193, targets: 212, observations: 696, tasks: 151, localities: 159, sources: 376 }
  for (const [table, number] of Object.entries(counts)) {
    expect([table, await numberOf(`from tien_do.${table}`)]).toEqual([table, number])
  }
})

describe('figures are only added', () => {
  test.each([
    'update tien_do.observations set value = 0',
    'update tien_do.observations set value = value where false',
    'delete from tien_do.observations',
    'truncate tien_do.observations',
  ])('not even the owner of the table may: %s', async (statement) => {
    expect(await refusal(statement)).toBe(
      '23001 figures are never changed or removed: publish a correction as another row',
    )
  })

  test('an indicator that has figures cannot be taken from under them', async () => {
    expect(await refusal(`delete from tien_do.indicators where id = '${INDICATOR}'`)).toMatch(/^23503 /)
  })

  test('a correction is another row, and both are there', async () => {
    await db.query(figure())
    await db.query(figure({ value: '8.2', published_on: '2026-03' }))
    expect(await numberOf(`from api.observations where indicator_id = '${INDICATOR}' and period = '2026'`)).toBe(2)
    expect(await refusal(figure())).toMatch(/^23505 /)
  })
})

describe('what a row may hold', () => {
  test.each([
    ['a comma for a point', figure({ value: '8,1' }), '22P02'],
    ['no number', figure({ value: 'NaN' }), '23514'],
    ['too large a number', figure({ value: '1e16' }), '23514'],
    ['a period that is none', figure({ period: '2026-Q5' }), '23514'],
    ['a day that is none', figure({ published_on: '2026-13' }), '23514'],
    ['an unknown standing', figure({ quality: 'rumour' }), '23514'],
    ['an unknown indicator', figure({ indicator_id: 'happiness' }), '23503'],
    ['an unknown place', figure({ locality_id: 'atlantis' }), '23503'],
    ['no source', figure({ source_id: null }), '23502'],
    [
      'a name of JavaScript’s own',
      `insert into tien_do.agencies (id, name_vi, name_en) values ('__proto__', 'A', 'A')`,
      '23514',
    ],
    ['an empty text', `insert into tien_do.agencies (id, name_vi, name_en) values ('a', '', 'A')`, '23514'],
    [
      'an id used twice',
      `insert into tien_do.agencies (id, name_vi, name_en) select id, 'A', 'A' from tien_do.agencies`,
      '23505',
    ],
    [
      'a band upside down',
      `insert into tien_do.targets (indicator_id, period, kind, lower, upper, source_id)
       values ('${INDICATOR}', '2026', 'term', 8, 7, 'sources-first')`,
      '23514',
    ],
    [
      'a second baseline',
      'insert into tien_do.baselines (indicator_id, period, value) select indicator_id, period, value from tien_do.baselines',
      '23505',
    ],
    [
      'an address that leads to a script',
      `insert into tien_do.sources (id, title, publisher, url, language, kind)
       values ('x', 'A', 'B', 'javascript:alert(1)', 'vi', 'other')`,
      '23514',
    ],
    [
      'an end before the beginning',
      `insert into tien_do.terms (id, name_vi, name_en, start, "end") values ('X', 'A', 'A', '2020-01-02', '2020-01-01')`,
      '23514',
    ],
  ])('not %s', async (_, statement, code) => {
    expect(await refusal(statement)).toMatch(new RegExp(`^${code} `))
  })

  test('a part of nothing, which is seen when all is in', async () => {
    await db.query(`update tien_do.indicators set breakdown_of = 'no-such-thing' where id = '${INDICATOR}'`)
    expect(await refusal('set constraints all immediate')).toMatch(/^23503 /)
  })

  test.each([
    ['programme_roles', 'role', lists.ROLES],
    ['indicators', 'direction', lists.DIRECTIONS],
    ['indicators', 'aggregation', lists.AGGREGATIONS],
    ['indicators', 'scale', lists.SCALES],
    ['indicators', 'membership', lists.MEMBERSHIPS],
    ['indicators', 'frequency', FREQUENCIES],
    ['targets', 'kind', lists.TARGET_KINDS],
    ['observations', 'quality', lists.QUALITIES],
    ['tasks', 'kind', lists.TASK_KINDS],
    ['tasks', 'reported_status', lists.REPORTED_STATUSES],
    ['localities', 'level', lists.LOCALITY_LEVELS],
    ['local_programmes', 'level', lists.BODY_LEVELS],
    ['reviews', 'review', lists.REVIEW_KINDS],
    ['sources', 'kind', lists.SOURCE_KINDS],
  ] as const)('the words of %s.%s are ours', async (table, column, words) => {
    const { rows } = await db.query<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = $1`,
      [`${table}_${column}_check`],
    )
    const listed = [...(rows[0]?.rule.matchAll(/'([^']+)'::text/g) ?? [])].map(([, word]) => word)
    expect(listed).toEqual([...words])
  })
})

describe('whoever reads', () => {
  beforeEach(async () => becomes('tien_do_reader'))

  test('sees every table through its view, and nothing else', async () => {
    const views = await db.query<{ viewname: string }>(`select viewname from pg_views where schemaname = 'api'`)
    expect(views.rows).toHaveLength(15)
    for (const { viewname } of views.rows) expect(await numberOf(`from api.${viewname}`)).toBeGreaterThan(0)
    expect(await refusal('select * from tien_do.observations')).toMatch(/permission denied for schema tien_do/)
  })

  test.each([
    [figure(), NOT_ALLOWED],
    ['update api.agencies set name_vi = id', NOT_ALLOWED],
    ['create table api.mine ()', NOT_ALLOWED],
    ['delete from api.tasks', '55000 cannot delete from view'],
    ['update api.observations set value = 0', '55000 cannot update view'],
    ['truncate api.targets', '42809 "targets" is not a table'],
  ])('changes nothing: %s', async (statement, reason) => {
    expect(await refusal(statement)).toContain(reason)
  })
})

describe('an agency', () => {
  beforeEach(async () => {
    const agency = `insert into tien_do.agencies (id, name_vi, name_en) values`
    await db.query(`${agency} ('ours', 'A', 'A'), ('theirs', 'B', 'B')`)
    await db.query(`update tien_do.indicators set lead_agency_id = 'ours' where id = '${INDICATOR}'`)
    await db.query(`update tien_do.indicators set lead_agency_id = 'theirs' where id <> '${INDICATOR}'`)
    await becomes('tien_do_agency', { agency_id: 'ours' })
  })
  const others = `(select min(id::text) from tien_do.indicators where lead_agency_id = 'theirs')`

  test('adds figures of its own indicators, for the city and for places, and is written down with them', async () => {
    await db.query(figure())
    await db.query(figure({ locality_id: PLACE }))
    const { rows } = await db.query(
      `select recorded_by, recorded_at = now() as is_now from tien_do.observations where period = '2026'`,
    )
    expect(rows).toEqual([
      { recorded_by: 'ours', is_now: true },
      { recorded_by: 'ours', is_now: true },
    ])
  })

  test('adds none of another’s', async () => {
    const statement = figure().replace(`'${INDICATOR}'`, others)
    expect(await refusal(statement)).toBe('42501 new row violates row-level security policy for table "observations"')
  })

  test('without a name adds none at all', async () => {
    for (const claims of [{}, { agency_id: '' }, { agency_id: null }, { role: 'ours' }]) {
      await becomes('tien_do_agency', claims)
      expect(await refusal(figure())).toContain('row-level security')
    }
  })

  test.each([
    'update tien_do.observations set value = 0',
    'delete from tien_do.observations',
    'truncate tien_do.observations',
    'update tien_do.targets set lower = 0',
    'update tien_do.indicators set lead_agency_id = null',
    'update tien_do.changes set version = 0',
    `insert into tien_do.observations (indicator_id, period, value, quality, source_id, recorded_by)
     values ('${INDICATOR}', '2026', 1, 'official', 'sources-first', 'theirs')`,
  ])('changes nothing else: %s', async (statement) => {
    expect(await refusal(statement)).toContain(NOT_ALLOWED)
  })

  test('sees its figure before the day of publication, and nobody else does', async () => {
    await db.query(figure({ published_on: '9999-12-31' }))
    await db.query(figure({ published_on: '2024', value: '8' }))
    await db.query(figure({ published_on: null, value: '9' }))
    const seen = async () => numberOf(`from api.observations where period = '2026'`)
    expect(await seen()).toBe(3)
    await becomes('tien_do_agency', { agency_id: 'theirs' })
    expect(await seen()).toBe(2)
    await becomes('tien_do_reader')
    expect(await seen()).toBe(2)
  })
})

describe('the number of changes', () => {
  const version = async () =>
    (await db.query<{ version: number }>('select version from api.register_version')).rows[0]?.version ?? NaN

  test('is another after every change, whoever makes it, and the same without one', async () => {
    const before = await version()
    expect(await version()).toBe(before)
    await db.query(`update tien_do.indicators set lead_agency_id = (select min(id::text) from tien_do.agencies)`)
    const led = await version()
    const { rows } = await db.query<{ id: string }>('select min(id::text) as id from tien_do.agencies')
    await becomes('tien_do_agency', { agency_id: rows[0]?.id })
    await db.query(figure())
    const added = await version()
    await db.query('reset role')
    await db.query(`update tien_do.tasks set note = 'x'`)
    expect(new Set([before, led, added, await version()]).size).toBe(4)
    const { rows: days } = await db.query<{ days: number }>(`select current_date - '2000-01-01'::date as days`)
    expect(before % 100_000).toBe(days[0]?.days)
  })

  test('is one', async () => {
    expect(await refusal('insert into tien_do.changes values (7)')).toMatch(/^23505 /)
  })
})

test('every table is closed to those whom no policy lets in', async () => {
  const { rows } = await db.query(
    `select relname from pg_class where relnamespace = 'tien_do'::regnamespace and relkind = 'r' and not relrowsecurity`,
  )
  expect(rows).toEqual([])
})
