import { describe, expect, test } from 'vitest'
import { ENGLISH, programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'

const latest = publishedOn('2025-12-31')

test('results of which a report does not tell the met ones apart are at least on schedule', () => {
  const review = latest.register.reviews.find(
    ({ programmeId, onSchedule, met }) => programmeId === 'XVII-04' && onSchedule !== null && met === null,
  )
  if (review === undefined) throw new Error('no such review')
  expect([VIETNAMESE, ENGLISH].map(({ m }) => m.programme.counted(review))).toEqual([
    '23 ít nhất đúng tiến độ trên 33 chỉ tiêu',
    '23 at least on schedule of 33 targets',
  ])
  // Both have met some or none: nobody can tell.
  const rollUp = programmeIn(latest, 'XVII-04').rollUp
  const alike = { ...rollUp, total: 33, counts: { ...rollUp.counts, achieved: 0, exceeded: 0 } }
  expect(VIETNAMESE.m.programme.reviews.difference({ review, rollUp: alike })).not.toContain('cùng một số đạt')
})

describe('the finding of a programme', () => {
  const findingIn = (id: string, { m, language }: typeof VIETNAMESE): string => {
    const { programme, rollUp, context } = programmeIn(latest, id)
    return m.programme
      .finding(programme.shortName[language], rollUp, context.length)
      .map(({ text }) => text)
      .join(', ')
  }

  test.each([
    ['XVII-01', 'Xây dựng Đảng, CCHC: chưa đánh giá được chỉ tiêu nào trong 5 chỉ tiêu'],
    ['XVII-02', 'Tăng trưởng kinh tế: 12 trên 22 chỉ tiêu đánh giá được, 5 khó đạt'],
    ['XVII-08', 'An sinh, chất lượng sống: 7 trên 15 chỉ tiêu đánh giá được, không chỉ tiêu nào khó đạt'],
    ['XVII-09', 'Quốc phòng, an ninh: 13 chỉ tiêu theo dõi, chưa có mục tiêu cả khóa bằng số'],
  ])('%s: %s', (id, text) => {
    expect(findingIn(id, VIETNAMESE)).toBe(text)
  })

  test('names the counts that lead somewhere by their status', () => {
    const { rollUp } = programmeIn(latest, 'XVII-02')
    const counts = { ...rollUp.counts, missed: 2 }
    const statuses = ENGLISH.m.programme.finding('Growth', { ...rollUp, counts }, 9).map(({ status }) => status)
    expect(statuses).toEqual([null, 'missed', 'off_track'])
  })
})
