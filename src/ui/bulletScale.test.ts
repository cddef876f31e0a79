import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletScaleOf } from './bulletScale'

describe('a figure alone', () => {
  test('has its baseline, its band and round numbers on one scale', () => {
    const scale = bulletScaleOf(7200, { lower: 8300, upper: 8500 }, 5250)
    expect(scale?.ticks.map(({ value }) => value)).toEqual([5000, 6000, 7000, 8000])
    expect(scale?.edges).toHaveLength(2)
    const places = [scale?.baselineAt, scale?.at, scale?.band.from, scale?.band.to]
    expect(places).toEqual(places.toSorted((a, b) => Number(a) - Number(b)))
  })

  test('an open band reaches the end of the scale', () => {
    expect(bulletScaleOf(20.65, { lower: 20.47, upper: null }, null)).toMatchObject({
      band: { to: 100 },
      baselineAt: null,
    })
    expect(bulletScaleOf(3, { lower: null, upper: 4 }, null)).toMatchObject({ band: { from: 0 } })
  })

  test('the scale does not go below zero for figures that do not', () => {
    const least = bulletScaleOf(0.2, { lower: 50, upper: 60 }, 0)
    expect(least?.baselineAt).toBe(0)
    expect(least?.ticks[0]).toEqual({ value: 0, at: 0 })
  })

  test('round numbers carry no dust', () => {
    const values = bulletScaleOf(0.1, { lower: 0.6, upper: 0.7 }, null)?.ticks.map(({ value }) => value)
    expect(values).toEqual([0.2, 0.4, 0.6])
  })

  test('one single number still has a scale', () => {
    expect(bulletScaleOf(39, { lower: 39, upper: 39 }, 39)).toMatchObject({ at: 50, edges: [50] })
    expect(bulletScaleOf(0, { lower: 0, upper: 0 }, 0)).toMatchObject({ at: 0 })
  })

  test('no value, no edges, a band turned inside out: nothing', () => {
    expect(bulletScaleOf(Number.NaN, { lower: 1, upper: 2 }, null)).toBeNull()
    expect(bulletScaleOf(1, { lower: null, upper: null }, null)).toBeNull()
    expect(bulletScaleOf(1, { lower: 2, upper: 1 }, null)).toBeNull()
  })
})

test('any figures find their place, with at most ten round numbers', () => {
  const figure = fc
    .double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
    .map((x) => Math.round(x * 1e3) / 1e3)
  fc.assert(
    fc.property(figure, fc.option(figure), fc.option(figure), fc.option(figure), (value, lower, upper, baseline) => {
      const scale = bulletScaleOf(value, { lower, upper }, baseline)
      if (scale === null) return
      expect(scale.ticks.length).toBeLessThanOrEqual(10)
      for (const place of [scale.at, scale.band.from, scale.band.to, ...scale.ticks.map(({ at }) => at)]) {
        expect(place).toBeGreaterThanOrEqual(-1e-6)
        expect(place).toBeLessThanOrEqual(100 + 1e-6)
      }
    }),
  )
})
