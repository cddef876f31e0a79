import { expect, test } from 'vitest'
import type { Quality } from '@/domain/register'
import { ENGLISH, VIETNAMESE } from '~/tests/setup/publishedReports'
import { firmnessOf } from './firmnessOf'

const figures = (qualities: readonly Quality[]) =>
  qualities.map((quality, i) => ({ period: String(2020 + i), quality }))

test.each<readonly [readonly Quality[], string | null, string | null]>([
  [[], null, null],
  [['estimate', 'estimate'], 'đều là số ước', 'all estimate'],
  [['official', 'estimate', 'estimate'], 'chỉ số 2020 là chính thức', 'only 2020 official'],
  [
    ['official', 'official', 'official', 'preliminary'],
    'đặc: chính thức, gạch chéo: sơ bộ',
    'solid: official, hatched: preliminary',
  ],
])('%j', (qualities, vi, en) => {
  expect(firmnessOf(figures(qualities), VIETNAMESE.m, VIETNAMESE.f)).toBe(vi)
  expect(firmnessOf(figures(qualities), ENGLISH.m, ENGLISH.f)).toBe(en)
})
