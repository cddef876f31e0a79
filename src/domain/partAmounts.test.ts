import { describe, expect, test } from 'vitest'
import { indicatorOf } from '~/mocks/smallRegister'
import { judgedIn, publishedOn } from '~/tests/setup/publishedReports'
import { partAmounts } from './partAmounts'
import type { Indicator } from './register'

const exports: Indicator = indicatorOf({ id: 'x', aggregation: 'end_of_period', frequency: 'annual', scale: 'money' })

describe('amounts of half a year', () => {
  test.each<[string, Partial<Indicator>, readonly string[], readonly string[]]>([
    ['beside those of years', {}, ['2022', '2023', '2024-H1'], ['2024-H1']],
    ['of a count', { scale: 'count' }, ['2022', '2022-H1'], ['2022-H1']],
    ['alone: it may be the position at its end', {}, ['2024-H1'], []],
    ['a quarter or a month is a position', {}, ['2022', '2024-Q1', '2024-06'], []],
    ['a share has no amount', { scale: 'share' }, ['2022', '2024-H1'], []],
    ['counted by half-years', { frequency: 'half' }, ['2022', '2024-H1'], []],
    ['a total has its own rule (spec 5.6)', { aggregation: 'cumulative' }, ['2022', '2024-H1'], []],
  ])('%s', (_, changes, periods, parts) => {
    expect([...partAmounts(periods, { ...exports, ...changes })]).toEqual(parts)
  })
})

test('the published exports are not judged by their first half-year', () => {
  const line = judgedIn(publishedOn('2024-07-01'), 'exports')
  expect(line.known.map(({ observation }) => observation.period)).toContain('2024-H1')
  expect(line.assessment.value?.period).toBe('2023')
  // From 16.7 to 19.4 in one year is the best; 8.663 to 19.4 in half a year is no pace.
  const best = judgedIn(publishedOn('2025-12-31'), 'exports').assessment.pace.best
  expect(best).toBeCloseTo(19.4 / 16.7 - 1, 3)
})
