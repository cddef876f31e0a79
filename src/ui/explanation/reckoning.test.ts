import { expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import type { TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { fullReckoningOf, reckoningOf } from './reckoning'

function stepsIn(report: TermReport, id: string, speech: ScreenSpeech): readonly string[] {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  const { figures } = seriesOf(line, report.day, report.register.term)
  return reckoningOf(line, figures, speech).map(({ label, formula, result, deciding }) =>
    plain(`${deciding ? '* ' : ''}${label} | ${formula ?? ''} | ${result}`),
  )
}

const latest = publishedOn('2025-12-31')
const inVietnamese = (id: string) => stepsIn(latest, id, VIETNAMESE)

test('a level that grows by a rate', () => {
  expect(inVietnamese('grdp-per-capita-usd')).toEqual([
    'Kế hoạch 2020–2025 | (8.300 ÷ 5.250)^1/5 − 1 | +9,6 % mỗi năm',
    'Đã thực hiện 2020–2025 | (7.200 ÷ 5.250)^1/5 − 1 | +6,5 % mỗi năm',
    '* Thiếu so với cận dưới | 8.300 − 7.200 | 1.100 USD',
    'Cần để đạt 12.000 vào năm 2030 | (12.000 ÷ 7.200)^1/5 − 1 | +10,8 % mỗi năm',
    'Nhịp tốt nhất từng có | 2015–2019: (5.196 ÷ 3.600)^1/4 − 1 | +9,6 % mỗi năm',
  ])
})

test('a level that grows by points, decided by what is still needed', () => {
  expect(inVietnamese('urbanisation-rate')).toEqual([
    'Kế hoạch 2019–2025 | (60,0 − 49,2) ÷ 6 | +1,8 điểm mỗi năm',
    'Đã thực hiện 2019–tháng 06/2025 | (52,5 − 49,2) ÷ 66 × 12 | +0,6 điểm mỗi năm',
    'Thiếu so với cận dưới | 60,0 − 52,5 | 7,5 điểm',
    'Cần để đạt 60 vào năm 2025 | (60,0 − 52,5) ÷ 6 × 12 | +15 điểm mỗi năm',
    '* Nhịp cần so với kế hoạch | 15 ÷ 1,8 | 8,33 lần',
    'Nhịp tốt nhất từng có | 2019–2022: (53,9 − 49,2) ÷ 3 | +1,57 điểm mỗi năm',
  ])
})

test('a mean of which all years are known says what the last one would have needed', () => {
  expect(inVietnamese('grdp-growth-average')).toEqual([
    'Bình quân 2021–2025 | 2,92 + 8,89 + 6,27 + 6,52 + 8,50 = 33,10; chia 5 năm | 6,62 %',
    '* Thiếu so với cận dưới | 7,50 − 6,62 | 0,88 điểm',
    'Riêng năm 2025 lẽ ra phải đạt | 5 × 7,50 − 24,60; thực tế 8,50 | 12,90 %',
    'Mức tốt nhất từng có | 2015 | 9,24 %',
  ])
})

test('a mean with open years', () => {
  expect(stepsIn(publishedOn('2025-01-31'), 'grdp-growth-average', ENGLISH)).toEqual([
    'Mean of 2021–2024 | 2.92 + 8.89 + 6.27 + 6.52 = 24.60; divided by 4 | 6.15%',
    'Short of the lower edge | 7.50 − 6.15 | 1.35 points',
    'Needed in the year without a figure | (5 × 7.50 − 24.60) ÷ 1 | 12.9% a year',
    '* Needed against planned | 12.9 ÷ 7.5 | 1.72 times',
    'Best on record | 2015 | 9.24%',
  ])
})

test('a total of some years is not held against the band of all', () => {
  const steps = inVietnamese('social-investment')
  expect(steps[1]).toBe('Còn phải đạt thêm để tới cận dưới | 3.100,0 − 594,7 | 2.505,3 nghìn tỷ đồng')
  expect(steps.at(-2)).toBe('* Nhịp cần so với kế hoạch | 626,33 ÷ 620 | 1,01 lần')
})

test('a yearly target shows every year', () => {
  const steps = inVietnamese('jobs-created')
  expect(steps[1]).toBe(
    '* Số năm đạt | 2021: 179.648; 2022: 203.027; 2023: 186.100; 2024: 225.000; 2025: 222.000 | 5/5',
  )
})

test('what overshot is not told the best pace of the way in', () => {
  const steps = inVietnamese('grdp-share-services')
  expect(steps).toContain('* Cao hơn cận trên | 65,60 − 65,50 | 0,1 điểm')
  expect(steps.some((step) => step.startsWith('Nhịp tốt nhất'))).toBe(false)
})

test('without a figure, or without a target, there is nothing to reckon', () => {
  expect(inVietnamese('admin-procedures-simplified')).toEqual([])
  expect(inVietnamese('pci-rank')).toEqual([])
})

test('every reckoning of the register can be written, with one deciding line at most', () => {
  const found: string[] = []
  for (const day of ['2023-12-31', '2025-12-31', '2026-06-30']) {
    const report = publishedOn(day)
    for (const id of report.indicators.keys()) {
      const steps = stepsIn(report, id, VIETNAMESE)
      if (steps.some((step) => /NaN|Infinity|undefined|null/.test(step)))
        found.push(`${day} ${id}: ${steps.join('; ')}`)
      if (steps.filter((step) => step.startsWith('*')).length > 1) found.push(`${day} ${id}: two deciding lines`)
      if (new Set(steps.map((step) => step.split(' | ')[0])).size < steps.length)
        found.push(`${day} ${id}: two like lines`)
    }
  }
  expect(found).toEqual([])
})

const fullOn = (report: TermReport, id: string): readonly string[] => {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  const { figures } = seriesOf(line, report.day, report.register.term)
  return fullReckoningOf(line, figures, report.day, VIETNAMESE).map(({ label, formula, result }) =>
    plain(`${label} | ${formula ?? ''} | ${result}`),
  )
}

test('the whole explanation of a level: the figure, the band, both edges, the share of the time', () => {
  const steps = fullOn(latest, 'urbanisation-rate')
  expect(steps.slice(0, 2)).toEqual(['Số liệu dùng để đánh giá | tháng 06/2025 | 52,5 %', 'Mục tiêu | 2025 | 60–62 %'])
  expect(steps).toContain('Cần để tới cận trên, 62 | (62,0 − 52,5) ÷ 6 × 12 | +19 điểm mỗi năm')
  expect(steps.slice(-2)).toEqual([
    'Phần thời gian đã có số liệu | 66 ÷ 72 tháng | 92 %',
    'Thời gian đã qua đến 31/12/2025 | 2.192 ÷ 2.192 ngày | 100 %',
  ])
})

test('the whole explanation of a mean', () => {
  const steps = fullOn(publishedOn('2025-01-31'), 'grdp-growth-average')
  expect(steps).toContain('Mỗi kỳ chưa có số cần để tới cận trên, 8 | (5 × 8,00 − 24,60) ÷ 1 | 15,4 % mỗi năm')
  expect(steps.slice(-2)).toEqual([
    'Phần thời gian đã có số liệu | 4 ÷ 5 | 80 %',
    'Thời gian đã qua đến 31/01/2025 | 1.492 ÷ 1.826 ngày | 82 %',
  ])
})

test('the best pace of exports is a step between whole years', () => {
  expect(fullOn(latest, 'exports')).toContain('Nhịp tốt nhất từng có | 2023–2024: 19,40 ÷ 16,70 − 1 | +16,2 % mỗi năm')
})

test('a total that is there already needs no pace', () => {
  expect(fullOn(latest, 'schools-newly-standard').filter((step) => /−\d/.test(step))).toEqual([])
})

test('every whole explanation of the register can be written, no two lines alike', () => {
  for (const report of [publishedOn('2023-12-31'), latest]) {
    for (const id of report.indicators.keys()) {
      const steps = fullOn(report, id)
      expect(steps.filter((step) => /NaN|Infinity|undefined|null/.test(step))).toEqual([])
      expect(new Set(steps.map((step) => step.split(' | ')[0])).size).toBe(steps.length)
    }
  }
})
