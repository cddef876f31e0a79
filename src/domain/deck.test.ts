import { describe, expect, test } from 'vitest'
import {
  indicatorOf,
  observationOf,
  programmeOf as programmeRow,
  smallRegister,
  targetOf,
  taskOf,
} from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { changesBetween } from './change'
import { deckOf, isIn, otherOverdue, parseSlide, programmeOf, slideName, worstParts, type Slide } from './deck'
import { attentionOf, judgedOf } from './judged'
import { DEFAULT_LIMITS } from './limits'
import { reportOf, type TermReport } from './report'

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
    { kind: 'worst', programme: 'XVII-02', part: 1 },
    { kind: 'worst', programme: 'XVII-02', part: 12 },
    { kind: 'worst', programme: 'XVII:02/2', part: 2 },
    { kind: 'otherTasks' },
    { kind: 'indicator', indicator: 'grdp' },
    { kind: 'view', address: '/tasks?status=overdue' },
  ])('%j is read back', (slide) => {
    expect(parseSlide(slideName(slide))).toEqual(slide)
  })

  test('a link from before there were parts means the first', () => {
    expect(parseSlide('worst:XVII-02')).toEqual({ kind: 'worst', programme: 'XVII-02', part: 1 })
  })

  test.each([
    '',
    'worst.1:XVII-02',
    'worst.0:XVII-02',
    'worst.x:XVII-02',
    'worst.2',
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
  expect(programmeOf(now, { kind: 'worst', programme: 'XVII-05', part: 1 })).toBe('XVII-05')
  expect(programmeOf(now, { kind: 'indicator', indicator: 'grdp-growth-average' })).toBe('XVII-02')
  expect(programmeOf(now, { kind: 'title' })).toBeNull()
})

/** A programme of so many indicators that are far from their target. */
function lagging(count: number): TermReport {
  const ids = Array.from({ length: count }, (_, i) => `i${i}`)
  const register = smallRegister({
    programmes: [programmeRow({ id: 'p' })],
    indicators: ids.map((id) => indicatorOf({ id, programmeId: 'p' })),
    targets: ids.map((indicatorId) => targetOf({ indicatorId, lower: 100 })),
    observations: ids.flatMap((indicatorId) => [
      observationOf({ indicatorId, period: '2020', value: 10 }),
      observationOf({ indicatorId, period: '2024', value: 11 }),
    ]),
  })
  return reportOf(register, '2025-06-30', DEFAULT_LIMITS)
}

test.each([
  [0, []],
  [4, [4]],
  [5, [3, 2]],
  [6, [3, 3]],
  [11, [4, 4, 3]],
])('of %d indicators that need attention each is on a slide: %j', (count, sizes) => {
  const report = lagging(count)
  const [line] = report.programmes
  if (line === undefined) throw new Error('no programme')
  const parts = worstParts(line)
  expect(parts.map(({ length }) => length)).toEqual(sizes)
  expect(parts.flat()).toEqual(attentionOf(judgedOf(line.indicators)))
  const deck = names(deckOf(report, { changes: null, unanswered: 0 })).filter((name) => name.startsWith('worst'))
  expect(deck).toEqual(sizes.map((_, at) => (at === 0 ? 'worst:p' : `worst.${at + 1}:p`)))
  expect(isIn(report, { kind: 'worst', programme: 'p', part: 1 })).toBe(true)
  expect(isIn(report, { kind: 'worst', programme: 'p', part: sizes.length + 2 })).toBe(false)
})

test('overdue tasks of no programme have a slide before the last one, longest first', () => {
  const tasks = [
    taskOf({ id: 'late', due: '2025-03-31' }),
    taskOf({ id: 'later', due: '2024-03-31' }),
    taskOf({ id: 'elsewhere', programmeId: 'gone', due: '2025-06-01' }),
    taskOf({ id: 'own', programmeId: 'p', due: '2023-03-31' }),
    taskOf({ id: 'open', due: '2027-03-31' }),
  ]
  const report = reportOf(
    smallRegister({ programmes: [programmeRow({ id: 'p' })], tasks }),
    '2025-06-30',
    DEFAULT_LIMITS,
  )
  expect(otherOverdue(report).map(({ task }) => task.id)).toEqual(['later', 'late', 'elsewhere'])
  expect(names(deckOf(report, { changes: null, unanswered: 0 })).slice(-2)).toEqual(['otherTasks', 'asked'])
  const none = reportOf(smallRegister({ tasks: tasks.slice(3) }), '2025-06-30', DEFAULT_LIMITS)
  expect(names(deckOf(none, { changes: null, unanswered: 0 }))).toContain('otherTasks')
  const own = reportOf(
    smallRegister({ programmes: [programmeRow({ id: 'p' })], tasks: tasks.slice(3) }),
    '2025-06-30',
    DEFAULT_LIMITS,
  )
  expect(names(deckOf(own, { changes: null, unanswered: 0 }))).not.toContain('otherTasks')
})
