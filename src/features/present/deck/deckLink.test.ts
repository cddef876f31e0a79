import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSlide } from '@/domain/deck'
import { MOST_ENTRIES, type Entry } from '@/state/meeting'
import { deckFragment, readDeckFragment } from './deckLink'

const order: readonly Entry[] = [
  { slide: 'title', shown: true },
  { slide: 'worst.2:XVII-02', shown: false },
  { slide: 'view:/tasks?status=overdue&q=Sở Tài chính, 50 %', shown: true },
  { slide: 'indicator:grdp-growth-average', shown: true },
]

test('a deck comes back as it was: order, what is left out, screens with whatever they ask for', () => {
  const fragment = deckFragment(order)
  expect(fragment).toBe(
    '#deck=title,!worst.2:XVII-02,view:/tasks?status=overdue%26q=S%E1%BB%9F%20T%C3%A0i%20ch%C3%ADnh%2C%2050%20%25,' +
      'indicator:grdp-growth-average',
  )
  expect(readDeckFragment(fragment ?? '')).toEqual(order)
  // As a browser hands it on.
  expect(readDeckFragment(new URL(`https://x.invalid/present${fragment}`).hash)).toEqual(order)
})

test('a deck that is too long has no link', () => {
  const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => ({ slide: `indicator:a${at}`, shown: true }))
  expect(deckFragment(many)).toBeNull()
  expect(deckFragment([{ slide: `view:/tasks?q=${'ệ'.repeat(1000)}`, shown: true }])).toBeNull()
})

test.each(['', '#', '#content', '#Deck=title', '#decks=title'])('%j is about something else', (fragment) => {
  expect(readDeckFragment(fragment)).toBeNull()
})

test.each([
  '#deck=',
  '#deck=,,,',
  '#deck=%',
  '#deck=%E0%A4%A',
  '#deck=<img src=x onerror=alert(1)>',
  '#deck=__proto__,constructor',
  '#deck=view://evil.example/',
  '#deck=view:javascript:alert(1)',
  `#deck=${'title,'.repeat(2000)}`,
])('nothing can be read out of %j', (fragment) => {
  expect(readDeckFragment(fragment)).toEqual([])
})

test('what cannot be read is left out, what stands twice is taken once', () => {
  expect(readDeckFragment('#deck=title,%,nonsense,!overview,title')).toEqual([
    { slide: 'title', shown: true },
    { slide: 'overview', shown: false },
  ])
})

test('whatever is written there, what comes out are names of slides, and not too many', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...order.map((one) => one.slide))),
      (text) => {
        for (const fragment of [`#deck=${text}`, `#deck=!${encodeURIComponent(text)}`, text]) {
          const read = readDeckFragment(fragment) ?? []
          expect(read.length).toBeLessThanOrEqual(MOST_ENTRIES)
          expect(read.filter(({ slide }) => parseSlide(slide) === null)).toEqual([])
        }
      },
    ),
  )
})
