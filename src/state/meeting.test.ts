import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_MEETING, MOST_QUESTIONS, parseMeeting, type Question } from './meeting'

const question: Question = {
  id: 'a',
  text: 'Vì sao chậm?',
  asker: 'Phường Tây Hồ',
  agencyId: null,
  due: null,
  askedOn: '2025-12-31',
  slide: 'overview',
  asOf: '2025-12-31',
  code: 'K7-3F9A',
  answered: false,
}
const note = { text: 'Hỏi Sở Tài chính', writtenFor: '6,1 %' }

test('one bad entry does not cost the others', () => {
  expect(
    parseMeeting({
      entries: [{ slide: 'title', shown: true }, { slide: 7 }, null],
      decks: [{ name: '' }, { name: 'Giao ban', entries: [{ slide: 'title', shown: true }, 'x'] }],
      notes: { title: note, overview: { text: 7, writtenFor: null }, '': note },
      minutes: { title: 2, overview: 'two', asked: -1 },
      questions: [{ ...question, askedOn: 'yesterday' }, question, 7],
      startedAt: 'now',
      pausedAt: 5,
    }),
  ).toEqual({
    ...EMPTY_MEETING,
    entries: [{ slide: 'title', shown: true }],
    decks: [{ name: 'Giao ban', entries: [{ slide: 'title', shown: true }] }],
    notes: { title: note },
    minutes: { title: 2 },
    questions: [question],
    pausedAt: 5,
  })
})

test('of too many the first ones are read', () => {
  const questions = Array.from({ length: MOST_QUESTIONS + 1 }, (_, nth) => ({ ...question, id: String(nth) }))
  expect(parseMeeting({ questions })?.questions).toEqual(questions.slice(0, MOST_QUESTIONS))
})

test.each([
  [undefined, null],
  ['title', null],
  [[{ slide: 7 }], null],
  [[], []],
])('an order of which nothing can be read is the register’s: %j', (entries, expected) => {
  expect(parseMeeting({ entries })?.entries).toEqual(expected)
})

test.each([null, 7, 'meeting'])('no meeting at all: %j', (stored) => {
  expect(parseMeeting(stored)).toBeNull()
})

test('S16: whatever stands in the storage is a meeting that can be shown, or none', () => {
  const stored = fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ entries: fc.anything(), notes: fc.anything() }))
  fc.assert(
    fc.property(stored, (found) => {
      const meeting = parseMeeting(found)
      // What was read once is read again as it is: nothing is half read.
      expect(meeting === null ? null : parseMeeting(structuredClone(meeting))).toEqual(meeting)
    }),
  )
})

test('S10: a million marks on one letter are refused before anybody puts them in order', () => {
  const marks = `a${'\u0301\u0323'.repeat(500_000)}`
  expect(parseMeeting({ questions: [{ ...question, text: marks }] })?.questions).toEqual([])
  const turned = parseMeeting({ questions: [{ ...question, text: 'a\u202Eb\nc' }] })?.questions[0]?.text
  expect(turned).toBe('ab\nc')
})
