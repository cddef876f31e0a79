import { describe, expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { parseLastDay } from './day'
import type { Review } from './register'
import { besideOf, reportedMet } from './reviewBeside'
import { reviewsOn } from './reviewsOn'

const report = publishedOn('2025-12-31')

function reviewIn(programmeId: string | null, kind: Review['kind'], date: string): Review {
  const found = reviewsOn(report).find(
    (one) => one.programmeId === programmeId && one.kind === kind && one.date === date,
  )
  if (found === undefined) throw new Error(`no review ${kind} ${date}`)
  return found
}
const beside = (review: Review) => besideOf(review, publishedOn(parseLastDay(review.date) ?? report.day))

describe('what the register has beside a review', () => {
  test('the Congress resolution: the headline indicators, on the day of the review', () => {
    const final = reviewIn(null, 'final', '2025-10')
    expect([final.total, reportedMet(final)]).toEqual([20, 16])
    const { set, met, onCourse, lagging, silent } = beside(final)
    expect(set).toBe('headline')
    const all = [...met, ...onCourse, ...lagging, ...silent]
    expect(all).toHaveLength(10)
    expect(all.every(({ indicator }) => indicator.headline)).toBe(true)
    expect(lagging.map(({ indicator }) => indicator.id)).toContain('grdp-per-capita-usd')
  })

  test('a programme: its own indicators with a target', () => {
    const { set, ...lists } = beside(reviewIn('XVII-03', 'final', '2025-03-20'))
    expect(set).toBe('programme')
    const all = Object.values(lists).flat()
    expect(all.length).toBeGreaterThan(10)
    expect(all.every(({ indicator }) => indicator.programmeId === 'XVII-03')).toBe(true)
  })

  test('a year’s plan: the indicators with a plan of that very year, judged by the plan', () => {
    const { set, met, lagging } = beside(reviewIn(null, 'annual', '2025'))
    expect(set).toBe('plan')
    expect(met.map(({ indicator }) => indicator.id)).toContain('jobs-created')
    expect(lagging.length).toBeGreaterThan(0)
  })

  test('every indicator of the set is in exactly one list', () => {
    for (const review of reviewsOn(report)) {
      const { set, ...lists } = beside(review)
      const ids = Object.values(lists).flatMap((list) => list.map(({ indicator }) => indicator.id))
      expect(new Set(ids).size, `${set} ${review.date}`).toBe(ids.length)
    }
  })
})

test.each([
  [null, null, null],
  [4, 12, 16],
  [null, 9, 9],
  [7, null, 7],
])('exceeded %s and met %s make %s', (exceeded, met, sum) => {
  expect(reportedMet({ ...reviewIn(null, 'final', '2025-10'), exceeded, met })).toBe(sum)
})
