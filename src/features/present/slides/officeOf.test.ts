import { expect, test } from 'vitest'
import { officeOf } from './officeOf'

test.each([
  ['Nguyễn Văn Phong, Phó Bí thư Thành ủy (sau là Phó Bí thư Thường trực)', 'Nguyễn Văn Phong, Phó Bí thư Thành ủy'],
  ['Sở Quy hoạch - Kiến trúc', 'Sở Quy hoạch - Kiến trúc'],
  ['Ban (cũ) Dân vận', 'Ban (cũ) Dân vận'],
])('%s', (holder, office) => {
  expect(officeOf(holder)).toBe(office)
})
