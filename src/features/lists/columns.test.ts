import { expect, test } from 'vitest'
import { columnsOf, columnsText, toggled } from './columns'

const ALL = ['status', 'name', 'figure', 'agency'] as const
const USUAL = ['status', 'name', 'figure'] as const
const of = (asked: string | null) => columnsOf(asked, ALL, USUAL, 'name')

test.each([
  [null, USUAL],
  ['', USUAL],
  ['price,__proto__', USUAL],
  ['agency', ['name', 'agency']],
  ['agency,price,status', ['status', 'name', 'agency']],
] as const)('%j asks for %j: known ones in the list’s order, the name always', (asked, expected) => {
  expect(of(asked)).toEqual(expected)
})

test('the usual columns need no word in the address; any others are read back as they were', () => {
  expect(columnsText(USUAL, USUAL)).toBeNull()
  const chosen = toggled('agency', of(null), ALL)
  expect(chosen).toEqual(ALL)
  expect(of(columnsText(chosen, USUAL))).toEqual(chosen)
  expect(toggled('figure', chosen, ALL)).toEqual(['status', 'name', 'agency'])
})
