import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { conflictLinesOf } from './conflictLines'

const report = publishedOn('2025-12-31')

const outcomes = (id: string, period: string) =>
  conflictLinesOf(report)
    .filter(({ conflict }) => conflict.indicatorId === id && conflict.period === period)
    .map(({ outcome }) => outcome)

test.each([
  ['a figure that was chosen', 'par-index-score', '2023', { kind: 'chosen', side: 'a' }],
  ['the other side chosen', 'grdp-growth-average', '2023', { kind: 'chosen', side: 'b' }],
  ['nothing to choose by: the later figure stands', 'grdp-per-capita-vnd', '2022', { kind: 'by_rule', side: 'b' }],
  ['targets', 'urban-wastewater-treated', '2025', { kind: 'last_target' }],
] as const)('%s', (_, id, period, outcome) => {
  expect(outcomes(id, period)).toContainEqual(outcome)
})

test('contradictions with a document that was not out yet are not told', () => {
  const all = report.register.conflicts.length
  const told = conflictLinesOf(report).length
  expect(told).toBeGreaterThan(50)
  expect(told).toBeLessThan(all)
  expect(conflictLinesOf(publishedOn('2019-12-31')).length).toBeLessThan(10)
})
