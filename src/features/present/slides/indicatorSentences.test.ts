import { expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import type { ScreenSpeech } from '@/i18n/Words'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { figureParts, indicatorSentences } from './indicatorSentences'

function told(id: string, day: string, speech: ScreenSpeech = VIETNAMESE): readonly string[] {
  const report = publishedOn(day)
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  const { figures } = seriesOf(line, day, report.register.term)
  return indicatorSentences(line, figures, report, speech).map(plain)
}

test('a mean whose years are all known: its target, what the last year would have had to be, the best there was', () => {
  expect(told('grdp-growth-average', '2025-12-31')).toEqual([
    'Mục tiêu 2021–2025: **7,5–8,0 %**',
    'Năm 2025 cần **12,9 %**, ước **8,50 %**',
    'Cao nhất từng có: 9,24 % (2015)',
  ])
  expect(told('grdp-growth-average', '2025-12-31', ENGLISH)).toEqual([
    'Target 2021–2025: **7.5–8.0%**',
    '2025 needed **12.9%**, estimate **8.50%**',
    'Highest ever: 9.24% (2015)',
  ])
})

test('a level: how far it is, and at what pace', () => {
  expect(told('grdp-per-capita-usd', '2025-12-31')).toEqual([
    'Mục tiêu 2025: **8.300–8.500 USD**',
    'Thiếu **1.100 USD**; tăng 6,5 % mỗi năm, kế hoạch 9,6 % mỗi năm',
  ])
})

test('years that are over are not told to reach anything: their figures are not published', () => {
  expect(told('social-investment', '2025-12-31')[1]).toBe(
    'Còn 4 năm chưa có số công bố: cần 626,3 nghìn tỷ đồng mỗi năm, bằng 1,01 lần kế hoạch',
  )
  expect(told('social-investment', '2025-12-31', ENGLISH)[1]).toBe(
    '4 years still without published figures need 626.3 trillion VND a year, 1.01 times the plan',
  )
})

test('without a status: since when a figure is owed; the old one is written large', () => {
  expect(told('grdp-share-agriculture', '2025-12-31').slice(0, 2)).toEqual([
    'Mục tiêu 2025: **1,4–1,6 %**',
    'Chưa có số 2023, quá hạn từ 05/01/2024',
  ])
})

test('without a target: that it is only followed', () => {
  const followed = [...publishedOn('2025-12-31').indicators.values()].find(
    ({ assessment, targets }) => assessment === null && targets.annualPlans.length === 0,
  )
  expect(told(followed?.indicator.id ?? '', '2025-12-31').at(-1)).toBe(VIETNAMESE.m.indicator.noTarget)
})

test.each([
  ['%', 6.62, ['', '6,62', '%']],
  ['nghìn tỷ đồng', 594.7, ['', '594,70', 'nghìn tỷ đồng']],
  ['thứ hạng /63', 24, ['hạng', '24,00', '/63']],
])('a figure of the unit “%s” in its pieces', (unit, value, expected) => {
  const [line] = publishedOn('2025-12-31').indicators.values()
  if (line === undefined) throw new Error('no line')
  const parts = figureParts(value, { ...line.indicator, unit: { vi: unit, en: unit }, decimals: 2 }, VIETNAMESE)
  expect([parts.before, parts.figure, parts.after]).toEqual(expected)
})
