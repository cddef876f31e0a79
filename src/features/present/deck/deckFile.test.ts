import { describe, expect, test } from 'vitest'
import { EMPTY_MEETING, type Meeting, type Question } from '@/state/meeting'
import { addedTo, deckFileOf, isUsed, notesApart, readDeckFile, replacedBy, withDeck } from './deckFile'

const origin = { register: 'published', code: 'K7-3F9A', asOf: '2025-12-31', takenAt: 1_767_600_000_000 }
const question: Question = {
  id: 'a',
  text: 'Vì sao chậm?',
  asker: 'Phường Tây Hồ',
  agencyId: 'so-tai-chinh',
  due: '2026-01-15',
  askedOn: '2025-12-31',
  slide: 'overview',
  asOf: '2025-12-31',
  code: 'K7-3F9A',
  answered: false,
}
const entries = [
  { slide: 'title', shown: true },
  { slide: 'view:/tasks?status=overdue', shown: false },
]
const full: Meeting = {
  ...EMPTY_MEETING,
  entries,
  decks: [{ name: 'Giao ban', entries }],
  notes: { 'indicator:grdp': { text: 'Hỏi Sở Tài chính', writtenFor: '6,1 %' } },
  minutes: { title: 2 },
  questions: [question],
}
const written = deckFileOf(origin, full, entries)

/** The meeting in a file that can be read. */
function meetingIn(text: string): Meeting {
  const read = readDeckFile(text)
  if ('fault' in read) throw new Error(read.fault)
  return read.meeting
}

test('what was written comes back whole', () => {
  expect(readDeckFile(written)).toEqual({ meeting: full, register: 'published', unread: [] })
})

test('a file says of which freeze it is, and when that was taken', () => {
  expect(JSON.parse(written)).toMatchObject(origin)
})

test('a deck that nobody changed travels with the order of its register', () => {
  expect(meetingIn(deckFileOf(origin, EMPTY_MEETING, entries)).entries).toEqual(entries)
})

test.each([
  ['no JSON', 'PK\u0003\u0004', 'not_json'],
  ['JSON of something else', '{"name":"tien-do"}', 'not_a_deck'],
  ['a list', '[]', 'not_a_deck'],
  ['nothing', 'null', 'not_a_deck'],
  ['no version', '{"kind":"tien-do-deck"}', 'not_a_deck'],
  ['a newer version', '{"kind":"tien-do-deck","version":2}', 'newer'],
  ['a version below nothing', '{"kind":"tien-do-deck","version":-1}', 'other_version'],
  ['version 0', '{"kind":"tien-do-deck","version":0}', 'other_version'],
  ['half a version', '{"kind":"tien-do-deck","version":0.5}', 'other_version'],
  ['nothing inside', '{"kind":"tien-do-deck","version":1,"entries":[]}', 'empty'],
  ['nothing readable', '{"kind":"tien-do-deck","version":1,"entries":[{"slide":7}]}', 'empty'],
  ['too much', ' '.repeat(5_000_001), 'too_large'],
])('a wrong file is refused: %s', (_, text, fault) => {
  expect(readDeckFile(text)).toEqual({ fault })
})

const broken = (more: object): string => JSON.stringify({ ...JSON.parse(written), ...more })

test.each([
  ['one of two questions', { questions: [{ ...question, due: '2026-02-30' }, question] }, 'questions', 1],
  ['a whole part', { questions: [{ ...question, due: '2026-02-30' }] }, 'questions', 1],
  ['a note', { notes: { ...full.notes, title: { text: 7 } } }, 'notes', 1],
  ['minutes', { minutes: { title: 2, asked: -1, overview: 1e9 } }, 'minutes', 2],
  ['a slide of the order', { entries: [...entries, { slide: '', shown: true }] }, 'entries', 1],
  ['a slide of a saved deck', { decks: [{ name: 'Giao ban', entries: [...entries, 7] }] }, 'decks', 1],
  ['what is no list', { minutes: 'ten' }, 'minutes', null],
])('what cannot be read is left out and counted, the rest stays: %s', (_, more, part, lost) => {
  const read = readDeckFile(broken(more))
  if ('fault' in read) throw new Error(read.fault)
  expect(read.unread).toEqual([{ part, lost }])
  const { notes, minutes, questions, decks } = full
  const expected = { entries, notes, minutes, questions, decks }
  const others = Object.entries(expected).filter(([name]) => name !== part)
  expect(read.meeting).toMatchObject(Object.fromEntries(others))
})

test('names of a prototype do no harm', () => {
  const text = `{"kind":"tien-do-deck","version":1,"entries":[{"slide":"title","shown":true}],"__proto__":{"polluted":1}}`
  expect(meetingIn(text).entries).toHaveLength(1)
  expect('polluted' in {}).toBe(false)
})

test.each([
  [EMPTY_MEETING, false],
  [{ ...EMPTY_MEETING, decks: full.decks }, false],
  [{ ...EMPTY_MEETING, startedAt: 7 }, false],
  [{ ...EMPTY_MEETING, entries }, true],
  [{ ...EMPTY_MEETING, notes: full.notes }, true],
  [{ ...EMPTY_MEETING, questions: full.questions }, true],
])('is something there to be lost: %#', (meeting, expected) => {
  expect(isUsed(meeting)).toBe(expected)
})

describe('a file that comes to a deck in use', () => {
  const ours: Meeting = {
    ...EMPTY_MEETING,
    entries: [{ slide: 'asked', shown: true }],
    decks: [{ name: 'Giao ban', entries: [] }],
    notes: { 'indicator:grdp': { text: 'Của tôi', writtenFor: '6,5 %' } },
    minutes: { title: 5, asked: 1 },
    questions: [{ ...question, answered: true }],
    startedAt: 7,
    pausedAt: 9,
  }

  test('takes its place, and loses no saved deck and no question', () => {
    expect(replacedBy(ours, full)).toEqual({
      entries,
      notes: full.notes,
      minutes: full.minutes,
      decks: [
        { name: 'Giao ban', entries: [] },
        { name: 'Giao ban (2)', entries },
      ],
      questions: ours.questions,
      startedAt: 7,
      pausedAt: 9,
      endedAt: null,
    })
  })

  test('or becomes a saved deck, and changes nothing that is there', () => {
    const both = addedTo(ours, full, 'họp')
    expect(both).toMatchObject({ entries: ours.entries, notes: ours.notes, minutes: { title: 5, asked: 1 } })
    expect(both.decks.map(({ name }) => name)).toEqual(['Giao ban', 'Giao ban (2)', 'họp'])
    expect(notesApart(ours, full)).toEqual(['indicator:grdp'])
  })
})

test('a name that is taken gets a number', () => {
  const one = withDeck([], 'họp', entries)
  expect(withDeck(one, 'họp', entries)).toBe(one)
  expect(withDeck(withDeck(one, 'họp', []), 'họp', [{ slide: 'asked', shown: true }]).map(({ name }) => name)).toEqual([
    'họp',
    'họp (2)',
    'họp (3)',
  ])
})
