import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister, targetOf, taskOf } from '~/mocks/smallRegister'
import { freezeCode } from './freezeCode'
import { lateOf } from './late'
import { DEFAULT_LIMITS } from './limits'
import type { Register } from './register'
import { reportOf } from './report'

const DAY = '2025-12-31'

const INDICATORS = [indicatorOf({ id: 'level' }), indicatorOf({ id: 'other' })]
const TARGETS = [targetOf({ indicatorId: 'level', lower: 20 }), targetOf({ indicatorId: 'other', lower: 20 })]
const FIGURES = ['level', 'other'].flatMap((indicatorId) => [
  observationOf({ indicatorId, period: '2020', value: 10, publishedOn: '2021-01' }),
  observationOf({ indicatorId, period: '2023', value: 16, publishedOn: '2024-01' }),
  observationOf({ indicatorId, period: '2024', value: 18, publishedOn: '2025-01', quality: 'estimate' }),
])

const before = smallRegister({ indicators: INDICATORS, targets: TARGETS, observations: FIGURES })
const frozen = reportOf(before, DAY, DEFAULT_LIMITS)

/** The register as it is read later, with another hash. */
const later = (change: Partial<Register>): Register => ({ ...before, ...change, hash: 'ffffffff' })
const withFigure = (...figures: Parameters<typeof observationOf>[0][]): Register =>
  later({ observations: [...FIGURES, ...figures.map(observationOf)] })

test('the same register has nothing late', () => {
  expect(lateOf(frozen, before)).toEqual({
    code: freezeCode(before, DAY, DEFAULT_LIMITS),
    differs: false,
    figures: [],
    later: null,
    others: [],
    tasks: [],
  })
})

describe('a figure that counts on the day', () => {
  test('a new one: its period had none', () => {
    const late = lateOf(frozen, withFigure({ indicatorId: 'level', period: '2025', value: 21, publishedOn: DAY }))
    expect(late.differs).toBe(true)
    expect(late.code).not.toBe(freezeCode(before, DAY, DEFAULT_LIMITS))
    expect(late.later).toBeNull()
    expect(late.figures).toHaveLength(1)
    expect(late.figures[0]).toMatchObject({ figure: { value: 21, period: '2025' }, instead: null })
    expect(late.figures[0]?.before.assessment?.status).not.toBe('achieved')
    expect(late.figures[0]?.after.assessment?.status).toMatch(/achieved|exceeded/)
  })

  test('a corrected one says what it replaces', () => {
    const { figures } = lateOf(
      frozen,
      withFigure({ indicatorId: 'level', period: '2024', value: 12, publishedOn: '2025-06' }),
    )
    expect(figures).toMatchObject([{ figure: { value: 12 }, instead: { value: 18, quality: 'estimate' } }])
  })

  test('one that moves no status is told as well', () => {
    const { figures } = lateOf(
      frozen,
      withFigure({ indicatorId: 'level', period: '2022', value: 14, publishedOn: '2025-06' }),
    )
    expect(figures).toHaveLength(1)
    expect(figures[0]?.before.assessment?.status).toBe(figures[0]?.after.assessment?.status)
  })
})

describe('a figure published after the day', () => {
  const published = withFigure(
    { indicatorId: 'level', period: '2025', value: 21, publishedOn: '2026-01-05' },
    { indicatorId: 'other', period: '2025', value: 12, publishedOn: '2026-01' },
  )

  test('counts only when the day moves, and to which day is said', () => {
    const late = lateOf(frozen, published)
    expect(late.figures).toEqual([])
    expect(late.others).toEqual([])
    expect(late.later?.day).toBe('2026-01-31')
    expect(late.later?.figures.map(({ figure }) => figure.indicatorId).toSorted()).toEqual(['level', 'other'])
  })

  test('what it would change is told against what the rooms see now', () => {
    const one = lateOf(frozen, published).later?.figures.find(({ figure }) => figure.indicatorId === 'level')
    expect(one?.before).toBe(frozen.indicators.get('level'))
    expect(one?.after.assessment?.status).toMatch(/achieved|exceeded/)
  })

  test('what else moving the day would change is told with it: an indicator that falls silent, a task that becomes overdue', () => {
    const silent = {
      indicators: [...INDICATORS, indicatorOf({ id: 'silent', lagDays: 30 })],
      targets: [...TARGETS, targetOf({ indicatorId: 'silent', lower: 20, period: '2026' })],
      observations: [
        ...FIGURES,
        observationOf({ indicatorId: 'silent', period: '2020', value: 10, publishedOn: '2021-01' }),
        observationOf({ indicatorId: 'silent', period: '2023', value: 16, publishedOn: '2024-01' }),
      ],
      tasks: [taskOf({ id: 'soon', due: '2026-06-30' }), taskOf({ id: 'far', due: '2030-06-30' })],
    }
    const seen = reportOf({ ...before, ...silent }, DAY, DEFAULT_LIMITS)
    const figure = observationOf({ indicatorId: 'level', period: '2025', value: 21, publishedOn: '2027-06-30' })
    const late = lateOf(seen, later({ ...silent, observations: [...silent.observations, figure] }))
    expect([late.figures, late.others, late.tasks]).toEqual([[], [], []])
    expect(late.later?.tasks).toMatchObject([
      {
        task: { id: 'soon' },
        before: { assessment: { status: 'not_started' } },
        after: { assessment: { status: 'overdue' } },
      },
    ])
    const others = new Map(late.later?.others.map((change) => [change.indicator.id, change]))
    expect(others.get('silent')?.before).toBe(seen.indicators.get('silent'))
    expect(others.get('silent')?.after.assessment?.status).toBe('no_data')
    expect(others.has('level')).toBe(false)
  })

  test('is no news when the freeze had it', () => {
    const late = lateOf(reportOf(published, DAY, DEFAULT_LIMITS), { ...published, hash: 'eeeeeeee' })
    expect(late).toMatchObject({ differs: true, figures: [], later: null, others: [], tasks: [] })
  })

  test('stands beside one that counts already', () => {
    const late = lateOf(
      frozen,
      withFigure(
        { indicatorId: 'level', period: '2025', value: 21, publishedOn: '2025-12-30' },
        { indicatorId: 'other', period: '2025', value: 12, publishedOn: '2026-01-05' },
      ),
    )
    expect(late.figures.map(({ figure }) => figure.indicatorId)).toEqual(['level'])
    expect(late.later?.figures.map(({ figure }) => figure.indicatorId)).toEqual(['other'])
  })
})

test('figures for localities are nothing that a slide shows', () => {
  const late = lateOf(
    frozen,
    withFigure({ indicatorId: 'level', localityId: 'x', period: '2025', value: 1, publishedOn: '2026-01-05' }),
  )
  expect(late).toMatchObject({ figures: [], later: null, others: [] })
})

test('another target and a figure taken back are told without a figure', () => {
  const targets = [targetOf({ indicatorId: 'level', lower: 30 }), ...TARGETS.slice(1)]
  const observations = FIGURES.filter(({ indicatorId }) => indicatorId !== 'other')
  const late = lateOf(frozen, later({ targets, observations }))
  expect(late.figures).toEqual([])
  expect(late.others.map(({ indicator }) => indicator.id).toSorted()).toEqual(['level', 'other'])
})

test('tasks that turned are counted', () => {
  const tasks = [taskOf({ id: 'new', due: '2026-06-30' })]
  expect(lateOf(frozen, later({ tasks })).tasks).toHaveLength(1)
})
