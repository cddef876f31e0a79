import { expect, test } from 'vitest'
import { railOf } from './rail'

const YEARS = [2021, 2022, 2023, 2024, 2025]

test('the last day of a year stands at the end of that year', () => {
  expect(railOf(YEARS, '2022-12-31').at).toBeCloseTo((railOf(YEARS, '2025-12-31').length / 5) * 2)
})

test.each(['2019-05-01', '2031-05-01'])('%s stays on the rail', (day) => {
  const { at, length } = railOf(YEARS, day)
  expect(at).toBeGreaterThanOrEqual(0)
  expect(at).toBeLessThanOrEqual(length)
})

test('later is further to the right', () => {
  const places = ['2021-01-01', '2021-06-30', '2023-03-01', '2024-02-29', '2025-12-30'].map(
    (day) => railOf(YEARS, day).at,
  )
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
