import { expect, test } from 'vitest'
import type { Entry } from '@/i18n/searchIndex'
import { groupsOf } from './groupsOf'

const entry = (kind: Entry['kind'], id: string): Entry => ({ kind, id, title: id, hint: '' })

test('the kind of the best find comes first; places run on', () => {
  const groups = groupsOf([entry('indicator', 'a'), entry('task', 'b'), entry('indicator', 'c')])
  expect(groups.map(({ kind, start, entries }) => [kind, start, entries.map(({ id }) => id)])).toEqual([
    ['indicator', 0, ['a', 'c']],
    ['task', 2, ['b']],
  ])
})

test('nothing found, no group', () => {
  expect(groupsOf([])).toEqual([])
})
