import { describe, expect, test } from 'vitest'
import { publishedLocalFigures } from '~/tests/setup/localFigures'
import { programmeIn, publishedOn } from '~/tests/setup/publishedReports'
import { citationsOf, programmeCitationsOf } from './citationsOf'
import { localSeriesOf } from './localSeries'

const local = await publishedLocalFigures()

describe('of everything that was known', () => {
  const on = (day: string) => {
    const report = publishedOn(day)
    return citationsOf(report, [...localSeriesOf(local, report).values()].flat())
  }

  test('most cited first, and none without a citation', () => {
    const counts = on('2025-12-31').map(({ all }) => all)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts.at(-1)).toBeGreaterThan(0)
  })

  test('figures of localities count', () => {
    expect(on('2025-12-31').find(({ source }) => source.id === 'baomoi-2025')?.figures).toBe(17)
  })

  test('a document that was not out is not there', () => {
    const ids = on('2023-12-31').map(({ source }) => source.id)
    expect(ids).toContain('vietnam-vn-2023a')
    expect(ids).not.toContain('baomoi-2025')
  })
})

describe('of a programme', () => {
  test.each(['2021-06-30', '2023-12-31'])('documents are known on %s, most cited first', (day) => {
    const report = publishedOn(day)
    for (const line of report.programmes) {
      const citations = programmeCitationsOf(line, report)
      const counts = citations.map(({ all }) => all)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      for (const { source } of citations) expect((source.publishedOn ?? '') <= day).toBe(true)
    }
  })

  test('every figure and every task known at the end has its document', () => {
    const report = publishedOn('2025-12-31')
    const line = programmeIn(report, 'XVII-02')
    const sum = (kind: 'figures' | 'tasks'): number =>
      programmeCitationsOf(line, report).reduce((total, citation) => total + citation[kind], 0)
    expect(sum('figures')).toBe(
      [...line.indicators, ...line.context].reduce((total, { known }) => total + known.length, 0),
    )
    expect(sum('tasks')).toBe(line.tasks.length)
  })
})
