import { describe, expect, onTestFinished, test } from 'vitest'
import type { Failure } from '@/domain/failure'
import type { Register } from '@/domain/register'
import { memorySource } from './memory'
import type { WireTables } from './readTable'
import { SourceError, type ProgressSource } from './source'
import { SPECIMEN, specimenWith } from './specimen'

/** A source over given tables, and how to take down whatever serves them. */
export interface Served {
  readonly source: ProgressSource
  readonly close?: () => Promise<void>
}

/** Why a source has no answer; fails the test when it has one, or when what it throws is no SourceError. */
export async function failureOf(answer: Promise<unknown>): Promise<Failure> {
  const error: unknown = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof SourceError) return error.failure
  throw new Error('expected a SourceError', { cause: error })
}

/** What a kind of source cannot do like the others, and does in its own way. */
export interface Manner {
  /** The tables with what this kind has no words for taken out of them; without it, it can say everything. */
  readonly sayable?: (tables: WireTables) => WireTables
  /** Does what it reads from take in no row that cannot be read? Then `make` fails and says which. */
  readonly refusesFaults?: boolean
}

const naming = (fault: string): unknown => expect.stringContaining(fault)

/** What every source promises, whatever it reads from. `make` puts the tables where the source finds them. */
export function describeSource(
  name: string,
  make: (tables: WireTables) => Promise<Served>,
  { sayable = (tables) => tables, refusesFaults = false }: Manner = {},
): void {
  const over = async (tables: WireTables): Promise<ProgressSource> => {
    const { source, close } = await make(tables)
    if (close !== undefined) onTestFinished(close)
    return source
  }
  const registerOver = async (tables: WireTables, term = 'XVII'): Promise<Register> =>
    (await over(tables)).register(term, {})

  describe(`${name} keeps what every source promises`, () => {
    test('it has a name', async () => {
      expect((await over(SPECIMEN)).name).not.toBe('')
    })

    test('a register is that of the term asked for, programmes by number', async () => {
      const source = await over(SPECIMEN)
      const register = await source.register('XVII', {})
      expect(register.term).toEqual({
        id: 'XVII',
        name: { vi: 'Khóa XVII', en: '17th term' },
        start: '2020-10-13',
        end: null,
      })
      expect(register.programmes.map(({ id }) => id)).toEqual(['XVII-1', 'XVII-2'])
      expect(register.indicators.map(({ id }) => id)).toEqual(['growth-services', 'growth', 'poverty', 'happiness'])
      expect(register.tasks.map(({ id }) => id)).toEqual(['scheme-growth', 'scheme-of-the-city'])
      expect(register.findings).toEqual([])

      const before = await source.register('XVI', {})
      expect(before.programmes.map(({ id }) => id)).toEqual(['XVI-1'])
      expect(before.indicators.map(({ id }) => id)).toEqual(['parks', 'trees', 'happiness'])
      expect(before.hash).not.toBe(register.hash)
    })

    test('the same tables give the same register, from whatever source', async () => {
      const register = await registerOver(SPECIMEN)
      expect(register).toEqual(await memorySource(sayable(SPECIMEN)).register('XVII', {}))
      expect(register.hash).toMatch(/^[0-9a-f]{8}$/)
    })

    test('asked twice, it answers the same; one figure changed, the hash is another', async () => {
      const source = await over(SPECIMEN)
      const register = await source.register('XVII', {})
      expect(await source.register('XVII', {})).toEqual(register)
      const changed = await registerOver(specimenWith('observations', { period: '2024' }))
      expect(changed.hash).not.toBe(register.hash)
    })

    test('a register is at city level, and missing stays missing', async () => {
      const { observations, targets } = await registerOver(
        specimenWith('targets', { lower: 0, upper: null, set_on: '2022-12' }),
      )
      expect(observations.map(({ localityId, value }) => [localityId, value])).toEqual([
        [null, 6.3],
        [null, -1.2],
        [null, 5],
        [null, 0],
      ])
      expect(targets.at(-1)).toMatchObject({ lower: 0, upper: null, note: null })
    })

    test('nothing in a register can be changed', async () => {
      const register = await registerOver(SPECIMEN)
      const isFixed = (value: unknown): boolean =>
        typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFixed))
      expect(Object.entries(register).filter(([, rows]) => !isFixed(rows))).toEqual([])
      expect(Object.isFrozen(register)).toBe(true)
    })

    /** What becomes of tables that have a fault: the rows that are left, why nothing is shown, or why they did not get in. */
    const fateOf = async (tables: WireTables): Promise<unknown> => {
      const source = await over(tables).catch(String)
      if (typeof source === 'string') return source
      return source.register('XVII', {}).then(
        ({ targets, findings }) => ({ targets: targets.length, findings }),
        (error: unknown) => (error instanceof SourceError ? error.failure : error),
      )
    }

    test('a row that cannot be read is left out, or does not even get in, and is named', async () => {
      const left = {
        targets: 3,
        findings: [{ table: 'targets', row: 6, column: 'lower', reason: 'not_a_number', found: '7,5' }],
      }
      const fate = await fateOf(specimenWith('targets', { lower: '7,5' }))
      expect(fate).toEqual(refusesFaults ? naming('7,5') : left)
    })

    test('of a table with too many faults nothing is shown', async () => {
      const failure: Failure = {
        kind: 'table_unreadable',
        table: 'terms',
        unreadable: 1,
        rows: 3,
        findings: [{ table: 'terms', row: 3, column: 'start', reason: 'not_a_day', found: 'autumn' }],
      }
      const fate = await fateOf(specimenWith('terms', { id: 'XVIII', start: 'autumn' }))
      expect(fate).toEqual(refusesFaults ? naming('autumn') : failure)
    })

    test('text is composed and says what it shows', async () => {
      const note = '\u202Ee\u0302\u0301'
      const { targets } = await registerOver(specimenWith('targets', { note, set_on: '2022' }))
      expect(targets.at(-1)?.note).toBe('ế')
    })

    test('an unknown term is named, with those there are', async () => {
      const failure = await failureOf((await over(SPECIMEN)).register('XVIII', {}))
      expect(failure).toEqual({ kind: 'term_unknown', term: 'XVIII', found: ['XVI', 'XVII'] })
    })

    test('a table that nothing works without is missed by name', async () => {
      const { targets: _, ...others } = SPECIMEN
      expect(await failureOf(registerOver(others))).toMatchObject({ kind: 'table_missing', table: 'targets' })
    })

    test('figures for localities are those of the indicator, and none is the city’s', async () => {
      const source = await over(SPECIMEN)
      const growth = await source.localityObservations({ indicator: 'growth' }, {})
      expect(growth.map(({ localityId, value }) => [localityId, value])).toEqual([['ba-dinh', 7.1]])
      expect(Object.isFrozen(growth)).toBe(true)
      await source.register('XVII', {})
      expect(await source.localityObservations({ indicator: 'growth' }, {})).toEqual(growth)
      expect(await source.localityObservations({ indicator: 'happiness' }, {})).toEqual([])
      expect(await source.localityObservations({ indicator: 'no-such-thing' }, {})).toEqual([])
    })

    test('figures of all indicators of a term for localities come in one question', async () => {
      const source = await over(specimenWith('observations', { indicator_id: 'parks', locality_id: 'hoan-kiem' }))
      const figuresOf = async (term: string) =>
        (await source.localityObservations({ term }, {})).map((one) => [one.indicatorId, one.localityId, one.value])
      expect(await figuresOf('XVII')).toEqual([
        ['growth', 'ba-dinh', 7.1],
        ['poverty', 'hoan-kiem', 0.1],
      ])
      expect(await figuresOf('XVI')).toEqual([['parks', 'hoan-kiem', 6.3]])
      expect(await figuresOf('XVIII')).toEqual([])
    })

    test('a question that is taken back is not answered', async () => {
      const source = await over(SPECIMEN)
      const reason = new Error('changed my mind')
      const asked = { signal: AbortSignal.abort(reason) }
      await expect(source.register('XVII', asked)).rejects.toBe(reason)
      await expect(source.localityObservations({ indicator: 'growth' }, asked)).rejects.toBe(reason)
      await expect(source.localityObservations({ term: 'XVII' }, asked)).rejects.toBe(reason)
    })
  })
}
