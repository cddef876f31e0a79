import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { DEFAULT_LIMITS } from './limits'
import { owedIn, owedOf, type OwedFigure } from './owed'
import { reportOf } from './report'
import { isRated } from './rollUp'

/** What is owed of one yearly indicator, reported sixty days after the year, with figures of some years. */
function owed(day: string, periods: readonly string[]): readonly Omit<OwedFigure, 'line'>[] {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'a' })],
    targets: [targetOf({ indicatorId: 'a', lower: 10 })],
    observations: periods.map((period) => observationOf({ indicatorId: 'a', period, value: 1 })),
  })
  return owedIn(reportOf(register, day, DEFAULT_LIMITS).indicators.values()).map(
    ({ from, to, periods: missing, since, latest }) => ({ from, to, periods: missing, since, latest }),
  )
}

test.each([
  ['2024-12-31', [], { from: '2021', to: '2023', periods: 3, since: '2022-03-01', latest: null }],
  ['2025-12-31', ['2020', '2021'], { from: '2022', to: '2024', periods: 3, since: '2023-03-01', latest: '2021' }],
  ['2024-12-31', ['2021', '2022'], { from: '2023', to: '2023', periods: 1, since: '2024-02-29', latest: '2022' }],
])('on %s, with figures of %j, what is missing is owed from the day it should have come', (day, periods, figure) => {
  expect(owed(day, periods)).toEqual([figure])
})

test.each([
  ['the figures suffice', '2024-12-31', ['2021', '2022', '2023']],
  ['the first is not due', '2021-06-30', []],
  ['the days of grace run', '2024-03-30', ['2021', '2022']],
])('nothing is owed while %s', (_, day, periods) => {
  expect(owed(day, periods)).toEqual([])
})

describe('of the published register', () => {
  const report = publishedOn('2025-12-31')
  const owing = owedOf(report)
  const figures = owing.flatMap((one) => one.figures)

  test('who owes most comes first, what nobody is known to lead last', () => {
    expect(owing[0]?.agency?.id).toBe('so-xay-dung')
    expect(owing.at(-1)?.agency).toBeNull()
    const counts = owing.slice(0, -1).map((one) => one.figures.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test('only what is late beyond the days of grace is owed, and everything that is', () => {
    expect(figures).toHaveLength(70)
    expect(figures.every(({ since }) => since <= report.day)).toBe(true)
    const assessments = figures.map(({ line }) => line.assessment)
    for (const { supply } of assessments) {
      expect(supply?.overduePeriods).toBeGreaterThan(0)
      expect(['stale', 'very_stale']).toContain(supply?.freshness)
    }
    const because = (code: string): number => assessments.filter(({ reason }) => reason.code === code).length
    expect([because('figure_overdue'), because('data_too_old'), because('insufficient_points')]).toEqual([43, 15, 3])
    expect(assessments.filter(({ status }) => isRated(status))).toHaveLength(9)
    expect(report.rollUp.counts.no_data).toBe(64)
  })

  test.each(['2021-03-31', '2023-12-31', '2025-12-31'])('on %s an agency owes the same whoever asks', (day) => {
    const then = publishedOn(day)
    for (const { agency, figures: asked } of owedOf(then)) {
      const led = [...then.indicators.values()].filter(
        ({ indicator }) => indicator.leadAgencyId === (agency?.id ?? null),
      )
      expect(owedIn(led)).toEqual(asked)
    }
  })

  test('before the first figures of the term were due, only periods that had ended were missing', () => {
    const early = owedIn(publishedOn('2021-03-31').indicators.values())
    expect(early.length).toBeGreaterThan(0)
    expect(early.filter(({ from }) => from > '2021-02')).toEqual([])
  })
})
