import { expect, test } from 'vitest'
import { unbroken } from './unbroken'

const shown = (text: string): string => unbroken(text, ['đánh giá', 'chỉ tiêu']).replaceAll('\u00A0', '_')

test.each([
  ['Tổng quan: 4 xấu đi, 13 tốt lên', 'Tổng_quan: 4_xấu_đi, 13_tốt_lên'],
  ['thiếu 0,88 điểm so với mục tiêu 2021–2025', 'thiếu 0,88_điểm so với mục tiêu 2021–2025'],
  ['một\nhai', 'một\nhai'],
  [
    'Môi trường: Chưa đánh giá được chỉ tiêu nào trong các chỉ tiêu đó',
    'Môi_trường: Chưa đánh_giá được chỉ_tiêu nào trong các chỉ_tiêu đó',
  ],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})
