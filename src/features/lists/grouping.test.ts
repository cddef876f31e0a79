import { expect, test } from 'vitest'
import { groupingOf, groupsOf, orderIn } from './grouping'

const rows = [
  { id: 1, of: 'b' },
  { id: 2, of: null },
  { id: 3, of: 'a' },
  { id: 4, of: 'b' },
]

test('groups stand in the order asked for, what is of none last; rows stay as they came', () => {
  const groups = groupsOf(rows, ({ of }) => of, orderIn(['a', 'b']))
  expect(groups.map(({ key, rows: members }) => [key, members.map(({ id }) => id)])).toEqual([
    ['a', [3]],
    ['b', [1, 4]],
    [null, [2]],
  ])
})

test('nothing is lost, and there is no empty group', () => {
  const groups = groupsOf(rows, ({ of }) => of, orderIn(['c', 'b']))
  expect(groups.map(({ key }) => key)).toEqual(['b', 'a', null])
  expect(groupsOf([], () => 'a', orderIn([]))).toEqual([])
})

test.each([
  ['agency', 'agency'],
  ['price', null],
  ['__proto__', null],
  [null, null],
] as const)('%j in the address asks for %j', (asked, found) => {
  expect(groupingOf(asked, ['agency', 'status'])).toBe(found)
})
