import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, targetOf, TERM } from '~/mocks/smallRegister'
import { figuresAsOf, inputOf, milestoneOf, targetsAsOf, type Dossier } from './asOf'
import type { Conflict, Observation, Scale, Target } from './register'

const target = (lower: number, changes: Partial<Target> = {}): Target =>
  targetOf({ indicatorId: 'x', lower, ...changes })
const lowers = (targets: readonly Target[]): readonly unknown[] => targets.map(({ lower }) => lower)

describe('spec 3: the target in force on a day', () => {
  const original = target(47.5)
  const changed = target(48.5, { setOn: '2023-07-08' })

  test.each([
    ['before the change', '2023-07-07', [47.5], []],
    ['from the day of the change on', '2023-07-08', [48.5], [47.5]],
    ['long after', '2030-01-01', [48.5], [47.5]],
  ])('%s', (_, day, badge, superseded) => {
    for (const order of [
      [original, changed],
      [changed, original],
    ]) {
      const inForce = targetsAsOf(order, day)
      expect(lowers(inForce.badge)).toEqual(badge)
      expect(lowers(inForce.superseded)).toEqual(superseded)
    }
  })

  test.each([
    ['2023', '2023-12-30', [47.5]],
    ['2023', '2023-12-31', [48.5]],
    ['2023-06', '2023-06-29', [47.5]],
    ['2023-06', '2023-06-30', [48.5]],
    ['không rõ', '2030-01-01', [47.5]],
  ])('set on %s, on %s', (setOn, day, badge) => {
    expect(lowers(targetsAsOf([original, { ...changed, setOn }], day).badge)).toEqual(badge)
  })

  test('one set earlier in a month does not replace one set at its end', () => {
    const early = target(1, { setOn: '2023-06-30' })
    const monthOnly = target(2, { setOn: '2023-06' })
    const earlier = target(3, { setOn: '2023-06-29' })
    expect(lowers(targetsAsOf([early, monthOnly, earlier], '2024-01-01').badge)).toEqual([2])
  })

  test('set twice: each takes its turn, and both are kept in sight', () => {
    const again = target(49, { setOn: '2024-12-12' })
    const { badge, superseded } = targetsAsOf([again, changed, original], '2025-01-01')
    expect(lowers(badge)).toEqual([49])
    expect(lowers(superseded)).toEqual([47.5, 48.5])
  })

  test('only a target of the same period and kind is replaced', () => {
    const rows = [
      target(60),
      target(56, { period: '2023' }),
      target(54, { kind: 'annual-plan', period: '2023', setOn: '2022-12-08' }),
      target(70, { kind: 'orientation', period: '2030' }),
      target(33, { period: '2021-2025' }),
    ]
    expect(targetsAsOf(rows, '2024-01-01').superseded).toEqual([])
  })

  test('the badge’s are those of the term and beyond it, in order of time; yearly plans stand beside', () => {
    const rows = [
      target(70, { kind: 'orientation', period: '2030' }),
      target(60),
      target(55, { kind: 'annual-plan', period: '2024' }),
      target(7.5, { period: '2021-2025' }),
      target(56, { period: '2023' }),
      target(54, { kind: 'annual-plan', period: '2023' }),
    ]
    const { badge, annualPlans } = targetsAsOf(rows, '2024-01-01')
    expect(lowers(badge)).toEqual([56, 60, 7.5, 70])
    expect(lowers(annualPlans)).toEqual([54, 55])
  })

  test('nothing set yet is no target', () => {
    expect(targetsAsOf([changed], '2023-01-01')).toEqual({ badge: [], annualPlans: [], superseded: [] })
  })
})

describe('spec 3: a target as a milestone', () => {
  test.each([
    ['a year', '2025', { id: '2025', period: '2025', window: { from: '2025', to: '2025' } }],
    [
      'a span, at its end and with that window',
      '2021-2025',
      { id: '2021-2025', period: '2025', window: { from: '2021', to: '2025' } },
    ],
    ['a quarter', '2025-Q3', { id: '2025-Q3', period: '2025-Q3', window: { from: '2025-Q3', to: '2025-Q3' } }],
  ])('%s', (_, period, milestone) => {
    expect(milestoneOf(target(7.5, { period, upper: 8 }), true)).toEqual({
      ...milestone,
      band: { min: 7.5, max: 8 },
      inTerm: true,
    })
  })
})

const observation = (period: string, value: number, changes: Partial<Observation> = {}): Observation =>
  observationOf({ indicatorId: 'x', period, value, ...changes })

function dossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    indicator: indicatorOf({ id: 'x' }),
    targets: [],
    observations: [],
    baseline: null,
    conflicts: [],
    ...changes,
  }
}
const inputOn = (of: Dossier, day: string) => inputOf(of, figuresAsOf(of, day), [], TERM)

describe('spec 3: from the register to the engine’s input', () => {
  test('nine months and spans of years are shown, never assessed', () => {
    const observations = ['2021-9M', '2021-2024', '2021', '2021-H1'].map((period) => observation(period, 1))
    const of = dossier({ observations })
    expect(figuresAsOf(of, '2025-01-01').map(({ observation: { period } }) => period)).toHaveLength(4)
    expect(inputOn(of, '2025-01-01').observations.map(({ period }) => period)).toEqual(['2021', '2021-H1'])
  })

  test.each([
    ['a year', '2020', { indicatorId: 'x', period: '2020', value: 50 }],
    ['a span is shown, but not passed on', '2016-2020', null],
  ])('a baseline of %s', (_, period, baseline) => {
    const of = dossier({ baseline: { indicatorId: 'x', period, value: 50 } })
    expect(inputOn(of, '2025-01-01').baseline).toEqual(baseline)
  })

  test.each<[Scale, object | null]>([
    ['share', { min: 0, max: 100 }],
    ['percent', null],
    ['rate', null],
  ])('natural limits are known from the scale: %s', (scale, limits) => {
    expect(inputOn(dossier({ indicator: indicatorOf({ id: 'x', scale }) }), '2025-01-01').limits).toEqual(limits)
  })

  test('a figure published later is not known yet; one published in a month is when that is over', () => {
    const of = dossier({
      observations: [
        observation('2022', 1, { publishedOn: '2023-03-01' }),
        observation('2022', 2, { publishedOn: '2023-03' }),
        observation('2021', 3),
      ],
    })
    const valuesOn = (day: string) => figuresAsOf(of, day).map(({ observation: { value } }) => value)
    expect(valuesOn('2023-02-28')).toEqual([3])
    expect(valuesOn('2023-03-30')).toEqual([1, 3])
    expect(valuesOn('2023-03-31')).toEqual([1, 2, 3])
  })
})

describe('two sources that disagree', () => {
  const conflict = (changes: Partial<Conflict> = {}): Conflict => ({
    indicatorId: 'x',
    period: '2022',
    valueA: '8.9',
    sourceA: 'a',
    valueB: '8.79',
    sourceB: 'b',
    explanation: '',
    preferred: 'a',
    ...changes,
  })
  const observations = [
    observation('2022', 8.9, { sourceId: 'a', publishedOn: '2023-02-01' }),
    observation('2022', 8.79, { sourceId: 'b', publishedOn: '2023-01-01' }),
  ]
  const on = (day: string, conflicts: readonly Conflict[]) => {
    const of = dossier({ observations, conflicts })
    return {
      rejected: figuresAsOf(of, day)
        .filter(({ rejectedBy }) => rejectedBy !== null)
        .map(({ observation: { value } }) => value),
      assessed: inputOn(of, day).observations.map(({ value }) => value),
    }
  }

  test.each([
    ['the other side of the preferred one is kept, marked, and not assessed', '2023-12-31', conflict(), [8.79], [8.9]],
    ['the other way round', '2023-12-31', conflict({ preferred: 'b' }), [8.9], [8.79]],
    ['none is preferred: both are assessed', '2023-12-31', conflict({ preferred: 'none' }), [], [8.9, 8.79]],
    ['before the preferred one is known, there is no conflict', '2023-01-31', conflict(), [], [8.79]],
    ['of another period', '2023-12-31', conflict({ period: '2021' }), [], [8.9, 8.79]],
    ['of another source', '2023-12-31', conflict({ sourceB: 'c' }), [], [8.9, 8.79]],
    ['about a band, not a figure', '2023-12-31', conflict({ valueB: '7.5..8' }), [], [8.9, 8.79]],
  ])('%s', (_, day, one, rejected, assessed) => {
    expect(on(day, [one])).toEqual({ rejected, assessed })
  })
})

describe('a figure without a date of publication counts from the last day of its period (promise 3)', () => {
  test.each([
    ['2024', '2024-12-30', false],
    ['2024', '2024-12-31', true],
    ['2024-H1', '2024-06-29', false],
    ['2024-H1', '2024-06-30', true],
    ['2024-9M', '2024-09-29', false],
    ['2024-9M', '2024-09-30', true],
    ['2021-2024', '2024-12-30', false],
    ['2021-2024', '2024-12-31', true],
  ])('%s on %s: %j', (period, day, known) => {
    expect(figuresAsOf(dossier({ observations: [observation(period, 1)] }), day)).toHaveLength(known ? 1 : 0)
  })

  test('a dated one counts from its date, if its period has begun', () => {
    const observations = [observation('2024', 1, { publishedOn: '2024-11-30' })]
    expect(figuresAsOf(dossier({ observations }), '2024-11-29')).toHaveLength(0)
    expect(figuresAsOf(dossier({ observations }), '2024-11-30')).toHaveLength(1)
    const early = [observation('2025', 1, { publishedOn: '2024-11-30' })]
    expect(figuresAsOf(dossier({ observations: early }), '2024-12-31')).toHaveLength(0)
  })
})
