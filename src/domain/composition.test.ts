import { describe, expect, test } from 'vitest'
import { checkComposition, type Part } from './composition'

const part = (id: string, min: number | null, max: number | null, value?: number | null): Part =>
  value === undefined ? { id, band: { min, max } } : { id, band: { min, max }, value }
const close = (value: number): number => expect.closeTo(value, 9) as number

/** The economic structure planned for 2025. */
const structure = (...values: readonly (number | null)[]): readonly Part[] => [
  part('services', 65, 65.5, values[0]),
  part('industry', 22.5, 23, values[1]),
  part('agriculture', 1.4, 1.6, values[2]),
  part('product-taxes', 10.4, 10.6, values[3]),
]

describe('spec 16: shares that make 100', () => {
  test('the four bands of 2025 can be met at once (99.3 to 100.7) and do not tighten each other', () => {
    expect(checkComposition(structure())).toEqual({
      sumMin: close(99.3),
      sumMax: close(100.7),
      feasible: true,
      effective: {
        services: { min: close(65), max: close(65.5) },
        industry: { min: close(22.5), max: close(23) },
        agriculture: { min: close(1.4), max: close(1.6) },
        'product-taxes': { min: close(10.4), max: close(10.6) },
      },
      observedSum: null,
      observedOk: null,
    })
  })

  test.each([
    ['exactly 100 at the lower ends', [part('a', 60, 70), part('b', 40, 50)], true],
    ['exactly 100 at the upper ends', [part('a', 50, 60), part('b', 30, 40)], true],
    ['a remainder of arithmetic', [part('a', 33.3, 33.3), part('b', 33.3, 33.3), part('c', 33.4, 33.4)], true],
    ['too much at least', [part('a', 70, 72), part('b', 31, 33)], false],
    ['too little at most', [part('a', 20, 30), part('b', 40, 50)], false],
    ['open ends are 0 and 100', [part('a', null, null), part('b', 40, null)], true],
    ['nothing makes no 100', [], false],
  ])('%s: feasible %j', (_, parts, feasible) => {
    expect(checkComposition(parts).feasible).toBe(feasible)
  })

  test('a part is tightened by what the others need at least and allow at most', () => {
    const { effective } = checkComposition([part('a', 10, 90), part('b', 30, 40), part('c', 20, 25)])
    expect(effective).toEqual({ a: { min: 35, max: 50 }, b: { min: 30, max: 40 }, c: { min: 20, max: 25 } })
  })

  test.each([
    ['100', [65.2, 22.8, 1.5, 10.5], 100, true],
    ['0.05 points off for each of four', [65.2, 22.8, 1.5, 10.7], 100.2, true],
    ['more than that', [65.2, 22.8, 1.5, 10.71], 100.21, false],
    ['too little', [65.2, 22.8, 1.5, 10.29], 99.79, false],
    ['a part without a figure', [65.2, 22.8, 1.5, null], null, null],
  ])('figures that make %s', (_, values, sum, ok) => {
    const checked = checkComposition(structure(...values))
    expect(checked.observedSum).toEqual(sum === null ? null : close(sum))
    expect(checked.observedOk).toBe(ok)
  })

  test('the tolerance can be set otherwise', () => {
    expect(checkComposition(structure(65.2, 22.8, 1.5, 10.9), 0.5).observedOk).toBe(true)
  })
})
