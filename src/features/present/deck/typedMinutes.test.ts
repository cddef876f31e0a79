import { expect, test } from 'vitest'
import { parseTypedMinutes } from './typedMinutes'

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  [' 30 ', 30],
  [',5', 0.5],
  ['0', 0],
  ['1,', null],
  ['1.500,5', null],
  ['-2', null],
  ['hai', null],
  ['', null],
])('%s is %s minutes', (typed, minutes) => {
  expect(parseTypedMinutes(typed)).toBe(minutes)
})
