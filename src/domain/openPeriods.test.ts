import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister } from '~/mocks/smallRegister'
import { DEFAULT_LIMITS } from './limits'
import { asksOfThePast, onlyPartOf } from './openPeriods'
import type { Aggregation, Baseline } from './register'
import { reportOf, type IndicatorLine } from './report'

function lineOn(
  day: string,
  periods: readonly string[],
  aggregation: Aggregation = 'period_average',
  baselines: readonly Baseline[] = [],
): IndicatorLine {
  const period = aggregation === 'end_of_period' ? '2025' : '2021-2025'
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'a', aggregation, lagDays: 0 })],
    targets: [
      { indicatorId: 'a', period, kind: 'term', lower: 10, upper: null, setOn: null, sourceId: 's', note: null },
    ],
    observations: periods.map((known) => observationOf({ indicatorId: 'a', period: known, value: 5 })),
    baselines,
  })
  const line = reportOf(register, day, DEFAULT_LIMITS).indicators.get('a')
  if (line === undefined) throw new Error('no line')
  return line
}

function asks(line: IndicatorLine, day: string): boolean {
  if (line.assessment === null) throw new Error('not judged')
  return asksOfThePast(line.assessment, day)
}

describe('the pace still needed is asked of the past', () => {
  test.each([
    ['2025-12-31', ['2025'], true],
    ['2025-12-01', ['2025'], true],
    ['2025-12-01', ['2021', '2022', '2023', '2024'], false],
    ['2025-12-31', ['2021', '2022', '2023', '2024'], true],
    ['2022-12-31', ['2021', '2022'], false],
    ['2023-06-30', ['2021', '2022'], false],
    ['2023-12-31', ['2021', '2022'], true],
    ['2023-06-30', ['2021', '2023'], true],
  ])('of a mean on %s with %j: %j', (day, periods, expected) => {
    expect(asks(lineOn(day, periods), day)).toBe(expected)
  })

  test.each([
    ['2024-12-30', false],
    ['2024-12-31', true],
  ])('of a level with a figure of 2023 on %s: %j', (day, expected) => {
    const baseline = { indicatorId: 'a', period: '2020', value: 1 }
    expect(asks(lineOn(day, ['2023'], 'end_of_period', [baseline]), day)).toBe(expected)
  })
})

describe('an indicator without a figure of a whole year', () => {
  test.each([
    [['2021-9M', '2022-Q1'], '2022-Q1'],
    [['2019', '2020-H1'], null],
    [['2021-2023'], '2021-2023'],
    [[], null],
  ])('with %j has only %j', (periods, expected) => {
    expect(onlyPartOf(lineOn('2023-12-31', periods))).toBe(expected)
  })
})
