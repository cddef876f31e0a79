import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['Đô thị hóa', 'do thi hoa'],
  ['Ứng Hòa', 'ung hoa'],
  ['Nguyễn Văn Phong', 'nguyen van phong'],
  ['đ', 'd'],
  ['01-CTr/TU', '01-ctr/tu'],
  ['Đô thị'.normalize('NFD'), 'do thi'],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
