import { expect, test } from 'vitest'
import { unbroken } from './unbroken'

const shown = (text: string): string => unbroken(text).replaceAll('\u00A0', '_')

test.each([
  ['Tổng quan: 4 xấu đi, 13 tốt lên', 'Tổng_quan: 4_xấu_đi, 13_tốt_lên'],
  ['thiếu 0,88 điểm so với mục tiêu 2021–2025', 'thiếu 0,88_điểm so với mục tiêu 2021–2025'],
  ['một\nhai', 'một\nhai'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})
