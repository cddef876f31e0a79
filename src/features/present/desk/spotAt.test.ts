import { expect, test } from 'vitest'
import { spotAt } from './spotAt'

const PICTURE = { left: 100, top: 50, width: 1600, height: 900 }

test.each([
  [100, 50, { x: 0, y: 0 }],
  [900, 500, { x: 0.5, y: 0.5 }],
  [1700, 950, { x: 1, y: 1 }],
  [99, 500, null],
  [900, 951, null],
])('a pointer at %i, %i: %j', (clientX, clientY, at) => {
  expect(spotAt({ clientX, clientY }, PICTURE)).toEqual(at)
})

test('a picture without a size has no place', () => {
  expect(spotAt({ clientX: 0, clientY: 0 }, { left: 0, top: 0, width: 0, height: 0 })).toBeNull()
})
