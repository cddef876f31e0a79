import { expect, test } from 'vitest'
import type { Slide } from '@/domain/deck'
import type { Entry } from '@/state/meeting'
import { movedTo, orderNow, withAdded, withShown } from './deckOrder'

/** `a b -c`: c is left out. */
const order = (text: string): readonly Entry[] =>
  text.split(' ').map((word) => ({ slide: word.replace(/^-/, ''), shown: !word.startsWith('-') }))
const written = (entries: readonly Entry[]): string =>
  entries.map(({ slide, shown }) => (shown ? slide : `-${slide}`)).join(' ')

const made: readonly Slide[] = [{ kind: 'title' }, { kind: 'overview' }, { kind: 'asked', part: 1 }]
const asked: readonly Slide[] = [
  { kind: 'title' },
  { kind: 'questions', part: 1 },
  { kind: 'overview' },
  { kind: 'asked', part: 1 },
]
const long: readonly Slide[] = [
  { kind: 'title' },
  ...[1, 2].map((part) => ({ kind: 'questions', part }) as const),
  ...[1, 2].map((part) => ({ kind: 'changes', part }) as const),
  ...[1, 2].map((part) => ({ kind: 'tasks', programme: 'a', part }) as const),
  ...[1, 2].map((part) => ({ kind: 'asked', part }) as const),
]
const worst: readonly Slide[] = [
  { kind: 'title' },
  ...[1, 2, 3].map((part) => ({ kind: 'worst', programme: 'a', part }) as const),
  { kind: 'asked', part: 1 },
]

test.each([
  ['the register’s own order', null, made, 'title overview asked'],
  ['what was kept', 'asked -overview title', made, 'asked -overview title'],
  ['a new slide waits at the end', 'asked title', made, 'asked title -overview'],
  [
    'what the register does not make stays',
    'title view:/tasks overview asked',
    made,
    'title view:/tasks overview asked',
  ],
  ['open questions come after the title', 'title overview asked', asked, 'title questions overview asked'],
  ['and first where no title is', 'overview asked', asked, 'questions overview asked -title'],
  [
    'questions stay where somebody put them',
    'title asked -questions overview',
    asked,
    'title asked -questions overview',
  ],
  [
    'what goes on from a kept slide follows it',
    'worst:a asked title',
    worst,
    'worst:a worst.2:a worst.3:a asked title',
  ],
  ['left out with it', 'title -worst:a asked', worst, 'title -worst:a -worst.2:a -worst.3:a asked'],
  [
    'whatever goes on follows its slide',
    'asked -tasks:a changes title',
    long,
    'asked asked.2 -tasks:a -tasks.2:a changes changes.2 title questions questions.2',
  ],
  ['and waits with it', 'title asked', worst, 'title asked -worst:a -worst.2:a -worst.3:a'],
])('%s', (_, kept, slides, expected) => {
  expect(written(orderNow(kept === null ? null : order(kept), slides))).toBe(expected)
})

test.each([
  ['b', 'c', 'a c b d'],
  ['c', 'b', 'a c b d'],
  ['a', 'd', 'b c d a'],
  ['d', 'a', 'd a b c'],
  ['a', 'a', 'a b c d'],
  ['x', 'a', 'a b c d'],
  ['a', 'x', 'a b c d'],
])('%s goes to the place of %s', (name, neighbour, expected) => {
  expect(written(movedTo(order('a b c d'), name, neighbour))).toBe(expected)
})

test('a slide left out keeps its place', () => {
  expect(written(withShown(order('a b c'), 'b', false))).toBe('a -b c')
  expect(written(withShown(order('a -b c'), 'b', true))).toBe('a b c')
})

test.each([
  ['before the closing slide', 'title overview asked', null, 'title overview view:/new asked'],
  ['at the end where none closes', 'title overview', null, 'title overview view:/new'],
  ['after the last added screen', 'title view:/a overview asked', null, 'title view:/a view:/new overview asked'],
  [
    'after the one that was added last',
    'view:/b title view:/a asked',
    'view:/b',
    'view:/b view:/new title view:/a asked',
  ],
  ['once only, and then shown', 'title -view:/new asked', null, 'title view:/new asked'],
])('a screen is added %s', (_, before, lastAdded, expected) => {
  expect(written(withAdded(order(before), 'view:/new', lastAdded))).toBe(expected)
})
