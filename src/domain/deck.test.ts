import { describe, expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { changesBetween } from './change'
import { deckOf, isIn, parseSlide, programmeOf, slideName, type Slide } from './deck'

const now = publishedOn('2025-12-31')
const then = publishedOn('2023-12-31')
const changes = changesBetween(then, now)
const names = (slides: readonly Slide[]): readonly string[] => slides.map(slideName)

describe('the deck of the published register', () => {
  const deck = names(deckOf(now, { changes, unanswered: 0 }))

  test('begins with the term and ends with what is asked', () => {
    expect(deck.slice(0, 3)).toEqual(['title', 'overview', 'changes'])
    expect(deck.at(-1)).toBe('asked')
  })

  test('has each programme in order, and each headline indicator once', () => {
    const programmes = deck.filter((name) => name.startsWith('programme:'))
    expect(programmes).toEqual(now.register.programmes.map(({ id }) => `programme:${id}`))
    const headlines = now.register.indicators.filter(({ headline }) => headline).map(({ id }) => `indicator:${id}`)
    const shown = deck.filter((name) => name.startsWith('indicator:'))
    expect(new Set(shown).size).toBe(shown.length)
    expect(headlines).toEqual(expect.arrayContaining(shown))
    expect(shown).toContain('indicator:grdp-growth-average')
  })

  test('worst and overdue only where there are any', () => {
    for (const line of now.programmes) {
      const { id } = line.programme
      expect(deck.includes(`tasks:${id}`)).toBe(line.taskRollUp.counts.overdue > 0)
      const { missed, off_track: offTrack, at_risk: atRisk } = line.rollUp.counts
      expect(deck.includes(`worst:${id}`)).toBe(missed + offTrack + atRisk > 0)
    }
    expect(deck).toContain('worst:XVII-02')
  })
})

test('nothing compared and nothing asked: no slide for it', () => {
  const deck = names(deckOf(now, { changes: null, unanswered: 0 }))
  expect(deck).not.toContain('changes')
  expect(deck).not.toContain('questions')
  expect(names(deckOf(now, { changes: null, unanswered: 2 }))[1]).toBe('questions')
})

describe('the name of a slide', () => {
  test.each<Slide>([
    { kind: 'title' },
    { kind: 'worst', programme: 'XVII-02' },
    { kind: 'indicator', indicator: 'grdp' },
    { kind: 'view', address: '/tasks?status=overdue' },
  ])('%j is read back', (slide) => {
    expect(parseSlide(slideName(slide))).toEqual(slide)
  })

  test.each([
    '',
    'titles',
    'title:x',
    'worst',
    'worst:',
    'indicator:',
    'view:tasks',
    'view://evil.example/',
    `view:/${'x'.repeat(2000)}`,
  ])('%j is none', (name) => {
    expect(parseSlide(name)).toBeNull()
  })
})

test('what the register does not have is not in it', () => {
  expect(isIn(now, { kind: 'programme', programme: 'XVIII-02' })).toBe(false)
  expect(isIn(now, { kind: 'indicator', indicator: 'nothing' })).toBe(false)
  expect(isIn(now, { kind: 'indicator', indicator: 'grdp-growth-average' })).toBe(true)
  expect(isIn(now, { kind: 'view', address: '/tasks' })).toBe(true)
})

test('a slide belongs to its programme', () => {
  expect(programmeOf(now, { kind: 'worst', programme: 'XVII-05' })).toBe('XVII-05')
  expect(programmeOf(now, { kind: 'indicator', indicator: 'grdp-growth-average' })).toBe('XVII-02')
  expect(programmeOf(now, { kind: 'title' })).toBeNull()
})
