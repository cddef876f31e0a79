import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from './fileName'

test('a name that is one stays as it is, Vietnamese letters composed', () => {
  expect(safeFileName('chi-tieu-2025-12-31-K7-3F9A.xlsx')).toBe('chi-tieu-2025-12-31-K7-3F9A.xlsx')
  expect(safeFileName('Chỉ tiêu Hà Nội.csv'.normalize('NFD'))).toBe('Chỉ tiêu Hà Nội.csv')
})

test.each([
  ['../../etc/passwd.csv', '-..-etc-passwd.csv'],
  ['C:\\Windows\\a.xlsx', 'C-Windows-a.xlsx'],
  ['a<b>|"c"?*.csv', 'a-b-c-.csv'],
  ['CON.csv', '_CON.csv'],
  ['nul', '_nul'],
  ['COM1.tar.xlsx', '_COM1.tar.xlsx'],
  ['lpt³.csv', '_lpt³.csv'],
  ['console.csv', 'console.csv'],
  ['.csv', 'tien-do.csv'],
  ['', 'tien-do'],
  ['bảng\u202Efdp.csv', 'bảng-fdp.csv'],
  ['hai\u0000dòng\r\n.csv', 'haidòng.csv'],
  [' . chấm . .csv', 'chấm.csv'],
])('%j is kept as %j', (name, kept) => {
  expect(safeFileName(name)).toBe(kept)
})

test('any name becomes one that every system keeps, and stays it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('', '.csv', '.xlsx'), (stem, ending) => {
      const name = safeFileName(stem + ending)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      expect(name).not.toMatch(/^[\s.]|[\s.]$/)
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
      expect(name).toBe(name.normalize('NFC'))
      expect(safeFileName(name)).toBe(name)
    }),
  )
})
