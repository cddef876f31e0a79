import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { parseLastDay } from './day'
import { reviewsOn } from './reviewsOn'

test('the latest first, none that was not held yet', () => {
  const dates = reviewsOn(publishedOn('2023-12-31')).map(({ date }) => date)
  expect(dates).toContain('2023-10-27')
  expect(dates.every((date) => date.slice(0, 4) <= '2023')).toBe(true)
  expect(dates).toEqual(dates.toSorted((a, b) => ((parseLastDay(a) ?? '') > (parseLastDay(b) ?? '') ? -1 : 1)))
})

test('those of a programme are known on the day, the latest first', () => {
  const dates = (day: string): readonly string[] => reviewsOn(publishedOn(day), 'XVII-08').map(({ date }) => date)
  expect(dates('2025-12-31')).toEqual(['2025', '2023-10-27', '2023-06', '2023-06'])
  expect(dates('2023-10-27')).toEqual(['2023-10-27', '2023-06', '2023-06'])
  expect(dates('2023-06-29')).toEqual([])
})

test('a review is not known before a document tells of it', () => {
  const sources = (day: string): readonly string[] =>
    reviewsOn(publishedOn(day), 'XVII-08').map(({ sourceId }) => sourceId)
  expect(sources('2023-10-26')).toEqual(['vietnamplus-202306'])
  expect(sources('2023-10-27')).toEqual(['nhadautu-20231027', 'nhadautu-20231027', 'vietnamplus-202306'])
})
