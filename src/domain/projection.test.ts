import { describe, expect, test } from 'vitest'
import { bandOf } from './band'
import { DEFAULT_LIMITS } from './limits'
import { clipped, projectionOf, projectLevel, spreadOfAverage, spreadOfTotal, varianceOf } from './projection'

const YEAR = 12
const points = (values: Readonly<Record<number, number>>) =>
  Object.entries(values).map(([year, value]) => ({ end: (Number(year) + 1) * YEAR, value }))
const TARGET = 2026 * YEAR
const atLeast60 = bandOf({ min: 60, max: null })
const close = (value: number): number => expect.closeTo(value, 2) as number

const projected = (values: Readonly<Record<number, number>>, path: 'linear' | 'compound' = 'linear') =>
  projectLevel(points(values), TARGET, path, atLeast60, 'up', null, DEFAULT_LIMITS)

describe('spec 9: a level carried on at the pace since its start', () => {
  test('interval_three_points: s² = ((1 - 2)² + (3 - 2)²) / 1 = 2; 3.0777 · √(2 · 3 · (1 + 3/2)) = 11.92', () => {
    expect(projected({ 2020: 50, 2021: 51, 2022: 54 })).toEqual({
      value: close(60),
      low: close(48.08),
      high: close(71.92),
      position: 'inside',
      straddles: true,
    })
  })

  test('one step has no interval', () => {
    expect(projected({ 2020: 50, 2021: 53 })).toEqual({
      value: close(65),
      low: null,
      high: null,
      position: 'inside',
      straddles: null,
    })
  })

  test('a start alone has no trend', () => {
    expect(projected({ 2020: 50 })).toBeNull()
  })

  test('steps of unequal length count by their length: 2 a year throughout is no scatter', () => {
    expect(projected({ 2020: 50, 2021: 52, 2023: 56 })).toMatchObject({
      value: close(60),
      low: close(60),
      high: close(60),
    })
  })

  test('growth is carried on as growth, and its interval is a factor', () => {
    const doubling = projected({ 2020: 1, 2021: 2, 2022: 4 }, 'compound')
    expect(doubling).toMatchObject({
      value: close(32),
      low: close(32),
      high: close(32),
      position: 'below',
      straddles: false,
    })
    const uneven = projected({ 2020: 1, 2021: 4, 2022: 4 }, 'compound')
    expect(uneven?.value).toBeCloseTo(32, 9)
    expect((uneven?.low ?? 0) * (uneven?.high ?? 0)).toBeCloseTo(32 ** 2, 6)
  })

  test.each([
    ['the centre', { 2020: 90, 2021: 93, 2022: 96 }, { value: 100, low: 100, high: 100, position: 'inside' }],
    ['the ends', { 2020: 60, 2021: 20, 2022: 51.2 }, { value: close(38), low: 0, high: 100, position: 'below' }],
  ])('natural limits clip %s', (_, values, expected) => {
    const ends = { min: 0, max: 100 }
    expect(projectLevel(points(values), TARGET, 'linear', atLeast60, 'up', ends, DEFAULT_LIMITS)).toMatchObject(
      expected,
    )
  })
})

describe('spec 9: straddling', () => {
  const within = bandOf({ min: 65, max: 65.5 })
  test.each([
    ['up: one end meets the target, the other does not', 59, 61, atLeast60, 'up', true],
    ['up: both meet it', 60, 61, atLeast60, 'up', false],
    ['up: neither does', 58, 59, atLeast60, 'up', false],
    ['down: one end', 59, 61, bandOf({ min: null, max: 60 }), 'down', true],
    ['within: one end inside', 65.2, 66, within, 'within', true],
    ['within: ends on opposite sides', 64, 66, within, 'within', true],
    ['within: both above', 66, 67, within, 'within', false],
    ['within: both inside', 65.1, 65.4, within, 'within', false],
    ['up, a band beyond which is success too', 61, 70, bandOf({ min: 60, max: 62 }), 'up', false],
  ] as const)('%s', (_, low, high, band, direction, straddles) => {
    expect(projectionOf((low + high) / 2, low, high, band, direction, DEFAULT_LIMITS).straddles).toBe(straddles)
  })
})

describe('spec 9: averages', () => {
  test('the years left come in at the mean so far: half-width (2/5) · t80(2) · √(s² (1/2 + 1/3))', () => {
    const { centre, half } = spreadOfAverage([2.92, 8.89, 6.27], 5)
    expect(centre).toBeCloseTo(6.0267, 4)
    expect(half).toBeCloseTo(0.4 * 1.885618 * Math.sqrt(8.955 * (1 / 2 + 1 / 3)), 2)
  })

  test('one year has no interval', () => {
    expect(spreadOfAverage([5], 5)).toEqual({ centre: 5, half: null })
  })
})

describe('spec 9: totals', () => {
  test('the time left runs at the pace so far: t80(1) · s · 3 · √(1/3 + 1/2)', () => {
    const { centre, half } = spreadOfTotal(7000, [3000, 4000], 5, 3, 3500)
    expect(centre).toBe(17_500)
    expect(half).toBeCloseTo(3.077684 * Math.sqrt(500_000) * 3 * Math.sqrt(1 / 3 + 1 / 2), 6)
  })

  test('one period has no interval', () => {
    expect(spreadOfTotal(3000, [3000], 5, 4, 3000)).toEqual({ centre: 15_000, half: null })
  })
})

test.each([
  [[], null],
  [[3], null],
  [[1, 3], 2],
  [[2, 2, 2], 0],
])('sample variance of %j is %j', (values, variance) => {
  expect(varianceOf(values)).toBe(variance)
})

test.each([
  [120, { min: 0, max: 100 }, 100],
  [-1, { min: 0, max: 100 }, 0],
  [-1, { max: 100 }, -1],
  [Infinity, null, 1e15],
  [-Infinity, undefined, -1e15],
  [5, { min: NaN, max: Infinity }, 5],
])('%d within %j is %d', (value, ends, kept) => {
  expect(clipped(value, ends)).toBe(kept)
})
