import { expect, test } from 'vitest'
import { loadScreenSpeech } from '@/i18n/Words'
import { monthsInWords } from './monthsInWords'
import type { SheetCell } from './sheet'

const VIETNAMESE = await loadScreenSpeech('vi')
const ENGLISH = await loadScreenSpeech('en')

const told = (cell: SheetCell, speech = VIETNAMESE): SheetCell | undefined =>
  monthsInWords({ name: 'A', columns: [{ name: 'Hạn', kind: 'day' }], rows: [[cell]] }, speech).rows[0]?.[0]

test.each(['10/2025', '2025-10'])('%s is a month, and gets a word in both languages', (month) => {
  expect(told(month)).toBe('tháng 10/2025')
  expect(told(month, ENGLISH)).toBe('month 10/2025')
})

test('an English month is written in digits with a word; one of a single digit, too', () => {
  expect(told('Sept 2025', ENGLISH)).toBe('month 09/2025')
  expect(told('4/2021')).toBe('tháng 04/2021')
})

test.each<SheetCell>([
  '2025',
  '13/2025',
  '2025-13',
  '2024-H1',
  '2025-Q1',
  '2021-2025',
  'tháng 10/2025',
  'số 10/2025',
  5,
  null,
])('%j stays', (cell) => {
  for (const speech of [VIETNAMESE, ENGLISH]) expect(told(cell, speech)).toBe(cell)
})

test('a whole day stays a day; words that lead somewhere keep where; heads are told like cells', () => {
  expect(told({ day: '2025-10-31' })).toEqual({ day: '2025-10-31' })
  expect(told({ text: '10/2025', address: 'https://example.org/' })).toEqual({
    text: 'tháng 10/2025',
    address: 'https://example.org/',
  })
  const sheet = monthsInWords({ name: 'A', columns: [{ name: '2025-04', kind: 'number' }], rows: [] }, VIETNAMESE)
  expect(sheet.columns).toEqual([{ name: 'tháng 04/2025', kind: 'number' }])
})
