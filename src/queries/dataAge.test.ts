import { expect, test } from 'vitest'
import { dataAge } from './dataAge'

const HOUR = 3_600_000

test.each([
  [0, 'fresh'],
  [-5000, 'fresh'],
  [144_000, 'fresh'],
  [144_001, 'old'],
  [24 * HOUR, 'old'],
  [24 * HOUR + 1, 'stale'],
  [-3 * 24 * HOUR, 'stale'],
])('confirmed %i ms ago: %s', (elapsed, age) => {
  expect(dataAge(elapsed)).toBe(age)
})
