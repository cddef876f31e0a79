import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { lastQuarterEnd, meetingsOf, momentsOf } from './moments'

const { register } = publishedOn('2025-12-31')

test.each([
  ['2026-11-22', '2026-09-30'],
  ['2026-01-01', '2025-12-31'],
  ['2026-03-31', '2025-12-31'],
  ['2026-04-01', '2026-03-31'],
  ['2024-05-15', '2024-03-31'],
])('before %s the last quarter ended on %s', (day, end) => {
  expect(lastQuarterEnd(day)).toBe(end)
})

test('meetings are the reviews that name their day, and one’s own, in order of time', () => {
  const meetings = meetingsOf(register.reviews, [{ day: '2024-01-10', name: 'Giao ban quý' }])
  expect(meetings.every(({ day }, at) => at === 0 || (meetings[at - 1]?.day ?? '') <= day)).toBe(true)
  expect(meetings).toContainEqual({ day: '2024-01-10', review: null, name: 'Giao ban quý' })
  expect(meetings).toContainEqual({ day: '2025-03-25', review: { kind: 'final', programmeId: 'XVII-02' }, name: null })
  expect(meetings.some(({ day }) => day.length !== 10)).toBe(false)
})

test('the clock offers today, the last quarter, the last meeting by then and the end of the term', () => {
  const meetings = meetingsOf(register.reviews, [{ day: '2027-01-01', name: 'chưa họp' }])
  expect(momentsOf('2026-11-22', register.term, meetings)).toEqual([
    { kind: 'today', day: '2026-11-22' },
    { kind: 'quarter', day: '2026-09-30' },
    { kind: 'meeting', day: '2025-04-03' },
    { kind: 'term', day: '2025-10-17' },
  ])
})

test('one day is offered once', () => {
  const meetings = [{ day: '2024-03-31', review: null, name: 'x' }]
  expect(momentsOf('2024-03-31', { ...register.term, end: null }, meetings)).toEqual([
    { kind: 'today', day: '2024-03-31' },
    { kind: 'quarter', day: '2023-12-31' },
  ])
})
