import { expect, test } from 'vitest'
import { reviewsOn } from '@/domain/reviewsOn'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { countCells, countColumns } from './reviewCells'

const reviews = reviewsOn(publishedOn('2025-12-31'))

test('what a review counted is told in numbers; what it did not give is empty, never a zero', () => {
  for (const review of reviews) {
    const [total, exceeded, met, , , behind] = countCells(review)
    expect([total, exceeded, met, behind]).toEqual([review.total, review.exceeded, review.met, review.behind])
  }
  expect(reviews.some(({ behind }) => behind === null)).toBe(true)
})

test('those at least on schedule have a column of their own where the met ones are not told apart', () => {
  const heads = countColumns(VIETNAMESE).map(({ name }) => name)
  expect(heads.slice(3, 5)).toEqual(['Đúng tiến độ', 'Ít nhất đúng tiến độ'])
  const [on, atLeast] = [countCells, countCells].map((cells, at) =>
    reviews.flatMap((review) => cells(review)[3 + at] ?? []),
  )
  expect(on?.length).toBeGreaterThan(0)
  expect(atLeast).toContain(23)
  for (const review of reviews) expect([review.onSchedule, null]).toContain(countCells(review)[3] ?? null)
})

test('one head over each count, in both languages', () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    const columns = countColumns(speech)
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(columns.every(({ kind }) => kind === 'number')).toBe(true)
    for (const review of reviews) expect(countCells(review)).toHaveLength(columns.length)
  }
})
