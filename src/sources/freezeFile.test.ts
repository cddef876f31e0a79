import { describe, expect, test } from 'vitest'
import type { FreezeFault } from '@/domain/freeze'
import { freezeCode } from '@/domain/freezeCode'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { rehearsalPackage, tablesOf } from '~/mocks/rehearsalPackage'
import { inlinePackage } from '~/scripts/inlinePackage'
import { describeSource } from './conformance'
import { FreezeError, freezeText, keptSource, readFreeze, type FreezeAbout } from './freezeFile'
import { memorySource } from './memory'
import type { WireTables } from './readTable'
import { SPECIMEN, specimenWith } from './specimen'
import { readRegister } from './wire'

const ABOUT: FreezeAbout = {
  takenAt: 1_795_330_000_000,
  register: 'published',
  title: 'Số liệu công bố',
  simulated: false,
  day: '2025-12-31',
  compareTo: '2023-12-31',
  limits: { ...DEFAULT_LIMITS, GRACE_DAYS: 45, EXCEED_OPEN_MARGIN: null },
}

const register = readRegister(SPECIMEN, 'XVII', 'here')
const local = await memorySource(SPECIMEN).localityObservations({ indicator: 'growth' }, {})
const { code, text } = freezeText(ABOUT, register, local)

/** The file with some of its parts changed. */
const changed = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...JSON.parse(text), ...change })

function faultOf(file: string): FreezeFault {
  try {
    readFreeze(file)
  } catch (error) {
    if (error instanceof FreezeError) return error.fault
    throw error
  }
  throw new Error('expected a FreezeError')
}

test('a freeze written and read again is the same freeze', async () => {
  const { source, ...freeze } = readFreeze(text)
  expect(code).toBe(freezeCode(register, '2025-12-31', ABOUT.limits))
  expect(freeze).toEqual({ ...ABOUT, code, content: register })
  expect(await source.register('XVII', {})).toEqual(register)
  expect(await source.localityObservations({ indicator: 'growth' }, {})).toEqual(local)
})

test('it says what it is to whoever opens it in an editor', () => {
  expect(text).toMatch(/^\{"format":"tien-do-freeze","version":1,"code":"..-....","takenAt":1795330000000,/)
  expect(JSON.parse(text)).toMatchObject({ term: 'XVII', tables: { terms: [{ id: 'XVII' }] } })
})

test('a limit that a newer program knows and the file does not has its default', () => {
  const { MIN_HISTORY: _, ...limits } = ABOUT.limits
  expect(readFreeze(changed({ limits })).limits).toEqual(ABOUT.limits)
})

test('a limit changed in the file is another freeze', () => {
  const { GRACE_DAYS: _, ...limits } = ABOUT.limits
  expect(faultOf(changed({ limits }))).toMatchObject({ kind: 'other_code', says: code })
})

test.each([
  ['the published register', async () => tablesOf(await inlinePackage('public/data'))],
  ['the rehearsal', async () => tablesOf(rehearsalPackage(await inlinePackage('public/data')))],
])('%s fits into a file, several times', async (_, tables) => {
  const live = memorySource(await tables())
  const whole = await live.register('XVII', {})
  const frozen = freezeText(ABOUT, whole, await live.localityObservations({ term: 'XVII' }, {}))
  expect(frozen.text.length).toBeLessThan(4e6)
  expect(readFreeze(frozen.text).content.hash).toBe(whole.hash)
})

describe('what is refused, and why', () => {
  const { tables }: { readonly tables: WireTables } = JSON.parse(text)
  const poisoned = text.replace('"tables":{', '"tables":{"__proto__":[{"polluted":true}],')
  const corrected = { ...SPECIMEN.observations[0], value: 8 }

  test.each<[string, string, FreezeFault]>([
    ['text that is no JSON', 'Chốt số liệu', { kind: 'not_json' }],
    ['a file that broke off', text.slice(0, -20), { kind: 'not_json' }],
    ['nothing', '', { kind: 'not_json' }],
    ['null', 'null', { kind: 'other_format' }],
    ['a list', '[]', { kind: 'other_format' }],
    ['a data package', '{"resources":[]}', { kind: 'other_format' }],
    ['another format', changed({ format: 'tien-do-deck' }), { kind: 'other_format' }],
    ['a later version', changed({ version: 2 }), { kind: 'other_version', found: '2' }],
    ['a version that is none', changed({ version: { a: 1 } }), { kind: 'other_version', found: '{…}' }],
    ['no moment', changed({ takenAt: '14:05' }), { kind: 'malformed', key: 'takenAt' }],
    ['a moment that no clock shows', changed({ takenAt: 1e300 }), { kind: 'malformed', key: 'takenAt' }],
    ['a day that is none', changed({ day: '2025-02-30' }), { kind: 'malformed', key: 'day' }],
    ['a compared day that is none', changed({ compareTo: '' }), { kind: 'malformed', key: 'compareTo' }],
    ['a code that is none', changed({ code: 'K7-3F9I' }), { kind: 'malformed', key: 'code' }],
    ['a limit that is none', changed({ limits: { GRACE_DAYS: -1 } }), { kind: 'malformed', key: 'limits.GRACE_DAYS' }],
    ['an unknown limit', changed({ limits: { PATIENCE: 1 } }), { kind: 'malformed', key: 'limits.PATIENCE' }],
    ['a name too long', changed({ title: 'a'.repeat(201) }), { kind: 'malformed', key: 'title' }],
    ['no tables', changed({ tables: null }), { kind: 'malformed', key: 'tables' }],
    ['a table that is none', changed({ tables: { terms: 'XVII' } }), { kind: 'malformed', key: 'tables.terms' }],
    [
      'a table missing',
      changed({ tables: { ...tables, indicators: undefined } }),
      { kind: 'unreadable', failure: { kind: 'table_missing', table: 'indicators', address: code } },
    ],
    [
      'another term',
      changed({ term: 'XX' }),
      { kind: 'unreadable', failure: { kind: 'term_unknown', term: 'XX', found: ['XVII'] } },
    ],
    [
      'a figure changed',
      changed({ tables: { ...tables, observations: [corrected] } }),
      {
        kind: 'other_code',
        says: code,
        is: freezeCode(
          readRegister({ ...tables, observations: [corrected] }, 'XVII', 'here'),
          '2025-12-31',
          ABOUT.limits,
        ),
      },
    ],
    ['the code of another', changed({ code: 'K7-3F9A' }), { kind: 'other_code', says: 'K7-3F9A', is: code }],
    ['more than ten megabytes', `${' '.repeat(10_000_001)}{}`, { kind: 'too_large', megabytes: 11 }],
    ['more than ten megabytes of words', `"${'ế'.repeat(3_400_000)}"`, { kind: 'too_large', megabytes: 11 }],
  ])('%s', (_, file, fault) => {
    expect(faultOf(file)).toEqual(fault)
  })

  test('a row with a hostile name is left out, and then the code is another (F25)', () => {
    const agencies = [
      ...SPECIMEN.agencies,
      ...Array.from({ length: 5 }, (_, i) => ({ ...SPECIMEN.agencies[0], id: `a${i}` })),
    ]
    const hostile = [
      ...agencies,
      JSON.parse('{"__proto__":{"polluted":true},"id":"__proto__","name_vi":"x","name_en":"x"}'),
    ]
    const spoilt = readRegister({ ...tables, agencies }, 'XVII', 'here')
    const says = freezeCode({ hash: '00000000' }, ABOUT.day, ABOUT.limits)
    const file = changed({ code: says, tables: { ...tables, agencies: hostile } })
    expect(faultOf(file)).toEqual({ kind: 'other_code', says, is: freezeCode(spoilt, ABOUT.day, ABOUT.limits) })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('a table with a hostile name is not read (F25)', () => {
    expect(readFreeze(poisoned).content).toEqual(register)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

test('a register that could not be opened again is not frozen', () => {
  const note = 'ế'.repeat(2000)
  const many = Array.from({ length: 2000 }, (_, at) => ({
    ...SPECIMEN.observations[0],
    period: String(2000 + at),
    note,
  }))
  const large = readRegister({ ...SPECIMEN, observations: many }, 'XVII', 'here')
  expect(() => freezeText(ABOUT, large, [])).toThrow(new FreezeError({ kind: 'too_large', megabytes: 13 }))
})

describeSource('a freeze', async (given) => {
  // The conformance suite asks for every failure of a source; a freeze that cannot be read never becomes one.
  const live = memorySource(given)
  return {
    source: {
      ...live,
      register: async (term, asked) => {
        const content = await live.register(term, asked)
        if (content.findings.length > 0) return content
        const kept = keptSource(live, readFreeze(freezeText(ABOUT, content, []).text))
        return kept.register(term, asked)
      },
    },
  }
})

test('a kept source asks nobody, and is another one for the cache', async () => {
  const asked = memorySource(specimenWith('observations', { value: 99 }))
  const kept = keptSource(asked, readFreeze(text))
  expect(kept.name).not.toBe(asked.name)
  expect((await kept.register('XVII', {})).hash).toBe(register.hash)
  await expect(kept.register('XVI', {})).rejects.toMatchObject({ failure: { kind: 'term_unknown' } })
  const reason = new Error('changed my mind')
  await expect(kept.register('XVII', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  await expect(kept.localityObservations({ indicator: 'growth' }, { signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  )
})
