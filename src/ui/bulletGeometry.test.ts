import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { bulletOf as bulletUnder } from './bulletGeometry'
import type { Band } from './bulletGeometry'

const bulletOf = (value: number, band: Band) => bulletUnder(value, band, DEFAULT_LIMITS)

describe('a closed band', () => {
  const band: Band = { lower: 8300, upper: 8500 }

  test('stands between 60 and 70, whatever its figures', () => {
    for (const other of [band, { lower: 7.5, upper: 8 }, { lower: -3, upper: 12 }]) {
      expect(bulletOf(8300, other)).toMatchObject({ band: { from: 60, to: 70 }, edges: [60, 70] })
    }
  })

  test.each([
    [7200, 5, 60],
    [8250, 57.5, 60],
    [8300, 60, null],
    [8400, 65, null],
    [8500, 70, null],
    [8600, 75, 70],
  ])('a value of %d stands at %d, its line starts from %s', (value, at, lineFrom) => {
    expect(bulletOf(value, band)).toMatchObject({ at, lineFrom, clipped: null })
  })

  test('a value too far out ends at the edge', () => {
    expect(bulletOf(7100, band)).toMatchObject({ at: 0, lineFrom: 60, clipped: 'left' })
    expect(bulletOf(0, band)).toMatchObject({ at: 0, lineFrom: 60, clipped: 'left' })
    expect(bulletOf(9900, band)).toMatchObject({ at: 100, lineFrom: 70, clipped: 'right' })
  })
})

describe('an open band', () => {
  test('is open on its side and five hundredths of its edge wide', () => {
    expect(bulletOf(105, { lower: 100, upper: null })).toEqual({
      band: { from: 60, to: 100 },
      edges: [60],
      at: 70,
      lineFrom: null,
      clipped: null,
    })
    expect(bulletOf(100, { lower: null, upper: 100 })).toEqual({
      band: { from: 0, to: 70 },
      edges: [70],
      at: 70,
      lineFrom: null,
      clipped: null,
    })
  })

  test('a value outside it has a line, one far inside only an arrowhead', () => {
    expect(bulletOf(90, { lower: 100, upper: null })).toMatchObject({ at: 40, lineFrom: 60 })
    expect(bulletOf(110, { lower: null, upper: 100 })).toMatchObject({ at: 90, lineFrom: 70 })
    expect(bulletOf(200, { lower: 100, upper: null })).toMatchObject({ lineFrom: null, clipped: 'right' })
    expect(bulletOf(0, { lower: null, upper: 100 })).toMatchObject({ lineFrom: null, clipped: 'left' })
  })
})

describe('a point', () => {
  const band: Band = { lower: 200, upper: 200 }

  test('is a single edge, and one hundredth of it counts as a width', () => {
    expect(bulletOf(200, band)).toEqual({
      band: { from: 60, to: 60 },
      edges: [60],
      at: 60,
      lineFrom: null,
      clipped: null,
    })
    expect(bulletOf(198, band)).toMatchObject({ at: 50, lineFrom: 60 })
    expect(bulletOf(202, band)).toMatchObject({ at: 70, lineFrom: 60 })
  })

  test('of zero has no width: the value is there or out of sight', () => {
    const zero: Band = { lower: 0, upper: 0 }
    expect(bulletOf(0, zero)).toMatchObject({ at: 60, clipped: null })
    expect(bulletOf(0.1, zero)).toMatchObject({ at: 100, lineFrom: 60, clipped: 'right' })
    expect(bulletOf(-0.1, zero)).toMatchObject({ at: 0, lineFrom: 60, clipped: 'left' })
  })
})

describe('nothing to draw', () => {
  test.each([
    [Number.NaN, { lower: 1, upper: 2 }],
    [Number.POSITIVE_INFINITY, { lower: 1, upper: 2 }],
    [1, { lower: null, upper: null }],
    [1, { lower: 2, upper: 1 }],
    [1, { lower: Number.NaN, upper: 1 }],
  ])('%s in %j', (value, band) => {
    expect(bulletOf(value, band)).toBeNull()
  })
})

describe('for any value and band', () => {
  const figure = fc.double({ min: -1e15, max: 1e15, noNaN: true })
  const edge = fc.option(figure)

  test('every place is a number from 0 to 100', () => {
    fc.assert(
      fc.property(figure, edge, edge, (value, lower, upper) => {
        const bullet = bulletOf(value, { lower, upper })
        if (bullet === null) return
        const { band, edges, at, lineFrom } = bullet
        for (const place of [band.from, band.to, at, lineFrom ?? 0, ...edges]) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  test('a larger value never stands further left', () => {
    fc.assert(
      fc.property(figure, figure, edge, edge, (one, other, lower, upper) => {
        const less = bulletOf(Math.min(one, other), { lower, upper })
        const more = bulletOf(Math.max(one, other), { lower, upper })
        if (less === null || more === null) return
        expect(more.at).toBeGreaterThanOrEqual(less.at)
      }),
    )
  })
})

describe('the register’s own limits', () => {
  test('an open band is as wide as the stretch before it counts as exceeded', () => {
    const limits = { ...DEFAULT_LIMITS, EXCEED_OPEN_MARGIN: 0.1 }
    expect(bulletUnder(105, { lower: 100, upper: null }, limits)?.at).toBe(65)
    expect(bulletUnder(105, { lower: 100, upper: null }, DEFAULT_LIMITS)?.at).toBe(70)
  })

  test('one that is never exceeded has the usual width', () => {
    const limits = { ...DEFAULT_LIMITS, EXCEED_OPEN_MARGIN: null }
    expect(bulletUnder(105, { lower: 100, upper: null }, limits)?.at).toBe(70)
  })

  test('a point is as wide as its tolerance', () => {
    const limits = { ...DEFAULT_LIMITS, POINT_TOLERANCE_REL: 0.02 }
    expect(bulletUnder(102, { lower: 100, upper: 100 }, limits)?.at).toBe(70)
    expect(bulletUnder(101, { lower: 100, upper: 100 }, DEFAULT_LIMITS)?.at).toBe(70)
  })
})
