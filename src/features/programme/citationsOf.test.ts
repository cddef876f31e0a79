import { expect, test } from 'vitest'
import { programmeIn, publishedOn } from '~/tests/setup/publishedReports'
import { citationsOf } from './citationsOf'

test.each(['2021-06-30', '2023-12-31'])('documents are known on %s, most cited first', (day) => {
  const report = publishedOn(day)
  for (const line of report.programmes) {
    const citations = citationsOf(line, report)
    const counts = citations.map(({ all }) => all)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    for (const { source } of citations) expect((source.publishedOn ?? '') <= day).toBe(true)
  }
})

test('every figure and every task known at the end has its document', () => {
  const report = publishedOn('2025-12-31')
  const line = programmeIn(report, 'XVII-02')
  const sum = (kind: 'figures' | 'tasks'): number =>
    citationsOf(line, report).reduce((total, citation) => total + citation[kind], 0)
  expect(sum('figures')).toBe(
    [...line.indicators, ...line.context].reduce((total, { known }) => total + known.length, 0),
  )
  expect(sum('tasks')).toBe(line.tasks.length)
})
