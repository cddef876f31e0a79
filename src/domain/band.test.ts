import { describe, expect, test } from 'vitest'
import { bandOf, distanceToEdge, edgeAhead, exceeds, exceedsFrom, farEdge, positionOf, succeeds, widthAt } from './band'
import { DEFAULT_LIMITS, type Limits } from './limits'
import type { Direction } from './register'

const band = (min: number | null, max: number | null, minInclusive = true, maxInclusive = true) =>
  bandOf({ min, max, minInclusive, maxInclusive })
const limits = (set: Partial<Limits> = {}): Limits => ({ ...DEFAULT_LIMITS, ...set })

test('edges belong to the band unless the target says otherwise', () => {
  expect(bandOf({ min: 1, max: 2 })).toEqual({ min: 1, max: 2, minInclusive: true, maxInclusive: true })
})

describe('spec 7: below, inside, above', () => {
  test.each([
    ['an inclusive lower edge', 7.5, band(7.5, 8), 'inside'],
    ['an inclusive upper edge', 8, band(7.5, 8), 'inside'],
    ['below it by more than the tolerance', 7.49999, band(7.5, 8), 'below'],
    ['above it by more than the tolerance', 8.00001, band(7.5, 8), 'above'],
    ['a remainder of arithmetic at the edge', 0.1 + 0.2, band(null, 0.3), 'inside'],
    ['within 1e-9 of a small edge', -0.9e-9, band(0, null), 'inside'],
    ['beyond 1e-9 of a small edge', -1.1e-9, band(0, null), 'below'],
    ['within 1e-9 of a large edge, relatively', 36_000 - 3.5e-5, band(36_000, null), 'inside'],
    ['beyond it', 36_000 - 3.7e-5, band(36_000, null), 'below'],
    ['an exclusive lower edge', 36_000, band(36_000, null, false), 'below'],
    ['just over an exclusive lower edge', 36_001, band(36_000, null, false), 'inside'],
    ['a remainder over an exclusive lower edge', 36_000 + 3.5e-5, band(36_000, null, false), 'below'],
    ['an exclusive upper edge', 2, band(1, 2, true, false), 'above'],
    ['a point', 100, band(100, 100), 'inside'],
    ['open below', -1e12, band(null, 70), 'inside'],
    ['open above', 1e12, band(70, null), 'inside'],
  ])('%s', (_, value, of, position) => {
    expect(positionOf(value, of, limits())).toBe(position)
  })

  test.each([
    ['not rounded by default: 7.46 is not 7.5', 7.46, null, 'below'],
    ['one decimal: 7.46 is 7.5', 7.46, 1, 'inside'],
    ['one decimal: 7.44 is 7.4', 7.44, 1, 'below'],
    ['half away from zero: 7.45 is 7.5', 7.45, 1, 'inside'],
    ['whole: 7.4 is 7', 7.4, 0, 'below'],
    ['whole: 7.5 is 8', 7.5, 0, 'inside'],
  ])('%s', (_, value, decimals, position) => {
    expect(positionOf(value, band(7.5, 8), limits({ COMPARISON_DECIMALS: decimals }))).toBe(position)
  })

  test.each([
    [-7.45, -7.5],
    [7.45, 7.5],
    [1.005, 1],
    [-0.05, -0.1],
  ])('%d is rounded half away from zero: to %d', (value, rounded) => {
    expect(positionOf(value, band(rounded, rounded), limits({ COMPARISON_DECIMALS: 1 }))).toBe('inside')
  })
})

test.each([
  ['up', ['inside', 'above']],
  ['down', ['below', 'inside']],
  ['within', ['inside']],
] as const)('spec 7: success of %s', (direction, successes) => {
  expect((['below', 'inside', 'above'] as const).filter((position) => succeeds(position, direction))).toEqual(successes)
})

describe('spec 7: exceeded', () => {
  test.each([
    ['up, past a finite max', 8.01, band(7.5, 8), 'up', true],
    ['up, on a finite max', 8, band(7.5, 8), 'up', false],
    ['up, on an exclusive max', 8, band(7.5, 8, true, false), 'up', true],
    ['up and open: from 5 % over', 63, band(60, null), 'up', true],
    ['up and open: under 5 % over', 62.9, band(60, null), 'up', false],
    ['up and open, negative: -95 is 5 % over -100', -95, band(-100, null), 'up', true],
    ['up and open: never at 0', 1e9, band(0, null), 'up', false],
    ['down, past a finite min', 1.3, band(1.4, 1.6), 'down', true],
    ['down, on a finite min', 1.4, band(1.4, 1.6), 'down', false],
    ['down and open: from 5 % under', 66.5, band(null, 70), 'down', true],
    ['down and open: over 5 % under', 66.6, band(null, 70), 'down', false],
    ['within: never', 66, band(65, 65.5), 'within', false],
  ] as const)('%s', (_, value, of, direction, expected) => {
    expect(exceeds(value, of, direction, limits())).toBe(expected)
  })

  test.each([
    ['null = never', { EXCEED_OPEN_MARGIN: null }, 1e9, false],
    ['another margin', { EXCEED_OPEN_MARGIN: 0.1 }, 65.9, false],
    ['another margin reached', { EXCEED_OPEN_MARGIN: 0.1 }, 66, true],
    ['compared as rounded', { COMPARISON_DECIMALS: 0 }, 62.6, true],
  ])('the margin of an open target: %s', (_, set, value, expected) => {
    expect(exceeds(value, band(60, null), 'up', limits(set))).toBe(expected)
  })
})

test.each([
  ['a band', band(65, 65.5), 65, 0.5],
  ['a point: 1 % of the edge', band(100, 100), 100, 1],
  ['an open band: 1 % of the edge', band(60, null), 60, 0.6],
  ['a negative edge', band(null, -20), -20, 0.2],
])('spec 2: width of %s', (_, of, edge, width) => {
  expect(widthAt(of, edge, limits())).toBeCloseTo(width, 12)
})

test.each([
  [64, 1],
  [65, 0],
  [65.2, 0.2],
  [65.4, 0.1],
  [67, 1.5],
])('from %d to the nearest edge of 65 to 65.5 it is %d', (value, distance) => {
  expect(distanceToEdge(value, band(65, 65.5))).toBeCloseTo(distance, 12)
})

test('an open end is no edge', () => {
  expect(distanceToEdge(64, band(null, 70))).toBe(6)
})

test.each([
  [52.5, { min: 60, max: 62 }, 'up', 60],
  [61, { min: 60, max: 62 }, 'up', null],
  [63, { min: 60, max: 62 }, 'up', null],
  [0.5, { min: null, max: 0.1 }, 'down', 0.1],
  [0.05, { min: null, max: 0.1 }, 'down', null],
  [65.6, { min: 65, max: 65.5 }, 'within', 65.5],
  [64, { min: 65, max: 65.5 }, 'within', 65],
] as const)('from %d towards %o, %s: %s', (value, ends, direction, edge) => {
  expect(edgeAhead(value, ends, direction)).toBe(edge)
})

test.each([
  [52.5, { min: 60, max: 62 }, 'up', 62],
  [61, { min: 60, max: 62 }, 'up', null],
  [52.5, { min: 60, max: null }, 'up', null],
  [52.5, { min: 60, max: 60 }, 'up', null],
  [0.5, { min: 0.05, max: 0.1 }, 'down', 0.05],
  [65.6, { min: 65, max: 65.5 }, 'within', 65],
] as const)('behind the edge, from %d towards %o, %s: %s', (value, ends, direction, edge) => {
  expect(farEdge(value, ends, direction)).toBe(edge)
})

describe('from where a band counts as exceeded (spec 7)', () => {
  test.each<[string, ReturnType<typeof band>, Direction, Partial<Limits>, object | null]>([
    ['beyond the far edge', band(7.5, 8), 'up', {}, { value: 8, beyond: true }],
    ['down, beyond the lower one', band(1, 2), 'down', {}, { value: 1, beyond: true }],
    ['at least 2,000', band(2000, null), 'up', {}, { value: 2100, beyond: false }],
    ['at most 10', band(null, 10), 'down', {}, { value: 9.5, beyond: false }],
    ['at least nothing', band(0, null), 'up', {}, null],
    ['never, by configuration', band(2000, null), 'up', { EXCEED_OPEN_MARGIN: null }, null],
    ['best inside', band(1, 2), 'within', {}, null],
  ])('%s', (_, edges, direction, changes, expected) => {
    const set = limits(changes)
    const from = exceedsFrom(edges, direction, set)
    expect(from).toEqual(expected)
    if (from === null) return
    const step = (direction === 'up' ? 1 : -1) * 1e-6
    expect(exceeds(from.value, edges, direction, set)).toBe(!from.beyond)
    expect(exceeds(from.value + step, edges, direction, set)).toBe(true)
    expect(exceeds(from.value - step * 10, edges, direction, set)).toBe(false)
  })
})
