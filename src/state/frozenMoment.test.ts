import { expect, test } from 'vitest'
import { frozenMoment } from './frozenMoment'
import { viewOf } from './view'

const read = (search: string) => frozenMoment(viewOf(new URLSearchParams(search)))

test('an address says when its freeze was taken', () => {
  expect(read('?freeze=K7-3F9A&frozenAt=1767600000000')).toBe(1_767_600_000_000)
})

test.each([
  '?freeze=K7-3F9A',
  '?frozenAt=1767600000000',
  '?freeze=none&frozenAt=1767600000000',
  '?freeze=K7-3F9A&frozenAt=yesterday',
  '?freeze=K7-3F9A&frozenAt=-1',
  '?freeze=K7-3F9A&frozenAt=9999999999999',
  '?freeze=K7-3F9A&frozenAt=1e12',
  '?freeze=K7-3F9A&frozenAt=17676000000000',
])('S17: no time can be read out of %s', (search) => {
  expect(read(search)).toBeNull()
})
