import { expect, test } from 'vitest'
import { localSeriesOf } from '@/domain/localSeries'
import { publishedLocalFigures } from '~/tests/setup/localFigures'
import { publishedOn } from '~/tests/setup/publishedReports'
import { citationsOf } from './citationsOf'

const local = await publishedLocalFigures()
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
