import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { changesBetween } from './change'
import { countsFor } from './countsFor'
import type { Indicator } from './register'
import { weighedCauses } from './weighedCauses'

describe('which figures can count', () => {
  test.each<[string, Partial<Indicator>, readonly string[], readonly string[]]>([
    ['of a year: no parts, no spans', { aggregation: 'annual' }, ['2024', '2024-H1', '2021-9M', '2021-2025'], ['2024']],
    [
      'a level: any moment',
      { scale: 'percent' },
      ['2024', '2024-H1', '2025-06', '2021-2025'],
      ['2024', '2024-H1', '2025-06'],
    ],
    ['an amount: no half-years beside years', { scale: 'money' }, ['2023', '2024-H1', '2024'], ['2023', '2024']],
    ['alone, a half-year may be a position', { scale: 'money' }, ['2024-H1'], ['2024-H1']],
  ])('%s', (_, changes, periods, counting) => {
    const indicator = indicatorOf({ id: 'x', aggregation: 'end_of_period', frequency: 'annual', ...changes })
    const figures = periods.map((period) => observationOf({ indicatorId: 'x', period, value: 1 }))
    const counts = countsFor({ indicator, known: figures.map((observation) => ({ observation, rejectedBy: null })) })
    expect(figures.filter(counts).map(({ period }) => period)).toEqual(counting)
  })
})

test('the first half-year of exports is not why they achieved their target', () => {
  const { indicators } = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))
  const change = indicators.find(({ indicator }) => indicator.id === 'exports')
  if (change === undefined) throw new Error('exports did not change')
  const periodsIn = (causes: typeof change.causes) =>
    causes.map((cause) => ('figure' in cause ? cause.figure.period : cause.kind))
  expect(periodsIn(change.causes)).toContain('2024-H1')
  expect(periodsIn(weighedCauses(change).main)).toEqual(['2025', '2024'])
  expect(periodsIn(weighedCauses(change).rest)).toEqual(['2024-H1'])
})
