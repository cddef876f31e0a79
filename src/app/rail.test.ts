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

test.each([
  [5, [2021, 2022, 2023, 2024, 2025]],
  [8, [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]],
  [11, [2015, 2017, 2019, 2021, 2023, 2025]],
  [30, [1997, 2001, 2005, 2009, 2013, 2017, 2021, 2025]],
])('of %i years as many are named as have room, the last one among them', (count, named) => {
  const years = Array.from({ length: count }, (_, i) => 2025 - count + 1 + i)
  expect(
    railOf(years, '2025-12-31')
      .marks.filter((mark) => mark.named)
      .map(({ year }) => year),
  ).toEqual(named)
})
