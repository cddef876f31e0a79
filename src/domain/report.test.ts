import { describe, expect, test } from 'vitest'
import {
  indicatorOf,
  observationOf,
  programmeOf,
  smallRegister,
  sourceOf,
  targetOf,
  taskOf,
} from '~/mocks/smallRegister'
import { DEFAULT_LIMITS } from './limits'
import type { Observation, Task } from './register'
import { reportOf } from './report'

const DAY = '2023-03-31'

const yearly = (indicatorId: string, values: readonly number[], changes: Partial<Observation> = {}): Observation[] =>
  values.map((value, i) => observationOf({ indicatorId, period: String(2021 + i), value, ...changes }))
const baseline = (indicatorId: string) => ({ indicatorId, period: '2020', value: 50 })

/** From 50 to 60 in five years: one programme's indicators as planned, too slow, silent, without a target, after the term, changed. */
const register = smallRegister({
  programmes: [programmeOf({ id: 'p1' }), programmeOf({ id: 'p2', number: 2 })],
  indicators: [
    ...['as-planned', 'slow', 'silent', 'context', 'later', 'changed'].map((id) =>
      indicatorOf({ id, programmeId: 'p1' }),
    ),
    indicatorOf({ id: 'elsewhere', programmeId: 'p2' }),
    indicatorOf({ id: 'of-the-city' }),
  ],
  targets: [
    targetOf({ indicatorId: 'as-planned', lower: 60 }),
    targetOf({ indicatorId: 'as-planned', lower: 58, kind: 'annual-plan', period: '2023' }),
    targetOf({ indicatorId: 'as-planned', lower: 54, kind: 'annual-plan', period: '2022' }),
    targetOf({ indicatorId: 'slow', lower: 60 }),
    targetOf({ indicatorId: 'silent', lower: 60 }),
    targetOf({ indicatorId: 'context', lower: 60, setOn: '2024' }),
    targetOf({ indicatorId: 'later', lower: 70, kind: 'orientation', period: '2030' }),
    targetOf({ indicatorId: 'changed', lower: 60 }),
    targetOf({ indicatorId: 'changed', lower: 54, setOn: '2023-04-01' }),
    targetOf({ indicatorId: 'elsewhere', lower: 60 }),
    targetOf({ indicatorId: 'of-the-city', lower: 60 }),
  ],
  observations: [
    ...yearly('as-planned', [52, 54]),
    ...yearly('as-planned', [1, 1], { localityId: 'tay-ho' }),
    ...yearly('slow', [50.5, 51]),
    ...yearly('context', [52, 54]),
    ...yearly('later', [52, 54]),
    ...yearly('changed', [51.4, 53]),
    ...yearly('elsewhere', [52, 57]),
    ...yearly('of-the-city', [49.5, 49]),
  ],
  baselines: ['as-planned', 'slow', 'silent', 'later', 'changed', 'elsewhere', 'of-the-city'].map(baseline),
})
const report = reportOf(register, DAY, DEFAULT_LIMITS)
const lineOf = (id: string, day = DAY) => reportOf(register, day, DEFAULT_LIMITS).indicators.get(id)
const [first, second] = report.programmes

describe('the report of a register on a day', () => {
  test('an indicator without a target on the day is context: shown, not judged and not counted', () => {
    expect(first?.context.map(({ indicator }) => indicator.id)).toEqual(['context'])
    expect(lineOf('context')).toMatchObject({ assessment: null, annualPlan: null })
    expect(lineOf('context')?.known).toHaveLength(2)
    expect(lineOf('context', '2024-12-31')?.assessment).not.toBeNull()
  })

  test('each programme counts its own; those without a programme count for the term', () => {
    expect(first?.rollUp).toMatchObject({
      total: 4,
      rated: 3,
      counts: { off_track: 1, no_data: 1, at_risk: 1, on_track: 1 },
      indicative: ['later'],
    })
    expect(second?.rollUp).toMatchObject({ total: 1, counts: { on_track: 1 } })
    expect(report.rollUp).toMatchObject({
      total: 6,
      counts: { off_track: 2, no_data: 1, at_risk: 1, on_track: 2 },
    })
  })

  test('indicators stand worst first, then those after the term', () => {
    expect(first?.indicators.map(({ indicator }) => indicator.id)).toEqual([
      'slow',
      'silent',
      'changed',
      'as-planned',
      'later',
    ])
  })

  test('every indicator can be looked up, in the register’s order', () => {
    expect([...report.indicators.keys()]).toEqual(register.indicators.map(({ id }) => id))
  })

  test('figures of localities are not the city’s', () => {
    expect(lineOf('as-planned')?.known.map(({ observation }) => observation.value)).toEqual([52, 54])
  })

  test('a target that was changed is judged as of the day, and the one before stays in sight', () => {
    expect(lineOf('changed')?.assessment).toMatchObject({ status: 'at_risk', milestone: { band: { min: 60 } } })
    const after = lineOf('changed', '2023-04-01')
    expect(after?.assessment).toMatchObject({ status: 'on_track', milestone: { band: { min: 54 } } })
    expect(after?.targets.superseded.map(({ lower }) => lower)).toEqual([60])
  })

  test('a yearly plan is judged beside the badge, that of the day’s own year, and never mixed into it', () => {
    const line = lineOf('as-planned')
    expect(line?.assessment).toMatchObject({ status: 'on_track', milestone: { id: '2025' } })
    expect(line?.assessment?.milestones).toHaveLength(1)
    expect(line?.annualPlan).toMatchObject({
      target: { period: '2023' },
      assessment: { status: 'off_track', milestone: { id: '2023' } },
    })
    expect(lineOf('as-planned', '2022-12-31')?.annualPlan?.assessment.milestone?.id).toBe('2022')
    expect(lineOf('as-planned', '2025-06-30')?.annualPlan?.assessment.milestone?.id).toBe('2023')
    expect(lineOf('as-planned', '2021-12-31')?.annualPlan).toBeNull()
    expect(lineOf('slow')?.annualPlan).toBeNull()
  })

  test('limits reach every judgement', () => {
    const strict = reportOf(register, DAY, { ...DEFAULT_LIMITS, ON_TRACK_BURDEN: 0.4 })
    expect(strict.rollUp.counts).toMatchObject({ on_track: 0, at_risk: 3, off_track: 2, no_data: 1 })
    expect(strict.limits.ON_TRACK_BURDEN).toBe(0.4)
  })
})

describe('tasks of a report', () => {
  const statusOn = (day: string, task: Partial<Task>) =>
    reportOf(
      smallRegister({ tasks: [taskOf({ id: 't', due: '2023-06-30', ...task })] }),
      day,
      DEFAULT_LIMITS,
    ).tasks.map(({ assessment }) => assessment.status)[0]

  test.each([
    ['what was done and reported', { doneOn: '2023-05-01', reportedOn: '2023-05-10' }, '2023-05-10', 'done'],
    [
      'is not known before it was reported',
      { doneOn: '2023-05-01', reportedOn: '2023-07-10' },
      '2023-07-01',
      'overdue',
    ],
    ['nobody said when it was reported: from the day it was done', { doneOn: '2023-05-01' }, '2023-05-01', 'done'],
    ['and not before', { doneOn: '2023-05-01' }, '2023-04-30', 'not_started'],
    [
      'reported as done on a day nobody knows',
      { reportedStatus: 'done', reportedOn: '2023-07-10' },
      '2023-07-10',
      'done',
    ],
    ['and not before it was reported', { reportedStatus: 'done', reportedOn: '2023-07-10' }, '2023-07-09', 'overdue'],
    [
      'any other report changes nothing',
      { reportedStatus: 'in-progress', reportedOn: '2023-01-01' },
      '2023-07-01',
      'overdue',
    ],
    ['begun', { start: '2023-01' }, '2023-02-01', 'in_progress'],
  ] as const)('%s', (_, task, day, status) => {
    expect(statusOn(day, task)).toBe(status)
  })

  test.each([
    ['before its source was published', '2023-05-09', '2023-05-10', 0],
    ['from that day on', '2023-05-10', '2023-05-10', 1],
    ['before the month of its source is over', '2023-05-30', '2023-05', 0],
    ['at the end of the month', '2023-05-31', '2023-05', 1],
    ['when nobody knows when its source was published', '2020-10-13', null, 1],
  ])('a task %s is listed %#', (_, day, publishedOn, count) => {
    const made = reportOf(
      smallRegister({
        programmes: [programmeOf({ id: 'p1' })],
        tasks: [taskOf({ id: 't', programmeId: 'p1', due: '2023-05-01', sourceId: 'minutes' })],
        sources: [sourceOf({ id: 'minutes', publishedOn })],
      }),
      day,
      DEFAULT_LIMITS,
    )
    expect([made.tasks.length, made.taskRollUp.total, made.programmes[0]?.tasks.length]).toEqual([count, count, count])
  })

  const tasks = [
    taskOf({ id: 'done', programmeId: 'p1', due: '2023-01-31', doneOn: '2023-01-31' }),
    taskOf({ id: 'soon', programmeId: 'p1', due: '2023-04-15' }),
    taskOf({ id: 'late', programmeId: 'p1', due: '2022-12-31' }),
    taskOf({ id: 'of-the-city', due: '2023-03-01' }),
  ]

  test('a programme lists its own, worst first; the term counts all', () => {
    const { programmes, taskRollUp } = reportOf({ ...register, tasks }, DAY, DEFAULT_LIMITS)
    expect(programmes[0]?.tasks.map(({ task }) => task.id)).toEqual(['late', 'soon', 'done'])
    expect(programmes[0]?.taskRollUp).toMatchObject({
      total: 3,
      attention: 2,
      counts: { overdue: 1, due_soon: 1, done: 1 },
    })
    expect(taskRollUp).toMatchObject({ total: 4, attention: 3 })
  })
})
