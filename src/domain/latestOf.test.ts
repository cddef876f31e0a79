import { expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister } from '~/mocks/smallRegister'
import { latestOf } from './latestOf'
import { DEFAULT_LIMITS } from './limits'
import { parsePeriod } from './period'
import type { Observation } from './register'
import { reportOf, type IndicatorLine } from './report'

const row = (period: string, value: number, publishedOn: string | null = null): Observation =>
  observationOf({ indicatorId: 'a', period, value, publishedOn })

function lineOf(...observations: readonly Observation[]): IndicatorLine {
  const register = smallRegister({ indicators: [indicatorOf({ id: 'a', membership: 'context' })], observations })
  const found = reportOf(register, '2025-12-31', DEFAULT_LIMITS).indicators.get('a')
  if (found === undefined) throw new Error('no line')
  return found
}

test('the latest figure is of the latest moment, parts of a year included', () => {
  expect(latestOf(lineOf(row('2024', 1), row('2025-9M', 2), row('2025-H1', 3)), [])?.value).toBe(2)
})

test('of one moment it is the one that stands in the series, else the one published last', () => {
  const line = lineOf(row('2024', 1, '2025-01'), row('2024', 2, '2025-06'))
  const period = parsePeriod('2024')
  expect(period === null ? null : latestOf(line, [{ period, value: 1, quality: 'official' }])?.value).toBe(1)
  expect(latestOf(line, [])?.value).toBe(2)
})

test('there is none before anything was published', () => {
  expect(latestOf(lineOf(row('2025', 1, '2026-01-05')), [])).toBeNull()
})
