import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearAxis, logAxis, roundStep, scaleOf, yearTicks } from './axes'

const OPEN = { min: null, max: null }

test.each([
  [0.9, 1],
  [1, 1],
  [1.2, 2],
  [2.9, 4],
  [4.1, 5],
  [7, 10],
  [0.03, 0.04],
  [26_000, 40_000],
])('a step of at least %d is %d', (least, step) => {
  expect(roundStep(least)).toBe(step)
})

describe('an even axis', () => {
  test('stands on zero for bars, whatever the values', () => {
    const axis = linearAxis({ values: [6.27, 8.89, 12.9], fromZero: true, limits: OPEN, marks: 4 })
    expect(axis.domain[0]).toBe(0)
    expect(axis.ticks).toEqual([0, 4, 8, 12])
  })

  test('stands near the values of a level, and on zero once it comes near', () => {
    const near = linearAxis({ values: [49.2, 52.5, 62], fromZero: false, limits: OPEN, marks: 5 })
    expect(near.domain[0]).toBeGreaterThan(40)
    const far = linearAxis({ values: [0.03, 3.64], fromZero: false, limits: OPEN, marks: 5 })
    expect(far.domain[0]).toBe(0)
  })

  test('never leaves natural limits', () => {
    const axis = linearAxis({ values: [92, 100], fromZero: false, limits: { min: 0, max: 100 }, marks: 5 })
    expect(axis.domain[1]).toBe(100)
  })

  test('goes below zero only for values that do', () => {
    expect(linearAxis({ values: [2, 3], fromZero: false, limits: OPEN, marks: 4 }).domain[0]).toBeGreaterThanOrEqual(0)
    expect(linearAxis({ values: [-7.02, 8.89], fromZero: true, limits: OPEN, marks: 4 }).ticks).toContain(0)
  })

  test('holds every value, with its marks in order inside it', () => {
    const values = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(values, fc.boolean(), fc.integer({ min: 2, max: 8 }), (known, fromZero, marks) => {
        const { domain, ticks } = linearAxis({ values: known, fromZero, limits: OPEN, marks })
        const [low, high] = domain
        expect(low).toBeLessThan(high)
        expect(Math.min(...known)).toBeGreaterThanOrEqual(low)
        expect(Math.max(...known)).toBeLessThanOrEqual(high)
        ticks.forEach((tick, i) => expect(tick).toBeGreaterThan(ticks[i - 1] ?? -Infinity))
        expect(ticks.length).toBeLessThanOrEqual(marks + 1)
      }),
    )
  })
})

describe('an axis of equal ratios', () => {
  test('marks the edges of targets where they are round, then round numbers', () => {
    const { ticks, log } = logAxis([3600, 7200, 12_000, 36_000, 42_000], 390, [8300, 12_000, 36_000])
    expect(log).toBe(true)
    expect(ticks).toContain(12_000)
    expect(ticks).toContain(36_000)
    expect(ticks).not.toContain(8300)
  })

  test('keeps its marks apart and its values inside', () => {
    const values = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(values, fc.integer({ min: 120, max: 500 }), (known, height) => {
        fc.pre(Math.max(...known) > Math.min(...known))
        const { domain, ticks } = logAxis(known, height, [])
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...known))
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...known))
        const y = scaleOf(domain, [height, 0], true)
        const pitches = ticks.slice(1).map((tick, i) => y(ticks[i] ?? tick) - y(tick))
        expect(Math.min(Infinity, ...pitches)).toBeGreaterThanOrEqual(33.9)
      }),
    )
  })
})

test('years are marked as often as there is room, the end of the term among them', () => {
  expect(yearTicks([2018.8, 2025.2], 100, 46, 2025)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
  expect(yearTicks([2014.5, 2045.5], 26, 46, 2025)).toEqual([2015, 2020, 2025, 2030, 2035, 2040, 2045])
  expect(yearTicks([2018.8, 2030.2], 24, 46, 2025)).toEqual([2019, 2021, 2023, 2025, 2027, 2029])
})

test('a scale maps its ends to the ends of the range, and ratios to distances when it is logarithmic', () => {
  const y = scaleOf([10, 1000], [200, 0], true)
  expect([y(10), y(100), y(1000)].map(Math.round)).toEqual([200, 100, 0])
  const x = scaleOf([2019, 2025], [50, 650], false)
  expect([x(2019), x(2022), x(2025)]).toEqual([50, 350, 650])
})
