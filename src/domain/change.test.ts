import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, programmeOf, smallRegister, targetOf, taskOf } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { changeOf, changesBetween, turnCounts } from './change'
import { DEFAULT_LIMITS, type Limits } from './limits'
import type { Observation, Target, Task } from './register'
import { reportOf } from './report'

const THEN = '2023-06-30'
const NOW = '2024-06-30'

const figure = (period: string, value: number, day: string): Observation =>
  observationOf({ indicatorId: 'i', period, value, publishedOn: day })

/** From 50 to 60 in five years; 54 at the end of 2022 is as planned. */
const AS_PLANNED = [figure('2021', 52, '2022-02-01'), figure('2022', 54, '2023-02-01')]
const TARGET = targetOf({ indicatorId: 'i', lower: 60 })

interface Facts {
  readonly observations?: readonly Observation[]
  readonly targets?: readonly Target[]
  readonly tasks?: readonly Task[]
  readonly limitsNow?: Limits
}

function between({ observations = [], targets = [TARGET], tasks = [], limitsNow = DEFAULT_LIMITS }: Facts) {
  const register = smallRegister({
    programmes: [programmeOf({ id: 'p' })],
    indicators: [indicatorOf({ id: 'i', programmeId: 'p' })],
    targets: [...targets],
    observations: [...AS_PLANNED, ...observations],
    baselines: [{ indicatorId: 'i', period: '2020', value: 50 }],
    tasks: [...tasks],
  })
  return changesBetween(reportOf(register, THEN, DEFAULT_LIMITS), reportOf(register, NOW, limitsNow))
}

const shape = (facts: Facts) => {
  const change = changeOf(between(facts), 'i')
  return change === null ? null : { turn: change.turn, causes: change.causes.map(({ kind }) => kind) }
}

describe('the cause of a change', () => {
  test('a new figure that fits the plan changes nothing but what is known', () => {
    expect(shape({ observations: [figure('2023', 56, '2024-02-01')] })).toEqual({
      turn: 'same',
      causes: ['new_figure'],
    })
  })

  test('a new figure that falls behind makes it worse', () => {
    expect(shape({ observations: [figure('2023', 54, '2024-02-01')] })).toEqual({
      turn: 'worse',
      causes: ['new_figure'],
    })
  })

  test('a corrected figure names the one it replaced', () => {
    const corrected = figure('2022', 51, '2023-12-01')
    const change = changeOf(between({ observations: [corrected, figure('2023', 52, '2024-02-01')] }), 'i')
    expect(change?.causes).toEqual([
      { kind: 'new_figure', figure: expect.objectContaining({ period: '2023' }) },
      { kind: 'corrected_figure', from: AS_PLANNED[1], figure: corrected },
    ])
  })

  test('a target that was lowered names the band before', () => {
    const lowered = targetOf({ indicatorId: 'i', lower: 56, setOn: '2024-01-15' })
    const change = changeOf(between({ targets: [TARGET, lowered] }), 'i')
    expect(change?.causes).toEqual([{ kind: 'changed_target', from: TARGET, target: lowered }])
  })

  test('a target set for the first time makes a followed indicator a judged one', () => {
    const late = targetOf({ indicatorId: 'i', lower: 60, setOn: '2024-01-15' })
    expect(shape({ targets: [late], observations: [figure('2023', 56, '2024-02-01')] })).toEqual({
      turn: 'newly_targeted',
      causes: ['changed_target', 'new_figure'],
    })
  })

  test('an orientation beyond the term moves no badge and is told last', () => {
    const orientation = targetOf({
      indicatorId: 'i',
      kind: 'orientation',
      period: '2030',
      lower: 70,
      setOn: '2024-01-15',
    })
    expect(shape({ targets: [TARGET, orientation], observations: [figure('2023', 56, '2024-02-01')] })?.causes).toEqual(
      ['new_figure', 'changed_target'],
    )
  })

  test('a limit counts only where it moved the status', () => {
    const observations = [figure('2023', 55, '2024-02-01')]
    const strict = { ...DEFAULT_LIMITS, OFF_TRACK_BURDEN: 1.2 }
    expect(shape({ observations, limitsNow: strict })?.causes).toEqual(['changed_limit', 'new_figure'])
    expect(shape({ observations: [figure('2023', 56, '2024-02-01')], limitsNow: strict })?.causes).toEqual([
      'new_figure',
    ])
  })

  test('with nothing new said, time alone makes the figures late', () => {
    expect(shape({})).toEqual({ turn: 'same', causes: ['aged'] })
  })

  test('a figure published on the compared day is no news', () => {
    expect(shape({ observations: [figure('2023-06', 55, THEN)] })?.causes).not.toContain('new_figure')
  })

  test('one day compared with itself differs in nothing', () => {
    const report = publishedOn('2023-12-31')
    expect(changesBetween(report, report)).toMatchObject({ indicators: [], tasks: [] })
  })
})

describe('tasks between two days', () => {
  const turns = (task: Partial<Task>) =>
    between({ tasks: [taskOf({ id: 't', programmeId: 'p', ...task })] }).tasks.map(({ turn }) => turn)

  test('done, slipped, and neither', () => {
    expect(turns({ due: '2024-03-31', doneOn: '2024-03-01', reportedOn: '2024-03-02' })).toEqual(['done'])
    expect(turns({ due: '2024-03-31' })).toEqual(['slipped'])
    expect(turns({ due: '2023-03-31' })).toEqual([])
    expect(turns({ due: '2024-12-31' })).toEqual([])
  })
})

test('the shipped register between its two days: thirteen better, four worse, fifteen judged anew, fourteen gone silent', () => {
  const { indicators } = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))
  expect(turnCounts(indicators)).toMatchObject({
    better: 13,
    worse: 4,
    newly_judged: 15,
    newly_targeted: 3,
    gone_silent: 14,
  })
})

test('in the shipped register, programme 02 has three better, three worse, two judged anew and five gone silent', () => {
  const { indicators } = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))
  const own = indicators.filter(({ indicator }) => indicator.programmeId === 'XVII-02')
  expect(turnCounts(own)).toMatchObject({ better: 3, worse: 3, newly_judged: 2, gone_silent: 5 })
})
