import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister, targetOf, taskOf, type Rows } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { askedOf } from './asked'
import { DEFAULT_LIMITS } from './limits'
import type { Agency } from './register'
import { reportOf } from './report'

const agency = (id: string): Agency => ({ id, name: { vi: id, en: id } })

/** What is asked of whom on the last day of 2025: agency, figures, indicators, tasks. */
function asked(
  rows: Rows,
  ...agencies: readonly string[]
): readonly (readonly [string | null, number, number, number])[] {
  const register = { ...smallRegister(rows), agencies: agencies.map(agency) }
  return askedOf(reportOf(register, '2025-12-31', DEFAULT_LIMITS)).map(
    ({ agency: who, figures, indicators, tasks }) => [who?.id ?? null, figures.length, indicators.length, tasks.length],
  )
}

const late = (id: string, leadAgencyId: string | null, due = '2025-06-30') => taskOf({ id, leadAgencyId, due })
/** A yearly level that has no figure: owed since 2022. */
const silent = (id: string, leadAgencyId: string | null): Rows => ({
  indicators: [indicatorOf({ id, leadAgencyId })],
  targets: [targetOf({ indicatorId: id, lower: 10 })],
})
/** A level that stands far under its target of 2025 when its last figure is there. */
const failing = (id: string, leadAgencyId: string | null): Rows => ({
  indicators: [indicatorOf({ id, leadAgencyId })],
  targets: [targetOf({ indicatorId: id, lower: 10 })],
  observations: [
    observationOf({ indicatorId: id, period: '2020', value: 1 }),
    observationOf({ indicatorId: id, period: '2023', value: 1.2 }),
    observationOf({ indicatorId: id, period: '2024', value: 1.3 }),
  ],
})

test.each<readonly [string, Rows, readonly string[], ReturnType<typeof asked>]>([
  ['nothing', {}, ['a'], []],
  ['a task in time', { tasks: [late('t', 'a', '2026-06-30')] }, ['a'], []],
  ['an overdue task', { tasks: [late('t', 'a')] }, ['a', 'b'], [['a', 0, 0, 1]]],
  ['a figure that is owed', silent('i', 'b'), ['a', 'b'], [['b', 1, 0, 0]]],
  ['an indicator off track', failing('i', 'b'), ['a', 'b'], [['b', 0, 1, 0]]],
  [
    'most of one, then in the register’s order',
    { tasks: [late('1', 'b'), late('2', 'c'), late('3', 'c'), late('4', 'a')] },
    ['a', 'b', 'c'],
    [
      ['c', 0, 0, 2],
      ['a', 0, 0, 1],
      ['b', 0, 0, 1],
    ],
  ],
  [
    'of equals the one with an indicator',
    { ...failing('i', 'b'), tasks: [late('1', 'a')] },
    ['a', 'b'],
    [
      ['b', 0, 1, 0],
      ['a', 0, 0, 1],
    ],
  ],
  [
    'what nobody leads at the end, an agency that is not in the register included',
    { tasks: [late('1', null), late('2', 'gone'), late('3', 'a')] },
    ['a'],
    [
      ['a', 0, 0, 1],
      [null, 0, 0, 2],
    ],
  ],
])('%s', (_, rows, agencies, expected) => {
  expect(asked(rows, ...agencies)).toEqual(expected)
})

test('the task that is longest overdue comes first', () => {
  const rows = { tasks: [late('short', 'a'), late('long', 'a', '2024-01-31')] }
  const register = { ...smallRegister(rows), agencies: [agency('a')] }
  const [first] = askedOf(reportOf(register, '2025-12-31', DEFAULT_LIMITS))
  expect(first?.tasks.map(({ task }) => task.id)).toEqual(['long', 'short'])
})

describe('of the published register', () => {
  const report = publishedOn('2025-12-31')
  const all = askedOf(report)

  test('everything that is asked is asked of somebody or of nobody, once', () => {
    const { counts } = report.rollUp
    expect(all.flatMap(({ figures }) => figures)).toHaveLength(70)
    expect(all.flatMap(({ indicators }) => indicators)).toHaveLength(counts.missed + counts.off_track + counts.at_risk)
    expect(all.flatMap(({ tasks }) => tasks)).toHaveLength(report.taskRollUp.counts.overdue)
    expect(all[0]?.agency?.id).toBe('so-xay-dung')
    expect(all.at(-1)?.agency).toBeNull()
  })
})
