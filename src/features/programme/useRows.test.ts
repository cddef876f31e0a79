import { expect, test } from 'vitest'
import { rowAfter } from './useRows'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, null],
  ['Tab', 1, null],
])('%s from row %i of three leads to %j', (key, at, next) => {
  expect(rowAfter(key, at, 3)).toBe(next)
})
