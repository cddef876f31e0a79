import { describe, expect, test } from 'vitest'
import { HEIGHT, WIDTH, sparklineOf } from './sparklineGeometry'
import type { SparkPoint } from './sparklineGeometry'

const span = { from: 2018, to: 2025 }
const termStart = 2021

const grdp: readonly SparkPoint[] = [
  { t: 2019, value: 10, solid: false },
  { t: 2020, value: 20, solid: true },
  { t: 2022, value: 30, solid: false },
  { t: 2025, value: 40, solid: false },
]

describe('a series', () => {
  const line = sparklineOf(grdp, span, termStart)

  test('is solid where every year has a figure and dashed where one is missing between', () => {
    expect(line?.solid.match(/M/g)).toHaveLength(1)
    expect(line?.dashed.match(/M/g)).toHaveLength(2)
  })

  test('has a dot for every figure, the last one apart', () => {
    expect(line?.dots.match(/h0/g)).toHaveLength(3)
    expect(line?.last).toEqual({ x: WIDTH - 4, y: 4 })
  })

  test('shares its years with every other series', () => {
    const short = sparklineOf([{ t: 2025, value: 1, solid: false }], span, termStart)
    expect(short?.last.x).toBe(line?.last.x)
    expect(short?.termStartAt).toBe(line?.termStartAt)
  })
})

test('a single figure, or equal ones, lie in the middle', () => {
  const line = sparklineOf([{ t: 2024, value: 5, solid: false }], span, termStart)
  expect(line).toMatchObject({ solid: '', dashed: '', dots: '', last: { y: HEIGHT / 2 } })
})

test('a term that starts outside the span has no rule', () => {
  expect(sparklineOf(grdp, span, 2016)?.termStartAt).toBeNull()
})

test('what is outside the span or not finite is left out; nothing left is nothing drawn', () => {
  const line = sparklineOf([{ t: 1999, value: 1e6, solid: false }, ...grdp], span, termStart)
  expect(line).toEqual(sparklineOf(grdp, span, termStart))
  expect(sparklineOf([{ t: 2020, value: Number.NaN, solid: false }], span, termStart)).toBeNull()
  expect(sparklineOf([], span, termStart)).toBeNull()
})
