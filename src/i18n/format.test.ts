import { describe, expect, test } from 'vitest'
import { numbers as en } from '@/i18n/en/numbers'
import { numbers as vi } from '@/i18n/vi/numbers'
import { formatFor, type Measure } from './format'

const VI = formatFor('vi', vi)
const EN = formatFor('en', en)

const perCent: Measure = { unit: { vi: '%', en: '%' }, decimals: 2 }
const rank: Measure = { unit: { vi: 'thứ hạng /63', en: 'rank of 63' }, decimals: 0 }
const parks: Measure = { unit: { vi: 'công viên', en: 'parks' }, decimals: 0 }
const usd: Measure = { unit: { vi: 'USD', en: 'USD' }, decimals: 0 }

/** Spaces that do not break, made visible. */
const plain = (text: string): string => text.replaceAll('\u00A0', '_')

describe('figures as each language writes them', () => {
  test.each([
    ['grouping', VI.value(7200, usd), EN.value(7200, usd), '7.200_USD', '7,200_USD'],
    ['fixed decimals of the indicator', VI.value(6.5, perCent), EN.value(6.5, perCent), '6,50_%', '6.50%'],
    ['a minus that is a minus', VI.number(-3.25, 2), EN.number(-3.25, 2), '−3,25', '−3.25'],
    ['no negative zero', VI.number(-0.001, 1), EN.number(-0.001, 1), '0,0', '0.0'],
    [
      'a difference of per cents is in points',
      VI.difference(0.88, perCent),
      EN.difference(0.88, perCent),
      '0,88_điểm',
      '0.88_points',
    ],
    [
      'a difference has no sign and no idle zeros',
      VI.difference(-1100, usd),
      EN.difference(-7.5, perCent),
      '1.100_USD',
      '7.5_points',
    ],
    [
      'a figure published with more decimals keeps them',
      VI.value(9.755, perCent),
      EN.value(9.755, perCent),
      '9,755_%',
      '9.755%',
    ],
    ['a mean does not', VI.value(20 / 3, perCent), EN.value(20 / 3, perCent), '6,67_%', '6.67%'],
    ['a place in a ranking', VI.value(24, rank), EN.value(24, rank), 'hạng_24/63', 'rank_24 of 63'],
    ['places between ranks', VI.difference(1, rank), EN.difference(-3, rank), '1_bậc', '3_places'],
    ['a single one', VI.value(1, parks), EN.value(1, parks), '1_công viên', '1_park'],
    ['one point', VI.difference(1, perCent), EN.difference(1, perCent), '1_điểm', '1_point'],
    ['a share of one', VI.share(0.45), EN.share(0.45), '45_%', '45%'],
    ['a multiple', VI.times(1.384), EN.times(1.384), '1,38_lần', '1.38_times'],
  ])('%s', (_, inVietnamese, inEnglish, vietnamese, english) => {
    expect(plain(inVietnamese)).toBe(vietnamese)
    expect(plain(inEnglish)).toBe(english)
  })
})

describe('bands', () => {
  test.each([
    ['both ends with the decimals they need', { min: 7.5, max: 8 }, '7,5–8,0_%', '7.5–8.0%'],
    ['open above', { min: 20.47, max: null }, 'từ 20,47_%', 'at least 20.47%'],
    ['open below', { min: null, max: 4 }, 'tối đa 4_%', 'at most 4%'],
    ['a point', { min: 100, max: 100 }, '100_%', '100%'],
  ])('%s', (_, ends, vietnamese, english) => {
    expect(plain(VI.band(ends, perCent))).toBe(vietnamese)
    expect(plain(EN.band(ends, perCent))).toBe(english)
  })

  test('a band without ends is a dash, not zero', () => {
    expect(VI.bandFigures({ min: null, max: null })).toBe('—')
  })
})

describe('paces', () => {
  test.each([
    ['compound growth is a share', 0.0961, usd, 'compound', '9,6_% mỗi năm', '9.6% a year'],
    ['a level in per cent moves by points', 1.8, perCent, 'linear', '1,8_điểm mỗi năm', '1.8_points a year'],
    ['a mean needs a yearly value', 12.9, perCent, 'arithmetic', '12,9_% mỗi năm', '12.9% a year'],
    ['units otherwise', 7667, usd, 'linear', '7.667_USD mỗi năm', '7,667_USD a year'],
  ] as const)('%s', (_, value, measure, trajectory, vietnamese, english) => {
    expect(plain(VI.pace(value, measure, trajectory))).toBe(vietnamese)
    expect(plain(EN.pace(value, measure, trajectory))).toBe(english)
  })
})

describe('days and periods', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-Q1', 'quý I/2025', 'Q1 2025'],
    ['2025-H1', '6 tháng đầu năm 2025', 'H1 2025'],
    ['2025-06', 'tháng 06/2025', 'Jun 2025'],
    ['2021-9M', '9 tháng năm 2021', 'Jan–Sept 2021'],
    ['2021-2025', '2021–2025', '2021–2025'],
    ['2021..2023', '2021–2023', '2021–2023'],
  ])('period %s', (period, vietnamese, english) => {
    expect(VI.period(period)).toBe(vietnamese)
    expect(EN.period(period)).toBe(english)
  })

  test('a day has two digits for day and month in Vietnamese (rule V7)', () => {
    expect(VI.day('2025-01-03')).toBe('03/01/2025')
    expect(EN.day('2025-01-03')).toBe('3 Jan 2025')
  })

  test('a day is written as far as it was printed', () => {
    expect([VI.printedDay('2023'), VI.printedDay('2020-11'), VI.printedDay('2020-11-05')]).toEqual([
      '2023',
      '11/2020',
      '05/11/2020',
    ])
  })
})

test('names are in the order of the Vietnamese alphabet (rule V5)', () => {
  const names = ['Đông', 'Dân', 'Ân', 'An', 'Ăn', 'đạt', 'Ấm']
  expect(names.toSorted(VI.compare)).toEqual(['An', 'Ăn', 'Ấm', 'Ân', 'Dân', 'đạt', 'Đông'])
})
