import { beforeAll, describe, expect, test } from 'vitest'
import type { FindingReason, TableName } from '@/domain/register'
import { failureOf } from './conformance'
import type { WireTables } from './readTable'
import { SPECIMEN, specimenWith } from './specimen'
import { readRegister } from './wire'

const read = (tables: WireTables) => readRegister(tables, 'XVII', 'here')
const failure = (tables: WireTables) => failureOf(Promise.resolve().then(() => read(tables)))

/** The specimen with a table long enough that one bad row is left out and not the whole table. */
function withRow(table: keyof typeof SPECIMEN, changes: Readonly<Record<string, unknown>>): WireTables {
  const [first] = SPECIMEN[table]
  const filler = Array.from({ length: 5 }, (_, number) => ({ ...first, id: `filler-${number}` }))
  const unkeyed = table === 'baselines' ? [] : filler
  return { ...SPECIMEN, [table]: [...SPECIMEN[table], ...unkeyed, { ...first, id: 'one-more', ...changes }] }
}

/** Rows of a table as the register has them, whatever the domain calls the table. */
function rowsIn(register: object, table: string): readonly unknown[] {
  return Reflect.get(
    register,
    table.replace(/_(\w)/, (_, letter: string) => letter.toUpperCase()),
  )
}

describe('what can be read', () => {
  test.each<[keyof typeof SPECIMEN, string, unknown, string, unknown]>([
    ['observations', 'value', 7.5, 'value', 7.5],
    ['observations', 'value', '7.5', 'value', 7.5],
    ['observations', 'value', '-12.50', 'value', -12.5],
    ['observations', 'value', '0', 'value', 0],
    ['observations', 'value', ' 8 ', 'value', 8],
    ['observations', 'value', 1e15, 'value', 1e15],
    ['observations', 'value', '-1000000000000000', 'value', -1e15],
    ['observations', 'note', undefined, 'note', null],
    ['observations', 'note', '', 'note', null],
    ['observations', 'note', ' \u200B\n', 'note', null],
    ['observations', 'note', 'hai\ndòng', 'note', 'hai dòng'],
    ['observations', 'note', '<b>không</b> & "thế"', 'note', '<b>không</b> & "thế"'],
    ['observations', 'note', '👩‍👧 ok', 'note', '👩👧 ok'],
    ['observations', 'note', 'a\ud800b', 'note', 'ab'],
    ['observations', 'note', `Z${'\u0363'.repeat(50)}`, 'note', `Z${'\u0363'.repeat(4)}`],
    ['observations', 'note', 'ă'.repeat(2000), 'note', 'ă'.repeat(2000)],
    ['observations', 'period', '2021-9M', 'period', '2021-9M'],
    ['observations', 'period', '2021-H2', 'period', '2021-H2'],
    ['observations', 'period', '2021-12', 'period', '2021-12'],
    ['observations', 'published_on', '2024-02-29', 'publishedOn', '2024-02-29'],
    ['observations', 'published_on', '2024', 'publishedOn', '2024'],
    ['targets', 'lower', '', 'lower', null],
    ['targets', 'period', '2021-2025', 'period', '2021-2025'],
    ['indicators', 'headline', 'true', 'headline', true],
    ['indicators', 'headline', false, 'headline', false],
    ['indicators', 'lag_days', '-2', 'lagDays', -2],
    ['indicators', 'unknown_to_us', 'x', 'note', null],
    ['conflicts', 'value_a', '..8', 'valueA', '..8'],
    ['tasks', 'reported_status', null, 'reportedStatus', null],
    ['reviews', 'total', '20', 'total', 20],
    ['sources', 'url', 'http://example.org/a b?c=d#e', 'url', 'http://example.org/a b?c=d#e'],
  ])('%s.%s %j', (table, column, cell, property, value) => {
    const register = read(withRow(table, { [column]: cell }))
    expect(register.findings).toEqual([])
    expect(rowsIn(register, table).at(-1)).toHaveProperty(property, value)
  })

  test.each<[keyof typeof SPECIMEN]>([
    ['programme_roles'],
    ['agencies'],
    ['baselines'],
    ['tasks'],
    ['localities'],
    ['local_programmes'],
    ['reviews'],
    ['conflicts'],
  ])('%s may be absent, and is empty', (table) => {
    const without = { ...SPECIMEN, tasks: [], observations: [], local_programmes: [], [table]: undefined }
    expect(rowsIn(read(without), table)).toEqual([])
  })
})

describe('what cannot be read is left out and named', () => {
  test.each<[keyof typeof SPECIMEN, string, unknown, FindingReason, string]>([
    ['observations', 'value', '12,5', 'not_a_number', '12,5'],
    ['observations', 'value', '1.234,5', 'not_a_number', '1.234,5'],
    ['observations', 'value', '7.5 %', 'not_a_number', '7.5 %'],
    ['observations', 'value', 'NaN', 'not_a_number', 'NaN'],
    ['observations', 'value', NaN, 'not_a_number', 'NaN'],
    ['observations', 'value', Infinity, 'not_a_number', 'Infinity'],
    ['observations', 'value', '1e400', 'not_a_number', '1e400'],
    ['observations', 'value', '1e3', 'not_a_number', '1e3'],
    ['observations', 'value', '9'.repeat(400), 'not_a_number', `${'9'.repeat(60)}…`],
    ['observations', 'value', '9'.repeat(300), 'out_of_range', `${'9'.repeat(60)}…`],
    ['observations', 'value', 1e300, 'out_of_range', '1e+300'],
    ['observations', 'value', '-1000000000000001', 'out_of_range', '-1000000000000001'],
    ['observations', 'value', '.5', 'not_a_number', '.5'],
    ['observations', 'value', '+5', 'not_a_number', '+5'],
    ['observations', 'value', '−5', 'not_a_number', '−5'],
    ['observations', 'value', '0x10', 'not_a_number', '0x10'],
    ['observations', 'value', true, 'not_a_number', 'true'],
    ['observations', 'value', [5], 'not_a_number', '[…]'],
    ['observations', 'value', { toString: 1 }, 'not_a_number', '{…}'],
    ['observations', 'value', '', 'missing', ''],
    ['observations', 'value', null, 'missing', ''],
    ['observations', 'value', undefined, 'missing', ''],
    ['observations', 'quality', 'PAUSED', 'not_a_word_of_the_list', 'PAUSED'],
    ['observations', 'quality', 'Official', 'not_a_word_of_the_list', 'Official'],
    ['observations', 'quality', 'constructor', 'not_a_word_of_the_list', 'constructor'],
    ['observations', 'period', '2021-Q5', 'not_a_period', '2021-Q5'],
    ['observations', 'period', '2021-6M', 'not_a_period', '2021-6M'],
    ['observations', 'period', '2025-2021', 'not_a_period', '2025-2021'],
    ['observations', 'period', 2021, 'unreadable', '2021'],
    ['observations', 'published_on', '2023-02-29', 'not_a_day', '2023-02-29'],
    ['observations', 'published_on', '05/03/2024', 'not_a_day', '05/03/2024'],
    ['observations', 'note', 'x'.repeat(2001), 'too_long', `${'x'.repeat(60)}…`],
    ['observations', 'note', '\u0316\u0301'.repeat(500_000), 'too_long', `${'\u0316'.repeat(4)}…`],
    ['observations', 'note', { vi: 'x' }, 'unreadable', '{…}'],
    ['observations', 'indicator_id', 'no-such-thing', 'unknown_reference', 'no-such-thing'],
    ['observations', 'indicator_id', '__proto__', 'unknown_reference', '__proto__'],
    ['observations', 'locality_id', 'atlantis', 'unknown_reference', 'atlantis'],
    ['observations', 'source_id', 'hearsay', 'unknown_reference', 'hearsay'],
    ['targets', 'period', '2021-9M', 'not_a_period', '2021-9M'],
    ['targets', 'kind', null, 'missing', ''],
    ['targets', 'upper', 1e16, 'out_of_range', '10000000000000000'],
    ['indicators', 'id', '__proto__', 'unsafe_name', '__proto__'],
    ['indicators', 'id', 'constructor', 'unsafe_name', 'constructor'],
    ['indicators', 'id', 'prototype', 'unsafe_name', 'prototype'],
    ['indicators', 'id', '..', 'unsafe_name', '..'],
    ['indicators', 'id', 'growth', 'duplicate', 'growth'],
    ['indicators', 'id', '\u200Bgrowth', 'duplicate', 'growth'],
    ['indicators', 'name_vi', 'x'.repeat(10_000), 'too_long', `${'x'.repeat(60)}…`],
    ['indicators', 'name_en', '', 'missing', ''],
    ['indicators', 'decimals', 1e9, 'out_of_range', '1000000000'],
    ['indicators', 'decimals', '1.5', 'not_a_number', '1.5'],
    ['indicators', 'headline', 'yes', 'not_a_word_of_the_list', 'yes'],
    ['indicators', 'headline', null, 'missing', ''],
    ['indicators', 'programme_id', 'XVII-11', 'unknown_reference', 'XVII-11'],
    ['indicators', 'lead_agency_id', 'nobody', 'unknown_reference', 'nobody'],
    ['indicators', 'breakdown_of', 'no-such-thing', 'unknown_reference', 'no-such-thing'],
    ['indicators', 'breakdown_of', 'one-more', 'unknown_reference', 'one-more'],
    ['programmes', 'term_id', 'XX', 'unknown_reference', 'XX'],
    ['programmes', 'number', 0, 'out_of_range', '0'],
    ['programmes', 'issued_on', '2021-03', 'not_a_day', '2021-03'],
    ['conflicts', 'value_a', '7,5..8', 'not_a_number', '7,5..8'],
    ['conflicts', 'value_b', `7..${'8'.repeat(300)}`, 'out_of_range', `7..${'8'.repeat(57)}…`],
    ['terms', 'end', '4020-10-17', 'out_of_range', '4020-10-17'],
    ['terms', 'end', '2015-01-01', 'out_of_range', '2015-01-01'],
    ['reviews', 'behind', -1, 'out_of_range', '-1'],
    ['sources', 'url', 'javascript:alert(1)', 'unreadable', 'javascript:alert(1)'],
    ['sources', 'url', 'java\tscript:alert(1)', 'unreadable', 'java script:alert(1)'],
    ['sources', 'url', 'data:text/html,x', 'unreadable', 'data:text/html,x'],
    ['sources', 'url', '//evil.example', 'unreadable', '//evil.example'],
    ['sources', 'url', 'https://user:secret@example.org', 'unreadable', 'https://user:secret@example.org'],
    ['sources', 'url', '/minutes.pdf', 'unreadable', '/minutes.pdf'],
  ])('%s.%s %j', (table, column, cell, reason, found) => {
    const tables = withRow(table, { [column]: cell })
    expect(read(tables).findings).toEqual([{ table, row: tables[table]?.length, column, reason, found }])
  })

  test.each([[null], ['growth,2023'], [['growth', '2023']], [42]])('a row that is %j', (row) => {
    const { findings } = read({ ...SPECIMEN, targets: [...SPECIMEN.targets, row] })
    expect(findings).toMatchObject([{ table: 'targets', row: 6, column: '', reason: 'unreadable' }])
  })

  test('everything wrong with a row is named at once', () => {
    const { findings } = read(specimenWith('targets', { lower: 'x', upper: 'y', kind: 'wish', source_id: 'hearsay' }))
    expect(findings.map(({ column }) => column)).toEqual(['kind', 'lower', 'upper', 'source_id'])
  })

  test('what refers to a row that was left out is left out too', () => {
    const indicators = [...SPECIMEN.indicators, { ...SPECIMEN.indicators[0], id: 'wages', scale: 'colour' }]
    const targets = [...SPECIMEN.targets, { ...SPECIMEN.targets[0], indicator_id: 'wages' }]
    expect(read({ ...SPECIMEN, indicators, targets }).findings).toMatchObject([
      { table: 'indicators', row: 7, column: 'scale' },
      { table: 'targets', row: 6, column: 'indicator_id', reason: 'unknown_reference' },
    ])
  })

  test('a circle of breakdowns stands on nothing, nor does what hangs on it', () => {
    const [first] = SPECIMEN.indicators
    const nested = (id: string, breakdown_of: string | null) => ({ ...first, id, breakdown_of })
    const good = Array.from({ length: 20 }, (_, number) => nested(`good-${number}`, number === 0 ? null : 'good-0'))
    const circle = [nested('a', 'b'), nested('b', 'c'), nested('c', 'b'), nested('d', 'a')]
    const { findings, indicators } = read({ ...SPECIMEN, indicators: [...SPECIMEN.indicators, ...good, ...circle] })
    expect(findings.map(({ row, found }) => [row, found])).toEqual([
      [27, 'b'],
      [28, 'c'],
      [29, 'b'],
      [30, 'a'],
    ])
    expect(indicators).toHaveLength(24)
  })

  test('a second baseline of an indicator is a duplicate', () => {
    const [first] = SPECIMEN.baselines
    const indicators = ['a', 'b', 'c'].map((id) => ({ ...SPECIMEN.indicators[1], id }))
    const baselines = [
      ...['a', 'b', 'c', 'growth', 'poverty'].map((indicator_id) => ({ ...first, indicator_id })),
      first,
    ]
    const { findings } = read({ ...SPECIMEN, indicators: [...SPECIMEN.indicators, ...indicators], baselines })
    expect(findings).toMatchObject([{ table: 'baselines', row: 6, column: 'indicator_id', reason: 'duplicate' }])
  })
})

describe('a table that is too bad or too large is not shown at all', () => {
  /** A hundred targets, so many of them with a comma for a point. */
  const targets = (bad: number) =>
    Array.from({ length: 100 }, (_, row) => ({ ...SPECIMEN.targets[0], upper: row < bad ? '8,5' : 8.5 }))

  test('19 % and 20 % bad rows are left out', () => {
    expect(read({ ...SPECIMEN, targets: targets(19) }).targets).toHaveLength(81)
    expect(read({ ...SPECIMEN, targets: targets(20) }).findings).toHaveLength(20)
  })

  test('21 % are too many', async () => {
    const table: TableName = 'targets'
    const { findings, ...rest } = { findings: [], ...(await failure({ ...SPECIMEN, targets: targets(21) })) }
    expect(rest).toEqual({ kind: 'table_unreadable', table, unreadable: 21, rows: 100 })
    expect(findings).toHaveLength(21)
  })

  test('5,000 indicators are read, 5,001 are too many', async () => {
    const indicators = (count: number) =>
      Array.from({ length: count }, (_, number) => ({ ...SPECIMEN.indicators[1], id: `i-${number}` }))
    const only = (count: number) => ({
      ...SPECIMEN,
      indicators: indicators(count),
      targets: [],
      observations: [],
      baselines: [],
      conflicts: [],
    })
    expect(read(only(5000)).indicators).toHaveLength(5000)
    expect(await failure(only(5001))).toEqual({ kind: 'too_many', table: 'indicators', rows: 5001, limit: 5000 })
  })

  test('100,001 figures are too many', async () => {
    const observations = Array.from({ length: 100_001 }, () => ({}))
    const found = await failure({ ...SPECIMEN, observations })
    expect(found).toEqual({ kind: 'too_many', table: 'observations', rows: 100_001, limit: 100_000 })
  })

  test.each<TableName>(['terms', 'programmes', 'indicators', 'targets', 'observations', 'sources'])(
    'nothing works without %s',
    async (table) => {
      expect(await failure({ ...SPECIMEN, [table]: undefined })).toMatchObject({ kind: 'table_missing', table })
    },
  )
})

describe('S6: nothing reaches what every object shares', () => {
  beforeAll(() => {
    Object.freeze(Object.prototype)
  })

  test('keys of the language’s own, in rows and among tables', () => {
    const row: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
    const hostile: WireTables = JSON.parse('{"__proto__":[{"polluted":1}],"constructor":[]}')
    const { findings } = read({ ...hostile, ...SPECIMEN, targets: [...SPECIMEN.targets, row] })
    expect(findings.map(({ reason }) => reason)).toEqual(['missing', 'missing', 'missing', 'missing'])
    expect('polluted' in {}).toBe(false)
  })
})

test('breakdowns whose parent belongs to another term are left to that term', () => {
  const tables = specimenWith('indicators', { id: 'benches', programme_id: 'XVII-1', breakdown_of: 'parks' })
  const { indicators, findings } = read(tables)
  expect(indicators.map(({ id }) => id)).not.toContain('benches')
  expect(findings).toEqual([])
})
