import { expect, test } from 'vitest'
import type { PaperTable } from '@/files/paper'
import { sheetsOf, type Heights, type Piece } from './sheets'

const place = { sideways: false, startsPage: false } as const
const heading = (id: string): Piece => ({
  ...place,
  id,
  kind: 'block',
  block: { kind: 'heading', level: 2, number: '1', text: id },
})
const words = (id: string, more: Partial<Pick<Piece, 'sideways' | 'startsPage'>> = {}): Piece => ({
  ...place,
  ...more,
  id,
  kind: 'block',
  block: { kind: 'paragraph', runs: [] },
})
const table = (rows: number): PaperTable => ({
  kind: 'table',
  caption: '',
  columns: [],
  rows: Array.from({ length: rows }, (_, i) => ({ id: String(i), cells: [] })),
})
const rowsOf = (one: PaperTable): readonly Piece[] =>
  one.rows.map((row, i) => ({ ...place, id: `row ${i}`, kind: 'row', table: one, row, isFirst: i === 0 }))

/** Every piece is 10 high, a table's head 20, a page 50. */
const heights: Heights = { of: () => 10, ofHead: () => 20, room: () => 50 }
const idsOf = (pieces: readonly Piece[]): readonly (readonly string[])[] =>
  sheetsOf(pieces, heights).map((sheet) => sheet.pieces.map(({ id }) => id))

test('a page is filled before the next one begins', () => {
  const pieces = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => words(id))
  expect(idsOf(pieces)).toEqual([['a', 'b', 'c', 'd', 'e'], ['f']])
})

test('a heading goes with what it heads, two headings with each other', () => {
  const pieces = [...['a', 'b', 'c'].map((id) => words(id)), heading('1'), heading('1.1'), words('text')]
  expect(idsOf(pieces)).toEqual([
    ['a', 'b', 'c'],
    ['1', '1.1', 'text'],
  ])
})

test('a heading is not left above a table whose first row has no room', () => {
  expect(idsOf([words('a'), words('b'), heading('1'), ...rowsOf(table(1))])).toEqual([
    ['a', 'b'],
    ['1', 'row 0'],
  ])
})

test('the head of a table takes its room on every page', () => {
  expect(idsOf(rowsOf(table(5)))).toEqual([
    ['row 0', 'row 1', 'row 2'],
    ['row 3', 'row 4'],
  ])
  expect(idsOf([...rowsOf(table(1)), ...rowsOf(table(1))])).toEqual([['row 0'], ['row 0']])
})

test('the last row of a table does not stand alone', () => {
  expect(idsOf(rowsOf(table(4)))).toEqual([
    ['row 0', 'row 1'],
    ['row 2', 'row 3'],
  ])
})

test('the first row of a table does not stand alone', () => {
  expect(idsOf([words('a'), words('b'), ...rowsOf(table(5))])).toEqual([
    ['a', 'b'],
    ['row 0', 'row 1', 'row 2'],
    ['row 3', 'row 4'],
  ])
  expect(idsOf([words('a'), words('b'), heading('1'), ...rowsOf(table(2))])).toEqual([
    ['a', 'b'],
    ['1', 'row 0', 'row 1'],
  ])
})

test('the head of a table takes its room once on a page, however many rows stay together', () => {
  expect(idsOf([words('a'), ...rowsOf(table(2))])).toEqual([['a', 'row 0', 'row 1']])
})

test('what shall stay together and is higher than a page is parted, never cut off', () => {
  const high: Heights = { ...heights, of: ({ id }) => (id === 'row 1' ? 30 : 10) }
  const pieces = [words('a'), heading('1'), ...rowsOf(table(2))]
  expect(sheetsOf(pieces, high).map((sheet) => sheet.pieces.map(({ id }) => id))).toEqual([
    ['a', '1', 'row 0'],
    ['row 1'],
  ])
})

test('nobody signs on a page of nothing else', () => {
  const pieces = [...['a', 'b', 'c', 'd', 'e'].map((id) => words(id)), { ...place, id: 'z', kind: 'closing' } as const]
  expect(idsOf(pieces)).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e', 'z'],
  ])
})

test('what lies sideways or begins a page stands on a new one', () => {
  expect(idsOf([words('a'), words('b', { sideways: true }), words('c', { sideways: true, startsPage: true })])).toEqual(
    [['a'], ['b'], ['c']],
  )
})

test('what is higher than a page has one of its own', () => {
  const high: Heights = { ...heights, of: ({ id }) => (id === 'b' ? 90 : 10) }
  const pieces = ['a', 'b', 'c'].map((id) => words(id))
  expect(sheetsOf(pieces, high).map((sheet) => sheet.pieces.map(({ id }) => id))).toEqual([['a'], ['b'], ['c']])
})
