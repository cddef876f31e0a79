import { describe, expect, test } from 'vitest'
import { judgedOf, type JudgedLine } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { isRated } from '@/domain/rollUp'
import { programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { ariaSortOf, nextSorting, sortedBy, sortingOf, sortOf } from './sorting'

describe('a sorting in the address', () => {
  test.each(['name', '-name', 'pace', '-status', null])('%j comes back as it went', (sort) => {
    expect(sortOf(sortingOf(sort))).toBe(sort)
  })

  test.each(['', '-', 'status', 'price', '--name', '__proto__'])('%j is worst first', (sort) => {
    expect(sortOf(sortingOf(sort))).toBeNull()
  })

  test('a head asks for its own order, then for the same backwards, then for its own again', () => {
    const first = nextSorting('name', sortingOf(null))
    const second = nextSorting('name', first)
    expect([first, second, nextSorting('name', second)].map(sortOf)).toEqual(['name', '-name', 'name'])
  })

  test('only the column in force says which way it runs', () => {
    expect(ariaSortOf('status', sortingOf(null))).toBe('descending')
    expect(ariaSortOf('status', sortingOf('-status'))).toBe('ascending')
    expect(ariaSortOf('name', sortingOf('name'))).toBe('ascending')
    expect(ariaSortOf('pace', sortingOf('name'))).toBe('none')
  })
})

describe('the order of the list', () => {
  const { indicators } = programmeIn(publishedOn('2025-12-31'), 'XVII-02')
  const rated = judgedOf(indicators).filter(({ assessment }) => isRated(assessment.status))
  const inOrder = (sort: string | null): readonly JudgedLine[] =>
    sortedBy(rated, sortingOf(sort), DEFAULT_LIMITS, VIETNAMESE)
  const ids = (lines: readonly JudgedLine[]): readonly string[] => lines.map(({ indicator }) => indicator.id)

  test('is worst first when the address asks for nothing, and best first backwards', () => {
    expect(ids(inOrder(null))).toEqual(ids(rated))
    expect(ids(inOrder('-status'))).toEqual(ids(rated.toReversed()))
  })

  test('follows the Vietnamese alphabet by name', () => {
    const names = inOrder('name').map(({ indicator }) => indicator.shortName.vi)
    expect(names).toEqual(names.toSorted(VIETNAMESE.f.compare))
    expect(names[0]).toBe('FDI đăng ký')
    expect(inOrder('-name').map(({ indicator }) => indicator.shortName.vi)).toEqual(names.toReversed())
  })

  test('starts with the heaviest burden, and keeps what has none at the end both ways', () => {
    const burdens = (sort: string): readonly (number | null)[] =>
      inOrder(sort).map(({ assessment }) => assessment.progress.burden)
    const known = burdens('pace').filter((burden) => burden !== null)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
    const none = Array.from({ length: rated.length - known.length }, () => null)
    expect(burdens('pace')).toEqual([...known, ...none])
    expect(burdens('-pace')).toEqual([...known.toReversed(), ...none])
  })

  test('starts with the oldest figure', () => {
    const periods = inOrder('figure').map(({ assessment }) => assessment.value?.period)
    expect(periods[0]).toMatch(/2024$/)
    expect(periods.at(-1)).toMatch(/2025$/)
  })

  test('starts with what reaches furthest out of its band', () => {
    expect(ids(inOrder('distance'))[0]).toBe('grdp-per-capita-usd')
  })

  test('by trend has what turned worse before what turned better', () => {
    const momenta = inOrder('trend').map(({ assessment }) => assessment.momentum)
    expect(momenta.indexOf('worsening')).toBe(0)
    expect(momenta.lastIndexOf('worsening')).toBeLessThan(momenta.indexOf('improving'))
  })

  test('by target keeps what is measured alike together', () => {
    const units = inOrder('target').map(({ indicator }) => indicator.unit.vi)
    expect(units).toEqual(units.toSorted(VIETNAMESE.f.compare))
  })
})
