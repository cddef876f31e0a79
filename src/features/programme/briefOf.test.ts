import { describe, expect, test } from 'vitest'
import { judgedOf } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { isRated } from '@/domain/rollUp'
import { ENGLISH, judgedIn, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { briefOf } from './briefOf'

const latest = publishedOn('2025-12-31')
const judged = [latest, publishedOn('2023-12-31')].flatMap(({ indicators }) => judgedOf(indicators.values()))

describe('why an indicator stands where it does, in a line', () => {
  test.each([
    ['grdp-growth-average', 'thiếu **0,88 điểm**; số cả kỳ không đạt'],
    ['grdp-growth-industry-construction', 'thiếu **2,17 điểm**; tốt nhất từng có 10,1 %'],
    ['grdp-share-services', 'cao hơn khoảng mục tiêu **0,1 điểm**'],
    [
      'social-investment',
      'nhịp đang đủ để đạt; độ tin cậy thấp; **trái với số công bố cả 2021–2025: 2.500,0 nghìn tỷ đồng**',
    ],
    ['tourists-total', 'thiếu **7 triệu lượt**; đang đi ngược mục tiêu'],
  ])('%s', (id, brief) => {
    expect(plain(briefOf(judgedIn(latest, id), VIETNAMESE, DEFAULT_LIMITS))).toBe(brief)
  })

  test.each([VIETNAMESE, ENGLISH])('is said of every judged indicator in $language', (speech) => {
    const unsaid = judged
      .filter((line) => isRated(line.assessment.status) && briefOf(line, speech, DEFAULT_LIMITS) === '')
      .map(({ indicator }) => indicator.id)
    expect(unsaid).toEqual([])
  })
})
