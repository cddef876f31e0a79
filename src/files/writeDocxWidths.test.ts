import { describe, expect, test } from 'vitest'
import type { PaperTable } from './paper'
import { columnWidths, fits, widthOfWords } from './writeDocxWidths'

const BESIDE = 110

/** A table of these columns (name and share) and rows of words. */
const tableOf = (
  columns: readonly (readonly [string, number])[],
  ...rows: readonly (readonly string[])[]
): PaperTable => ({
  kind: 'table',
  caption: '',
  columns: columns.map(([name, width], at) => ({ id: String(at), name, width, isNumber: false })),
  rows: rows.map((cells, at) => ({ id: String(at), cells: cells.map((text) => ({ runs: [{ text }] })) })),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

describe('the columns of a table', () => {
  test('have their shares where every word has room', () => {
    expect(
      columnWidths(
        tableOf([
          ['Một', 0.5],
          ['Hai', 0.3],
          ['Ba', 0.2],
        ]),
        9000,
        BESIDE,
      ),
    ).toEqual([4500, 2700, 1800])
  })

  test('are never wider than the page, whatever the words and shares are', () => {
    const wide = 'Nghiêng'.repeat(20)
    for (const shares of [
      [0.5, 0.3, 0.2],
      [5, 3, 2],
      [0.98, 0.01, 0.01],
    ]) {
      const columns = shares.map((share) => [wide, share] as const)
      const widths = columnWidths(tableOf(columns, [wide, wide, wide]), 9000, BESIDE)
      expect(sum(widths)).toBeLessThanOrEqual(9000)
      expect(Math.min(...widths)).toBeGreaterThan(0)
    }
  })

  test('leave room for every word of their names', () => {
    const [, narrow = 0] = columnWidths(
      tableOf([
        ['Vì sao', 0.96],
        ['Nguồn', 0.04],
      ]),
      9000,
      BESIDE,
    )
    expect(narrow - BESIDE).toBeGreaterThanOrEqual(widthOfWords('Nguồn', 10))
  })

  test('widen a little for figures that are held together', () => {
    const figure = '8.300–8.500\u00A0USD'
    const [, column = 0] = columnWidths(
      tableOf(
        [
          ['Vì sao', 0.81],
          ['Mục tiêu', 0.19],
        ],
        ['', figure],
      ),
      9000,
      BESIDE,
    )
    expect(column).toBeGreaterThan(0.19 * 9000)
    expect(column).toBeLessThanOrEqual(0.19 * 9000 * 1.25)
    expect(fits(figure, column - BESIDE)).toBe(true)
    expect(fits(`${figure} mỗi năm`, column - BESIDE)).toBe(true)
    expect(fits(`${figure}\u00A0mỗi\u00A0năm`, column - BESIDE)).toBe(false)
  })
})
