import { expect, test } from 'vitest'
import { addDays } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { indicatorOf, smallRegister } from '~/mocks/smallRegister'
import { reportsByDay, reportsOf } from './reportsByDay'

test('a day is reckoned once, however often it is asked for', () => {
  const { at: reportAt } = reportsByDay(smallRegister({}), DEFAULT_LIMITS)
  const report = reportAt('2025-12-31')
  expect(report.day).toBe('2025-12-31')
  expect(reportAt('2023-12-31')).not.toBe(report)
  expect(reportAt('2025-12-31')).toBe(report)
})

test('a long walk along the term gives up the days not asked for longest', () => {
  const { at: reportAt } = reportsByDay(smallRegister({}), DEFAULT_LIMITS)
  const [first, kept] = [reportAt('2021-01-01'), reportAt('2021-01-02')]
  for (let days = 0; days < 23; days += 1) {
    reportAt(addDays('2024-01-01', days))
    reportAt('2021-01-02')
  }
  expect(reportAt('2021-01-02')).toBe(kept)
  expect(reportAt('2021-01-01')).not.toBe(first)
})

const large = smallRegister({
  indicators: Array.from({ length: 1001 }, (_, place) => indicatorOf({ id: `i${place}` })),
})

test('a large register’s day is waited for, once, and is then the same as if it had been reckoned in one go', async () => {
  const reports = reportsByDay(large, DEFAULT_LIMITS)
  const waiting = reports.awaited('2025-12-31')
  expect(waiting).not.toBeNull()
  expect(reports.awaited('2025-12-31')).toBe(waiting)
  await waiting
  expect(reports.awaited('2025-12-31')).toBeNull()
  expect(reports.at('2025-12-31')).toEqual(reportsByDay(large, DEFAULT_LIMITS).at('2025-12-31'))
})

test('a register of the usual size is not waited for', () => {
  expect(reportsByDay(smallRegister({}), DEFAULT_LIMITS).awaited('2025-12-31')).toBeNull()
})

test('the same register and limits have the same reports', () => {
  expect(reportsOf(large, DEFAULT_LIMITS)).toBe(reportsOf(large, DEFAULT_LIMITS))
  expect(reportsOf(large, { ...DEFAULT_LIMITS })).not.toBe(reportsOf(large, DEFAULT_LIMITS))
})
