import { describe, expect, test } from 'vitest'
import { VIETNAMESE } from '~/tests/setup/publishedReports'
import { ariaSortOf, nextSorting, sortedBy, sortingOf, sortOf, type SortKey } from './sorting'

const COLUMNS = ['status', 'name', 'pace'] as const

describe('a sorting in the address', () => {
  test.each(['name', '-name', 'pace', '-status', null])('%j comes back as it went', (sort) => {
    expect(sortOf(sortingOf(sort, COLUMNS, 'status'), 'status')).toBe(sort)
  })

  test.each(['', '-', 'status', 'price', '--name', '__proto__'])('%j is the list’s own order', (sort) => {
    expect(sortOf(sortingOf(sort, COLUMNS, 'status'), 'status')).toBeNull()
  })

  test('a head asks for its own order, then for the same backwards, then for its own again', () => {
    const first = nextSorting('name', sortingOf(null, COLUMNS, 'status'))
    const second = nextSorting('name', first)
    expect([first, second, nextSorting('name', second)].map((one) => sortOf(one, 'status'))).toEqual([
      'name',
      '-name',
      'name',
    ])
  })

  test('only the column in force says which way it runs', () => {
    const current = sortingOf('-pace', COLUMNS, 'status')
    expect(ariaSortOf('pace', 'descending', current)).toBe('ascending')
    expect(ariaSortOf('name', 'ascending', current)).toBe('none')
    expect(ariaSortOf('pace', 'descending', sortingOf('pace', COLUMNS, 'status'))).toBe('descending')
  })
})

describe('rows by their keys', () => {
  const sorted = (keys: readonly SortKey[], reversed = false): readonly SortKey[] =>
    sortedBy(keys, (key) => key, reversed, VIETNAMESE.f.compare)

  test('numbers by size, backwards too', () => {
    expect(sorted([3, 20, 1])).toEqual([1, 3, 20])
    expect(sorted([3, 20, 1], true)).toEqual([20, 3, 1])
  })

  test('words in the Vietnamese alphabet: đ after d, marks after plain letters', () => {
    expect(sorted(['Đông', 'Ân', 'An', 'đạt', 'Dân', 'Ăn'])).toEqual(['An', 'Ăn', 'Ân', 'Dân', 'đạt', 'Đông'])
  })

  test('what has no key stays at the end both ways, and equal ones as they came', () => {
    expect(sorted([2, null, 1])).toEqual([1, 2, null])
    expect(sorted([2, null, 1], true)).toEqual([2, 1, null])
    const rows = [
      { id: 'a', key: 1 },
      { id: 'b', key: 1 },
    ]
    const ids = (reversed: boolean): readonly string[] =>
      sortedBy(rows, ({ key }) => key, reversed, VIETNAMESE.f.compare).map(({ id }) => id)
    expect([ids(false), ids(true)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })
})
