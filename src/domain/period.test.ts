import { describe, expect, test } from 'vitest'
import { dayOf } from './day'
import { FREQUENCIES, firstDayNumber, lastDayOf, MONTHS, parsePeriod, parseSpan, periodEnding, startOf } from './period'

describe('spec 3: periods and where they end on the year axis', () => {
  test.each([
    ['2025', 'annual', 2026, '2025-01-01', '2025-12-31'],
    ['2025-H1', 'half', 2025.5, '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half', 2026, '2025-07-01', '2025-12-31'],
    ['2025-Q1', 'quarter', 2025.25, '2025-01-01', '2025-03-31'],
    ['2025-Q4', 'quarter', 2026, '2025-10-01', '2025-12-31'],
    ['2025-06', 'month', 2025.5, '2025-06-01', '2025-06-30'],
    ['2024-02', 'month', 2024 + 2 / 12, '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', 2026, '2025-12-01', '2025-12-31'],
  ])('%s is %s and ends at %d', (text, frequency, position, first, last) => {
    const period = parsePeriod(text)
    expect(period).toMatchObject({ text, frequency })
    expect((period?.end ?? 0) / 12).toBeCloseTo(position, 12)
    expect(period && dayOf(firstDayNumber(period))).toBe(first)
    expect(period && lastDayOf(period)).toBe(last)
  })

  test.each([
    '2021-9M',
    '2021-2025',
    '20-23',
    '2025-H3',
    '2025-Q0',
    '2025-Q5',
    '2025-13',
    '2025-00',
    '2025-6',
    '2025-06-30',
    '2025 ',
    '２０２５',
    '0000',
    '',
  ])('%j is malformed', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  test('two periods with the same end are the same moment', () => {
    expect(new Set(['2025', '2025-H2', '2025-Q4', '2025-12'].map((text) => parsePeriod(text)?.end)).size).toBe(1)
  })

  test('what a period is, does not depend on which was asked for before', () => {
    expect(parsePeriod('2031-Q2')).toEqual(parsePeriod('2031-Q2'))
  })
})

describe('spans of years', () => {
  test.each([
    ['2021-2025', '2021', '2025'],
    ['2025-2025', '2025', '2025'],
  ])('%s runs from %s to %s, both included', (text, from, to) => {
    const span = parseSpan(text)
    expect([span?.from.text, span?.to.text]).toEqual([from, to])
  })

  test.each(['2025-2021', '2021', '2021-9M', '2021-Q1-2025', '0000-2025', ''])('%j is none', (text) => {
    expect(parseSpan(text)).toBeNull()
  })
})

test.each(FREQUENCIES)('the periods of a year follow on each other: %s', (frequency) => {
  const months = MONTHS[frequency]
  const ends = Array.from({ length: 12 / months }, (_, i) => 2025 * 12 + (i + 1) * months)
  const periods = ends.map((end) => periodEnding(frequency, end))
  expect(periods.map(({ text }) => parsePeriod(text))).toEqual(periods)
  expect(periods.map(startOf)).toEqual([2025 * 12, ...ends.slice(0, -1)])
})
