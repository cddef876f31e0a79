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
import {
  askedParts,
  changeParts,
  deckOf,
  isIn,
  otherTaskParts,
  parseSlide,
  programmeOf,
  questionParts,
  slideName,
  taskParts,
  worstParts,
  type Slide,
} from './deck'
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
    expect(deck.slice(0, 4)).toEqual(['title', 'overview', 'changes', 'changes.2'])
    const parts = askedParts(now).length
    expect(parts).toBeGreaterThan(1)
    expect(deck.slice(-parts)).toEqual(['asked', ...Array.from({ length: parts - 1 }, (_, at) => `asked.${at + 2}`)])
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
    { kind: 'otherTasks', part: 1 },
    { kind: 'changes', part: 2 },
    { kind: 'asked', part: 10 },
    { kind: 'tasks', programme: 'XVII-02', part: 2 },
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
    'changes.1',
    'changes.2:XVII-02',
    'title.2',
    'programme.2:XVII-02',
    'indicator.2:grdp',
    'asked.',
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

test('overdue tasks of no programme have slides before the last ones, longest first', () => {
  const tasks = [
    taskOf({ id: 'late', due: '2025-03-31' }),
    taskOf({ id: 'later', due: '2024-03-31' }),
    taskOf({ id: 'elsewhere', programmeId: 'gone', due: '2025-06-01' }),
    taskOf({ id: 'own', programmeId: 'p', due: '2023-03-31' }),
    taskOf({ id: 'open', due: '2027-03-31' }),
  ]
  const reported = (...some: typeof tasks): TermReport =>
    reportOf(smallRegister({ programmes: [programmeRow({ id: 'p' })], tasks: some }), '2025-06-30', DEFAULT_LIMITS)
  const report = reported(...tasks)
  expect(otherTaskParts(report).map((part) => part.map(({ task }) => task.id))).toEqual([
    ['later', 'late', 'elsewhere'],
  ])
  expect(names(deckOf(report, { changes: null, unanswered: 0 })).slice(-2)).toEqual(['otherTasks', 'asked'])
  expect(names(deckOf(reported(...tasks.slice(3)), { changes: null, unanswered: 0 }))).not.toContain('otherTasks')
})

/** Overdue tasks, of a programme and of none. */
function overdue(own: number, other: number): TermReport {
  const task = (id: string, programmeId: string | null, at: number) =>
    taskOf({ id, programmeId, due: `2024-${String(12 - at).padStart(2, '0')}-01` })
  const tasks = [
    ...Array.from({ length: own }, (_, at) => task(`own${at}`, 'p', at)),
    ...Array.from({ length: other }, (_, at) => task(`other${at}`, null, at)),
  ]
  return reportOf(smallRegister({ programmes: [programmeRow({ id: 'p' })], tasks }), '2025-06-30', DEFAULT_LIMITS)
}

test.each([
  [0, 0, [], ['asked']],
  [4, 0, [4], ['tasks:p', 'asked']],
  [9, 0, [3, 3, 3], ['tasks:p', 'tasks.2:p', 'tasks.3:p', 'asked']],
  [1, 5, [1], ['tasks:p', 'otherTasks', 'otherTasks.2', 'asked']],
])('of %d overdue tasks of a programme and %d of none each is on a slide', (own, other, sizes, slides) => {
  const report = overdue(own, other)
  const [line] = report.programmes
  if (line === undefined) throw new Error('no programme')
  expect(taskParts(line).map(({ length }) => length)).toEqual(sizes)
  const days = taskParts(line)
    .flat()
    .map(({ assessment }) => assessment.days ?? 0)
  expect(days).toEqual(days.toSorted((a, b) => b - a))
  expect(otherTaskParts(report).flat()).toHaveLength(other)
  expect(names(deckOf(report, { changes: null, unanswered: 0 })).slice(2)).toEqual(['programme:p', ...slides])
  for (const name of slides) expect(isIn(report, parseSlide(name) ?? { kind: 'title' })).toBe(true)
  expect(isIn(report, { kind: 'tasks', programme: 'p', part: sizes.length + 2 })).toBe(false)
  expect(isIn(report, { kind: 'otherTasks', part: 9 })).toBe(false)
})

test('everybody of whom something is asked is on a closing slide, and what nobody is asked needs one too', () => {
  expect(askedParts(now).every(({ length }) => length > 0 && length <= 5)).toBe(true)
  expect(askedParts(now).flat().length).toBeGreaterThan(20)
  expect(isIn(now, { kind: 'asked', part: askedParts(now).length + 1 })).toBe(false)
  const nothing = reportOf(smallRegister({}), '2025-06-30', DEFAULT_LIMITS)
  expect(names(deckOf(nothing, { changes: null, unanswered: 0 }))).toEqual(['title', 'overview', 'asked'])
  expect(isIn(nothing, { kind: 'asked', part: 1 })).toBe(true)
})

test.each([
  [0, []],
  [3, ['questions']],
  [7, ['questions', 'questions.2', 'questions.3']],
])('%d open questions', (unanswered, expected) => {
  const ground = { changes: null, unanswered }
  expect(names(deckOf(now, ground)).filter((name) => name.startsWith('questions'))).toEqual(expected)
  expect(questionParts(Array.from({ length: unanswered }, (_, at) => at))).toHaveLength(expected.length)
  expect(isIn(now, { kind: 'questions', part: 1 }, ground)).toBe(unanswered > 0)
  expect(isIn(now, { kind: 'questions', part: expected.length + 1 }, ground)).toBe(false)
})

describe('what changed', () => {
  const grave = changes.indicators.filter(({ turn }) => turn === 'worse' || turn === 'gone_silent')
  const all = changes.indicators.filter(({ turn }) => turn !== 'same' && turn !== 'newly_targeted')

  test('stands on at most four slides, the gravest first, the rest is told apart', () => {
    const { parts, left } = changeParts(changes)
    expect(parts.map(({ length }) => length)).toEqual([5, 5, 5, 5])
    expect(new Set([...parts.flat(), ...left])).toEqual(new Set(all))
    expect(parts.flat().slice(0, grave.length)).toEqual(expect.arrayContaining(grave))
  })

  test('but nothing that got worse or fell silent is left out', () => {
    const often = Array.from({ length: 3 }, () => grave).flat()
    const { parts, left } = changeParts({ ...changes, indicators: [...all, ...often] })
    expect(parts.flat()).toHaveLength(grave.length * 4)
    expect(parts.length).toBeGreaterThan(4)
    expect(left.map(({ turn }) => turn)).not.toEqual(expect.arrayContaining(['worse']))
    expect(left).toHaveLength(all.length - grave.length)
  })

  test('a part that is not there today is not drawn', () => {
    const ground = { changes, unanswered: 0 }
    expect(isIn(now, { kind: 'changes', part: 4 }, ground)).toBe(true)
    expect(isIn(now, { kind: 'changes', part: 5 }, ground)).toBe(false)
    expect(isIn(now, { kind: 'changes', part: 1 }, { changes: null, unanswered: 0 })).toBe(false)
    expect(names(deckOf(now, { changes: { ...changes, indicators: [] }, unanswered: 0 }))).toContain('changes')
  })
})
