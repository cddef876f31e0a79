import { expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { DEFAULT_LIMITS } from './limits'
import { owedIn, type OwedFigure } from './owed'
import { reportOf } from './report'
import { isRated } from './rollUp'

/** What is owed of one yearly indicator, reported sixty days after the year, with figures of some years. */
function owed(day: string, ...periods: readonly string[]): readonly Omit<OwedFigure, 'line'>[] {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'a' })],
    targets: [targetOf({ indicatorId: 'a', lower: 10 })],
    observations: periods.map((period) => observationOf({ indicatorId: 'a', period, value: 1 })),
  })
  return owedIn(reportOf(register, day, DEFAULT_LIMITS).indicators.values()).map(({ from, to, since, latest }) => ({
    from,
    to,
    since,
    latest,
  }))
}

test('without any figure the first year of the term is owed from the day it should have come', () => {
  expect(owed('2024-12-31')).toEqual([{ from: '2021', to: '2023', since: '2022-03-01', latest: null }])
})

test('figures that have grown too old are owed from the first that is missing', () => {
  expect(owed('2025-12-31', '2020', '2021')).toEqual([
    { from: '2022', to: '2024', since: '2023-03-01', latest: '2021' },
  ])
})

test('nothing is owed while figures suffice, or before the first is due', () => {
  expect(owed('2024-12-31', '2021', '2022', '2023')).toEqual([])
  expect(owed('2021-06-30')).toEqual([])
})

test('the published register owes for every silence with one of the three reasons', () => {
  const { indicators, rollUp } = publishedOn('2025-12-31')
  const found = owedIn(indicators.values())
  expect(found).toHaveLength(58)
  expect(found.every(({ line }) => !isRated(line.assessment.status))).toBe(true)
  expect(found.every(({ since }) => since !== null && since <= '2025-12-31')).toBe(true)
  expect(rollUp.counts.no_data).toBe(64)
})
