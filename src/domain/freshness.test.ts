import { describe, expect, test } from 'vitest'
import type { Figure } from './assessment'
import { DEFAULT_LAG_DAYS, supplyOf } from './freshness'
import { DEFAULT_LIMITS } from './limits'
import { parsePeriod, startOf, type Frequency } from './period'

function figureOf(period: string): Figure {
  const parsed = parsePeriod(period)
  if (parsed === null) throw new Error(period)
  return { period: parsed, value: 1, quality: 'official' }
}

const TERM = { from: startOf(figureOf('2021').period), to: figureOf('2025').period.end }

const supply = (latest: string | null, frequency: Frequency, lagDays: number, day: string) =>
  supplyOf(TERM, latest === null ? null : figureOf(latest), frequency, lagDays, day, DEFAULT_LIMITS)

test('spec 3: days from the end of a period to its first figure, where the register does not say', () => {
  expect(DEFAULT_LAG_DAYS).toEqual({ annual: 90, half: 60, quarter: 45, month: 30 })
})

describe('spec 10: how fresh the figures are', () => {
  test.each([
    // yearly, due 60 days after
    ['nothing expected yet', null, 'annual', 60, '2022-02-28', null, 0, 'fresh'],
    ['due on its day, and not there', null, 'annual', 60, '2022-03-01', '2021', 1, 'due'],
    ['30 days late is within the grace', null, 'annual', 60, '2022-03-31', '2021', 1, 'due'],
    ['31 days late is stale', null, 'annual', 60, '2022-04-01', '2021', 1, 'stale'],
    ['two missing: even the second within its grace', null, 'annual', 60, '2023-03-01', '2022', 2, 'very_stale'],
    ['here before it is due', '2021', 'annual', 60, '2022-02-01', null, 0, 'fresh'],
    ['here', '2021', 'annual', 60, '2022-12-31', '2021', 0, 'fresh'],
    ['the next one late', '2021', 'annual', 60, '2023-04-01', '2022', 1, 'stale'],
    // an estimate before the year is over
    ['due two days before the end', '2024', 'annual', -2, '2025-12-29', '2025', 1, 'due'],
    ['the day before that', '2024', 'annual', -2, '2025-12-28', '2024', 0, 'fresh'],
    // monthly, due 10 days after; no data after six
    ['five months missing are stale', '2021-02', 'month', 10, '2021-08-10', '2021-07', 5, 'stale'],
    ['six are very stale', '2021-02', 'month', 10, '2021-09-10', '2021-08', 6, 'very_stale'],
    // quarterly: no data after three
    ['two quarters missing', '2022-Q1', 'quarter', 45, '2022-11-14', '2022-Q3', 2, 'stale'],
    ['three quarters missing', '2022-Q1', 'quarter', 45, '2023-02-14', '2022-Q4', 3, 'very_stale'],
    // half-yearly: no data after two
    ['one half missing', '2022-H1', 'half', 60, '2023-04-15', '2022-H2', 1, 'stale'],
    ['two halves missing', '2022-H1', 'half', 60, '2023-08-29', '2023-H1', 2, 'very_stale'],
    // the window
    ['not expected beyond the window', '2025', 'annual', 60, '2031-12-31', '2025', 0, 'fresh'],
    [
      'a figure from long before the window does not make it older',
      '2018',
      'annual',
      60,
      '2022-04-01',
      '2021',
      1,
      'stale',
    ],
    ['a figure from before the window is none in it', '2020', 'annual', 60, '2022-04-01', '2021', 1, 'stale'],
    ['a month stands for the year that it ends', '2021-12', 'annual', 60, '2022-12-31', '2021', 0, 'fresh'],
    ['one from within the year does not', '2022-06', 'annual', 60, '2023-04-01', '2022', 1, 'stale'],
  ] as const)('%s', (_, latest, frequency, lagDays, day, expectedPeriod, overduePeriods, freshness) => {
    expect(supply(latest, frequency, lagDays, day)).toMatchObject({ expectedPeriod, overduePeriods, freshness })
  })
})

describe('spec 4.3: what comes next', () => {
  test.each([
    ['the first of the window', null, '2021', '2022-03-01'],
    ['the one after the latest, overdue or not', '2021', '2022', '2023-03-01'],
    ['in a leap year', '2022', '2023', '2024-02-29'],
    ['nothing past the window', '2025', null, null],
  ])('%s', (_, latest, nextPeriod, nextDue) => {
    expect(supply(latest, 'annual', 60, '2024-12-31')).toMatchObject({ nextPeriod, nextDue })
  })

  test.each([
    ['2022', '2022-12-31', 0],
    ['2022', '2023-03-31', 90],
    ['2022', '2022-11-30', -31],
  ])('age counts from the last day of %s: on %s it is %i days', (latest, day, ageDays) => {
    expect(supply(latest, 'annual', 60, day)).toMatchObject({ ageDays, latestPeriod: latest, quality: 'official' })
  })

  test('without a figure there is no age', () => {
    expect(supply(null, 'annual', 60, '2023-01-01')).toMatchObject({ ageDays: null, latestPeriod: null, quality: null })
  })
})

test('grace and patience can be set otherwise', () => {
  const limits = {
    ...DEFAULT_LIMITS,
    GRACE_DAYS: 0,
    STALE_PERIODS_TO_NO_DATA: { annual: 3, half: 2, quarter: 3, month: 6 },
  }
  const at = (day: string) => supplyOf(TERM, null, 'annual', 60, day, limits).freshness
  expect(['2022-03-01', '2022-03-02', '2023-03-01', '2024-02-29'].map(at)).toEqual([
    'due',
    'stale',
    'stale',
    'very_stale',
  ])
})
