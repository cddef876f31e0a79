import { describe, expect, test } from 'vitest'
import { deckOf, slideName } from '@/domain/deck'
import { publishedOn } from '~/tests/setup/publishedReports'
import { pageOf, programmeSlide, stepFrom, type Deck, type Step } from './steps'

const report = publishedOn('2025-12-31')
const deckWith = (isShown: (name: string) => boolean): Deck => ({
  report,
  shown: deckOf(report, { changes: null, unanswered: 0 })
    .map((slide) => ({ slide, name: slideName(slide), shown: true }))
    .filter(({ name }) => isShown(name)),
})
const short = deckWith((name) => ['title', 'overview', 'programme:XVII-02', 'asked'].includes(name))
const empty = deckWith(() => false)

describe('steps', () => {
  test.each([
    ['title', 'next', 'overview'],
    ['title', 'back', null],
    ['overview', 'next', 'programme:XVII-02'],
    ['overview', 'back', 'title'],
    ['asked', 'next', null],
    ['asked', 'back', 'programme:XVII-02'],
    ['overview', 'first', 'title'],
    ['overview', 'last', 'asked'],
  ] as const)('from %s %s: %s', (name, step: Step, to) => {
    expect(stepFrom(short, { name, last: null }, step)).toBe(to)
  })

  test.each(['next', 'back'] as const)(
    '%s from a slide that is not in the deck leads back to where it was left',
    (step) => {
      const aside = 'indicator:urbanisation-rate'
      expect(stepFrom(short, { name: aside, last: 'overview' }, step)).toBe('overview')
      expect(stepFrom(short, { name: aside, last: 'worst:XVII-09' }, step)).toBe('title')
      expect(stepFrom(short, { name: aside, last: null }, step)).toBe('title')
    },
  )

  test('or to its own programme, where nobody knows where that was', () => {
    const ofSecond = [...report.indicators.values()].find(({ indicator }) => indicator.programmeId === 'XVII-02')
    const name = `indicator:${ofSecond?.indicator.id ?? ''}`
    expect(stepFrom(short, { name, last: null }, 'next')).toBe('programme:XVII-02')
  })

  test('an empty deck has no steps', () => {
    for (const step of ['next', 'back', 'first', 'last'] as const)
      expect(stepFrom(empty, { name: 'title', last: null }, step)).toBeNull()
  })
})

test('pages are counted from 1', () => {
  expect([pageOf(short.shown, 'title'), pageOf(short.shown, 'asked'), pageOf(short.shown, 'changes')]).toEqual([
    1,
    4,
    null,
  ])
})

test('a programme by its number: its first slide in the deck, else its own', () => {
  expect(programmeSlide(short, 2)).toBe('programme:XVII-02')
  expect(programmeSlide(short, 10)).toBe('programme:XVII-10')
  expect(
    programmeSlide(
      deckWith((name) => name === 'worst:XVII-02'),
      2,
    ),
  ).toBe('worst:XVII-02')
  expect(programmeSlide(short, 11)).toBeNull()
})
