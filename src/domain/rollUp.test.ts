import { describe, expect, test } from 'vitest'
import { effectiveSeverity, isRated, rollUp, rollUpTasks, type Rated, type RatedTask } from './rollUp'
import { SEVERITY, STATUSES, type Status } from './status'

const rated = (id: string, status: Status, changes: Partial<Rated> = {}): Rated => ({
  id,
  status,
  outlook: null,
  burden: null,
  modifiers: [],
  confidence: 'high',
  irrecoverable: false,
  ...changes,
})

test('spec 4.1: severities, and the list of statuses worst first', () => {
  expect(SEVERITY).toEqual({
    missed: 70,
    off_track: 60,
    no_data: 50,
    at_risk: 40,
    not_due: 20,
    on_track: 10,
    achieved: 5,
    exceeded: 0,
  })
  const severities = STATUSES.map((status) => SEVERITY[status])
  expect(severities).toEqual(severities.toSorted((a, b) => b - a))
})

describe('spec 15: effective severity', () => {
  test.each([
    ['on_track', null, 10],
    ['on_track', 'missed', 10],
    ['no_data', null, 50],
    ['no_data', 'on_track', 50],
    ['no_data', 'off_track', 60],
    ['no_data', 'missed', 70],
    ['not_due', null, 20],
    ['not_due', 'on_track', 20],
    ['not_due', 'at_risk', 40],
  ] as const)('%s with outlook %j is %i', (status, outlook, severity) => {
    expect(effectiveSeverity(status, outlook)).toBe(severity)
  })
})

test('spec 15: everything is rated but no data and not due', () => {
  expect(STATUSES.filter((status) => !isRated(status))).toEqual(['no_data', 'not_due'])
})

describe('spec 15: worst first', () => {
  test.each([
    [
      'severity before burden',
      [rated('a', 'at_risk', { burden: 9 }), rated('b', 'off_track', { burden: 1.5 }), rated('c', 'exceeded')],
      ['b', 'a', 'c'],
    ],
    [
      'the outlook behind silence counts',
      [
        rated('a', 'at_risk'),
        rated('b', 'no_data', { outlook: 'off_track' }),
        rated('c', 'not_due', { outlook: 'missed' }),
      ],
      ['c', 'b', 'a'],
    ],
    [
      'then the greater burden, none last',
      [rated('a', 'off_track'), rated('b', 'off_track', { burden: 1.5 }), rated('c', 'off_track', { burden: 2 })],
      ['c', 'b', 'a'],
    ],
    ['a negative burden is one', [rated('a', 'on_track'), rated('b', 'on_track', { burden: -1 })], ['b', 'a']],
    ['then the id', [rated('b', 'missed'), rated('a', 'missed')], ['a', 'b']],
  ])('%s', (_, items, order) => {
    const { worstFirst, worstStatus } = rollUp(items)
    expect(worstFirst).toEqual(order)
    expect(worstStatus).toBe(items.find(({ id }) => id === order[0])?.status)
  })
})

describe('spec 15: counts', () => {
  const items = [
    rated('a', 'missed', { irrecoverable: true, modifiers: ['provisional'], confidence: 'low' }),
    rated('b', 'off_track', { modifiers: ['stale', 'gap'], confidence: 'low' }),
    rated('c', 'no_data', { modifiers: ['stale'], confidence: 'none' }),
    rated('d', 'at_risk', { confidence: 'medium', modifiers: ['provisional'] }),
    rated('e', 'not_due', { outlook: 'at_risk' }),
    rated('f', 'not_due'),
    rated('g', 'on_track'),
    rated('h', 'exceeded', { modifiers: ['indicative'] }),
  ]

  test('each member once; those after the term apart', () => {
    expect(rollUp(items)).toMatchObject({
      total: 7,
      rated: 4,
      counts: {
        missed: 1,
        off_track: 1,
        no_data: 1,
        at_risk: 1,
        not_due: 2,
        on_track: 1,
        achieved: 0,
        exceeded: 0,
      },
      attention: 5,
      flags: { stale: 2, provisional: 2, lowConfidence: 2, irrecoverable: 1 },
      indicative: ['h'],
    })
  })

  test.each([
    ['3 of 3', ['missed', 'missed', 'missed'], { missed: 100 }],
    [
      'a third each: what is left over goes in the order of the table of spec 4.1',
      ['missed', 'at_risk', 'exceeded'],
      { exceeded: 34, at_risk: 33, missed: 33 },
    ],
    [
      'largest remainder: 42.86, 28.57, 28.57',
      ['at_risk', 'at_risk', 'at_risk', 'missed', 'missed', 'on_track', 'on_track'],
      { on_track: 29, at_risk: 43, missed: 28 },
    ],
    [
      'eighths',
      STATUSES,
      { exceeded: 13, achieved: 13, on_track: 13, at_risk: 13, off_track: 12, missed: 12, not_due: 12, no_data: 12 },
    ],
  ] as const)('percentages add up to 100: %s', (_, statuses, percent) => {
    expect(rollUp(statuses.map((status, i) => rated(String(i), status))).percent).toMatchObject(percent)
  })

  test('nothing has no percentages and no worst', () => {
    const empty = rollUp([])
    expect(empty).toMatchObject({ total: 0, rated: 0, attention: 0, worstFirst: [], worstStatus: null })
    expect(new Set(Object.values(empty.percent))).toEqual(new Set([null]))
  })
})

describe('spec 15: tasks', () => {
  const task = (id: string, status: RatedTask['status'], days: number | null): RatedTask => ({ id, status, days })
  const tasks = [
    task('done', 'done', -5),
    task('no-deadline', 'in_progress', null),
    task('in-a-year', 'not_started', 365),
    task('late', 'overdue', 3),
    task('later', 'overdue', 90),
    task('tomorrow', 'due_soon', 1),
    task('cancelled', 'cancelled', null),
    task('done-late', 'done_late', 12),
    task('in-two-months', 'in_progress', 60),
  ]

  test('overdue longest first, then the nearest deadline, then none; finished and cancelled last', () => {
    const { worstFirst } = rollUpTasks(tasks)
    expect(worstFirst.slice(0, 6)).toEqual(['later', 'late', 'tomorrow', 'in-two-months', 'in-a-year', 'no-deadline'])
    expect(new Set(worstFirst.slice(6))).toEqual(new Set(['done', 'cancelled', 'done-late']))
    expect(rollUpTasks(tasks.toReversed()).worstFirst).toEqual(worstFirst)
  })

  test('counted apart; overdue and due soon need attention', () => {
    expect(rollUpTasks(tasks)).toMatchObject({
      total: 9,
      attention: 3,
      counts: { done: 1, done_late: 1, in_progress: 2, due_soon: 1, overdue: 2, not_started: 1, cancelled: 1 },
    })
  })
})
