import { expect, test } from 'vitest'
import { addDays } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { smallRegister } from '~/mocks/smallRegister'
import { reportsByDay } from './reportsByDay'

test('a day is reckoned once, however often it is asked for', () => {
  const reportAt = reportsByDay(smallRegister({}), DEFAULT_LIMITS)
  const report = reportAt('2025-12-31')
  expect(report.day).toBe('2025-12-31')
  expect(reportAt('2023-12-31')).not.toBe(report)
  expect(reportAt('2025-12-31')).toBe(report)
})

test('a long walk along the term gives up the days not asked for longest', () => {
  const reportAt = reportsByDay(smallRegister({}), DEFAULT_LIMITS)
  const [first, kept] = [reportAt('2021-01-01'), reportAt('2021-01-02')]
  for (let days = 0; days < 23; days += 1) {
    reportAt(addDays('2024-01-01', days))
    reportAt('2021-01-02')
  }
  expect(reportAt('2021-01-02')).toBe(kept)
  expect(reportAt('2021-01-01')).not.toBe(first)
})
