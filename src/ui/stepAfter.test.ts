import { expect, test } from 'vitest'
import { stepAfter } from './stepAfter'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowLeft', 1, null],
  ['Enter', 1, null],
  ['Tab', 1, null],
])('%s from place %i of three leads to %j', (key, at, next) => {
  expect(stepAfter(key, at, 3, ['ArrowUp', 'ArrowDown'])).toBe(next)
})
