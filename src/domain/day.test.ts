import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayOf, daysBetween, firstOfMonth, knownOn, parseDay, parseLastDay } from './day'

/** Another calendar than ours: that of the platform. */
const platformDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

test('days are counted as the platform counts them, from year 1 to 9998', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9998-12-31') }), (number) => {
      expect(dayOf(number)).toBe(platformDay(number))
      expect(dayNumber(platformDay(number))).toBe(number)
    }),
    { numRuns: 1000, seed: 1 },
  )
})

test.each([
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['2021-03-17', 18_703],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number)
  expect(dayOf(number)).toBe(day)
})

test('days sort as text', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(40_000), (a, b) => {
      expect(dayOf(a) < dayOf(b)).toBe(a < b)
    }),
  )
})

test.each([
  ['January 2021', 2021 * 12, '2021-01-01'],
  ['the month after December 2020', 2020 * 12 + 12, '2021-01-01'],
  ['February of a leap year', 2024 * 12 + 1, '2024-02-01'],
])('the first of %s', (_, months, day) => {
  expect(dayOf(firstOfMonth(months))).toBe(day)
})

describe('spec 3: days known only to a month or a year count as that month’s or year’s last day', () => {
  test.each([
    ['2023', '2023-12-31'],
    ['2023-02', '2023-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2023-10-04', '2023-10-04'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2023-04-31', null],
    ['2023-13', null],
    ['2023-00', null],
    ['2023-01-00', null],
    ['2023-1-4', null],
    ['2023-Q1', null],
    ['04/10/2023', null],
    ['0001-01-01', null],
    [' 2023', null],
    ['2023-10-04T00:00', null],
    ['', null],
  ])('%j means %j', (printed, day) => {
    expect(parseLastDay(printed)).toBe(day)
  })
})

test.each([
  ['2023-10-04', '2023-10-04'],
  ['2023-10', null],
  ['2023', null],
  ['2023-02-30', null],
])('a full day is written out: %j is %j', (text, day) => {
  expect(parseDay(text)).toBe(day)
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2025-12-31', 637, '2027-09-29'],
])('%s and %i days is %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later)
  expect(daysBetween(day, later)).toBe(days)
})

test.each<[string | null, string, boolean, string]>([
  [null, '2020-01-01', true, 'undated things are known from the start'],
  ['2023-10-04', '2023-10-04', true, 'what is printed on a day is known on it'],
  ['2023-10-04', '2023-10-03', false, 'and not the day before'],
  ['2023-10', '2023-10-30', false, 'a month is known when it is over'],
  ['2023-10', '2023-10-31', true, 'on its last day'],
  ['2023', '2023-12-30', false, 'a year when it is over'],
  ['2023', '2023-12-31', true, 'on its last day'],
  ['mai', '2023-12-31', false, 'what is no day is never known'],
])('printed %j is known on %s: %j, for %s', (printed, day, known) => {
  expect(knownOn(printed, day)).toBe(known)
})
