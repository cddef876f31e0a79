import { expect, test } from 'vitest'
import { reviewsOn } from '@/domain/reviewsOn'
import { programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { tellingReview } from './tellingReview'

const report = publishedOn('2025-12-31')
const { m } = VIETNAMESE

test.each([
  ['XVII-02', '6 trên 11 đạt'],
  ['XVII-08', '10 vượt, 16 đạt trên 26 chỉ tiêu'],
  ['XVII-07', '7 chỉ tiêu, không nêu số đạt'],
  ['XVII-09', 'không nêu số'],
  ['XVII-01', null],
])('of %s the one to quote says how many were met, if any does', (id, counts) => {
  const review = tellingReview(reviewsOn(report, id))
  expect(review === null ? null : m.programme.counted(review)).toBe(counts)
})

test.each([
  ['XVII-02', /^Báo cáo đếm 11 chỉ tiêu, bộ dữ liệu có 22 chỉ tiêu có mục tiêu; 11 chưa đủ số liệu .*\.$/],
  ['XVII-05', /^Nguồn không nêu kết quả .*\.$/],
  ['XVII-10', /^Nguồn không nêu kết quả .*\.$/],
])('of %s it is said in a sentence why the counts of the same day differ', (id, sentence) => {
  const [review] = reviewsOn(report, id)
  if (review === undefined) throw new Error(`no review of ${id}`)
  const { rollUp } = programmeIn(publishedOn(review.date), id)
  expect(m.programme.reviews.difference({ review, rollUp })).toMatch(sentence)
})

test('counts that agree are said to agree, and where only the reckoning differs that is said', () => {
  const { rollUp } = programmeIn(report, 'XVII-06')
  const review = { ...reviewsOn(report, 'XVII-06').at(-1) }
  const counts = { exceeded: rollUp.counts.exceeded, met: rollUp.counts.achieved, onSchedule: 0, behind: 0 }
  const base = { programmeId: 'XVII-06', kind: 'final', date: '2025', sourceId: 's', note: null, ...review } as const
  const said = (change: object): string =>
    m.programme.reviews.difference({ review: { ...base, ...counts, total: rollUp.total, ...change }, rollUp })
  expect(said({})).toBe('Hai cách đếm cho cùng một số đạt.')
  expect(said({ met: 12 })).toMatch(/tự đánh giá.*; 6 chưa đủ số liệu/)
  expect(
    m.programme.reviews.difference({ review: { ...base, ...counts, total: 3 }, rollUp: { ...rollUp, total: 0 } }),
  ).toMatch(/không có mục tiêu cả khóa bằng số/)
})
