import { expect, test } from 'vitest'
import { partOf } from './partOf'

test.each([
  ['nothing at all', [], 1, [], 0, null],
  ['all on one slide', [['a', 'b']], 1, ['a', 'b'], 2, null],
  ['the first', [['a', 'b'], ['c']], 1, ['a', 'b'], 3, [1, 2]],
  ['the last', [['a', 'b'], ['c']], 2, ['c'], 3, [3, 3]],
  ['one that is no longer there', [['a', 'b'], ['c']], 3, [], 3, null],
])('%s', (_, parts, part, rows, total, shown) => {
  expect(partOf<string>(parts, part)).toEqual({ rows, total, shown })
})
