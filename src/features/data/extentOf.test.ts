import { expect, test } from 'vitest'
import { programmeIn, publishedOn } from '~/tests/setup/publishedReports'
import { extentOf, hasFigureIn } from './extentOf'

const report = publishedOn('2025-12-31')
const { term } = report.register

test('the whole term: as many as the board counts', () => {
  const extent = extentOf([...report.indicators.values()], term)
  expect(extent).toMatchObject({
    indicators: 193,
    targets: 108,
    rated: 44,
    silence: { figure_overdue: 43, data_too_old: 15, insufficient_points: 6 },
  })
  expect(extent.figures).toBeLessThan(108)
  expect(extent.figures).toBeGreaterThan(44)
})

test('a programme without targets has nothing to judge', () => {
  const { indicators, context } = programmeIn(report, 'XVII-10')
  expect(extentOf([...indicators, ...context], term)).toMatchObject({
    indicators: 19,
    targets: 0,
    figures: 0,
    rated: 0,
  })
})

const window = { from: '2021', to: '2025' }
const figureOf = (period: string) => ({
  known: [...report.indicators.values()]
    .flatMap(({ known }) => known.slice(0, 1))
    .slice(0, 1)
    .map(({ observation }) => ({ observation: { ...observation, period }, rejectedBy: null })),
})

test.each([
  ['2020', false],
  ['2021-Q1', true],
  ['2025', true],
  ['2021-2025', true],
  ['2016-2020', false],
  ['2026-01', false],
])('a figure of %s is in the term: %s', (period, isIn) => {
  expect(hasFigureIn(window, figureOf(period))).toBe(isIn)
})
