import { expect, test } from 'vitest'
import { parseTypedDay } from './typedDay'

test.each([
  ['20/01/2026', '2026-01-20'],
  [' 5/3/2026 ', '2026-03-05'],
  ['5.3.2026', '2026-03-05'],
  ['05-03-2026', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['3/25/2026', null],
  ['29/02/2025', null],
  ['5/3', null],
  ['2026', null],
  ['', null],
])('%s is the day %s', (typed, day) => {
  expect(parseTypedDay(typed)).toBe(day)
})
