import { expect, test } from 'vitest'
import type { Figure } from '@/domain/assessment'
import { parsePeriod } from '@/domain/period'
import { TERM } from '~/mocks/smallRegister'
import { sparkPoints, sparkYearsOf } from './sparkPoints'

function figure(text: string): Figure {
  const period = parsePeriod(text)
  if (period === null) throw new Error(text)
  return { period, value: 1, quality: 'official' }
}

test.each([
  ['2023-12-31', 2023],
  ['2031-01-01', 2025],
  ['2019-01-01', 2021],
])('on %s the years run to %i', (day, to) => {
  expect(sparkYearsOf(TERM, day)).toEqual({ from: 2018, to, termStart: 2020 })
})

test('a year stands at its own number, and the way over a missing year is dashed', () => {
  const points = sparkPoints(['2019', '2020', '2021-06', '2023'].map(figure))
  expect(points.map(({ t }) => t)).toEqual([2019, 2020, 2020.5, 2023])
  expect(points.map(({ solid }) => solid)).toEqual([false, true, true, false])
})
