import { describe, expect, test } from 'vitest'
import type { Observation, Register } from '@/domain/register'
import { rehearsalPackage, tablesOf } from '~/mocks/rehearsalPackage'
import { inlinePackage } from '~/scripts/inlinePackage'
import { memorySource } from './memory'
import type { WireTables } from './readTable'
import { SPECIMEN } from './specimen'
import { localityObservationsOf, readRegister, readTables } from './wire'
import { wireOf } from './wireOf'

const published = await inlinePackage('public/data')

/** The optional columns of each table, with a value that may stand in them. */
const OPTIONAL = {
  terms: { end: '2025-10-17' },
  programme_roles: { valid_from: '2020-12', valid_to: '2023' },
  indicators: { programme_id: 'XVII-1', lag_days: -2, breakdown_of: null, lead_agency_id: 'finance', note: 'Ghi chú' },
  targets: { lower: 0, upper: 1e15, set_on: '2021', note: 'Ghi chú' },
  observations: { published_on: '2024-01-05', note: '<b>không</b> & "thế"' },
  tasks: {
    programme_id: 'XVII-1',
    lead_agency_id: 'finance',
    locality_id: 'ba-dinh',
    start: '2021',
    due: '2025-06',
    done_on: '2025-05-31',
    reported_status: 'done',
    reported_on: '2025-06',
    note: 'Ghi chú',
  },
  localities: { parent_id: null, valid_from: '2020-01-01', valid_to: '2025-06-30' },
  local_programmes: { locality_id: 'ba-dinh', code: '06-CTr/QU' },
  reviews: { programme_id: null, total: 5, exceeded: 0, met: 1, on_schedule: 3, behind: 1, note: 'Ghi chú' },
  sources: { url: 'https://example.org/?a=b', published_on: '2024' },
} as const satisfies Partial<Record<keyof typeof SPECIMEN, object>>

/** The specimen with every optional cell as it is in `OPTIONAL`, or empty. */
function specimen(isFull: boolean): WireTables {
  return Object.fromEntries(
    Object.entries(SPECIMEN).map(([table, rows]) => {
      const cells = Object.entries(OPTIONAL[table as keyof typeof OPTIONAL] ?? {})
      const filled = Object.fromEntries(cells.map(([column, cell]) => [column, isFull ? cell : null]))
      return [table, rows.map((row: object) => ({ ...row, ...filled }))]
    }),
  )
}

async function localOf(tables: WireTables, { indicators }: Register): Promise<readonly Observation[]> {
  const source = memorySource(tables)
  return (
    await Promise.all(indicators.map(async ({ id }) => source.localityObservations({ indicator: id }, {})))
  ).flat()
}

describe.each<[string, WireTables]>([
  ['the published register', tablesOf(published)],
  ['the rehearsal', tablesOf(rehearsalPackage(published))],
  ['a small one', SPECIMEN],
  ['one with every optional cell empty', specimen(false)],
  ['one with every optional cell full', specimen(true)],
])('%s, written and read again', (_, tables) => {
  const register = readRegister(tables, 'XVII', 'here')

  test('is the same, with the same hash', () => {
    const again = readRegister(wireOf(register), 'XVII', 'there')
    expect(again).toEqual({ ...register, findings: [] })
    expect(again.hash).toBe(register.hash)
  })

  test('survives being text in between', () => {
    const tablesAgain: WireTables = JSON.parse(JSON.stringify(wireOf(register)))
    const again = readRegister(tablesAgain, 'XVII', 'there')
    expect(again.hash).toBe(register.hash)
    expect(again.findings).toEqual([])
  })

  test('keeps the figures for localities, and they change neither content nor hash', async () => {
    const local = await localOf(tables, register)
    const readings = readTables(wireOf(register, local), 'there')
    const again = register.indicators.flatMap(({ id }) => localityObservationsOf(readings, { indicator: id }))
    expect(again).toEqual(local)
    expect(readRegister(wireOf(register, local), 'XVII', 'there').hash).toBe(register.hash)
  })
})

test('the published register has figures for localities, and rows left out stay out', async () => {
  const register = readRegister(tablesOf(published), 'XVII', 'here')
  expect((await localOf(tablesOf(published), register)).length).toBeGreaterThan(50)
  const spoilt = { ...SPECIMEN, observations: [...SPECIMEN.observations, { ...SPECIMEN.observations[0], value: 'x' }] }
  const read = readRegister(spoilt, 'XVII', 'here')
  expect(read.findings).toHaveLength(1)
  expect(readRegister(wireOf(read), 'XVII', 'here').findings).toEqual([])
})

test.each(['observations', 'targets', 'tasks', 'reviews'] as const)('full is full, and empty is empty: %s', (table) => {
  const emptyCells = (isFull: boolean): readonly string[] =>
    Object.entries(readRegister(specimen(isFull), 'XVII', 'here')[table][0] ?? {})
      .filter(([, cell]) => cell === null)
      .map(([column]) => column)
  // A figure of the city has no locality; a review of the Congress's resolution has no programme.
  expect(emptyCells(true).filter((column) => column !== 'localityId' && column !== 'programmeId')).toEqual([])
  expect(emptyCells(false)).not.toEqual([])
})
