import { expect, test } from 'vitest'
import { counted, singular } from './plural'

test.each([
  [0, '0 figures'],
  [1, '1 figure'],
  [2, '2 figures'],
  [21, '21 figures'],
])('%i is counted as %s', (n, text) => {
  expect(counted(n, 'figure')).toBe(text)
})

test.each([
  ['communes', 'commune'],
  ['people', 'person'],
  ['percentage points', 'percentage point'],
  ['points of 80', 'point of 80'],
  ['tonnes per day', 'tonne per day'],
  ['million visits', 'million visits'],
  ['m² per person', 'm² per person'],
  ['billion USD', 'billion USD'],
  ['%', '%'],
])('one of %s is one %s', (unit, one) => {
  expect(singular(unit)).toBe(one)
})
