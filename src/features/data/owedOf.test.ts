import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { owedOf } from './owedOf'

const owing = owedOf(publishedOn('2025-12-31'))

test('who owes most comes first, what nobody is known to lead last', () => {
  expect(owing[0]?.agency?.id).toBe('so-xay-dung')
  expect(owing.at(-1)?.agency).toBeNull()
  const counts = owing.slice(0, -1).map(({ lines }) => lines.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('only what is late beyond the days of grace, and everything that is', () => {
  const lines = owing.flatMap((one) => one.lines)
  expect(lines).toHaveLength(70)
  expect(lines.filter(({ assessment }) => assessment.reason.code === 'figure_overdue')).toHaveLength(43)
  expect(lines.map(({ assessment }) => assessment.supply?.freshness)).not.toContain('due')
})

test('before the first figures of the term were due, only periods that had ended were missing', () => {
  const lines = owedOf(publishedOn('2021-03-31')).flatMap((one) => one.lines)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter(({ assessment }) => (assessment.supply?.nextPeriod ?? '') > '2021-02')).toEqual([])
})
