import { describe, expect, test } from 'vitest'
import { levelTo, overTheTerm } from '~/mocks/smallIndicator'
import { assess } from './assess'
import type { AssessmentInput, BandInput, Milestone } from './assessment'
import { configurationOf } from './configuration'

const BAND = { min: 60, max: 62 }

/** What is wrong, as spec 6 names it; null = nothing. */
function problemOf(input: AssessmentInput, changes: Partial<Milestone> = {}): unknown {
  const [milestone = { id: '', period: '', band: BAND }] = input.milestones
  const configured = configurationOf(input, { ...milestone, ...changes })
  if (!('code' in configured)) return null
  return configured.code === 'no_target' ? 'no_target' : configured.params['problem']
}

const down = (band: BandInput, changes: Partial<AssessmentInput> = {}) =>
  levelTo(band, { direction: 'down', baseline: { period: '2020', value: 70 }, ...changes })
const within = (band: BandInput, changes: Partial<AssessmentInput> = {}) =>
  levelTo(band, { direction: 'within', ...changes })
const baseline = (value: unknown, period: unknown = '2020') => ({ baseline: { period, value } })

describe('spec 6: configuration errors', () => {
  test.each<[string, AssessmentInput, string | null]>([
    ['nothing wrong', levelTo(BAND), null],
    ['no direction, never guessed', levelTo(BAND, { direction: null }), 'direction'],
    ['a direction of another list', levelTo(BAND, { direction: 'higher' }), 'direction'],
    ['no aggregation', levelTo(BAND, { aggregation: null }), 'aggregation'],
    ['an aggregation of another list', levelTo(BAND, { aggregation: 'sum' }), 'aggregation'],
    ['a frequency of another list', levelTo(BAND, { frequency: 'week' }), 'frequency'],
    ['no frequency is annual', levelTo(BAND, { frequency: null }), null],
    ['NaN in the band', levelTo({ min: NaN, max: 62 }), 'band_not_a_number'],
    ['Infinity in the band', levelTo({ min: 60, max: Infinity }), 'band_not_a_number'],
    ['more than any figure in the band', levelTo({ min: 1.1e15, max: null }), 'band_not_a_number'],
    ['both ends open', levelTo({ min: null, max: null }), 'no_target'],
    ['upside down', levelTo({ min: 62, max: 60 }), 'band_inverted'],
    ['a point is a band', levelTo({ min: 60, max: 60 }), null],
    ['up without min', levelTo({ min: null, max: 62 }), 'band_open_on_the_wrong_side'],
    ['up without max', levelTo({ min: 60, max: null }), null],
    ['down without max', down({ min: 60, max: null }), 'band_open_on_the_wrong_side'],
    ['down without min', down({ min: null, max: 62 }), null],
    ['within without min', within({ min: null, max: 62 }), 'band_open_on_the_wrong_side'],
    ['within without max', within({ min: 60, max: null }), 'band_open_on_the_wrong_side'],
    ['a target outside the natural limits', levelTo({ min: 101, max: null }), 'target_outside_limits'],
    ['the edge that does not decide may lie there', levelTo({ min: 60, max: 120 }), null],
    ['both edges decide within', within({ min: 60, max: 120 }), 'target_outside_limits'],
    ['a target on the natural limit', levelTo({ min: 100, max: 100 }), null],
    [
      'a total may exceed what a period can bring',
      overTheTerm('cumulative', { min: 300, max: null }, { limits: { max: 100 } }),
      null,
    ],
    [
      'an average may not',
      overTheTerm('period_average', { min: 300, max: null }, { limits: { max: 100 } }),
      'target_outside_limits',
    ],
    ['a baseline that is no number', levelTo(BAND, baseline('50')), 'baseline'],
    ['a baseline that is NaN', levelTo(BAND, baseline(NaN)), 'baseline'],
    ['a baseline of no period', levelTo(BAND, baseline(50, '2016-2020')), 'baseline'],
    ['no baseline', levelTo(BAND, { baseline: null }), null],
    ['a baseline of the target’s own period', levelTo(BAND, baseline(50, '2025')), 'baseline_not_before_target'],
    ['a baseline just before it', levelTo(BAND, baseline(50, '2025-11')), null],
    ['up, and the baseline above a finite max', levelTo(BAND, baseline(63)), 'direction_conflict'],
    ['up, and the baseline in the band', levelTo(BAND, baseline(61)), null],
    ['up and open: any baseline', levelTo({ min: 60, max: null }, baseline(99)), null],
    ['down, and the baseline below a finite min', down(BAND, baseline(59)), 'direction_conflict'],
    ['within: any baseline', within(BAND, baseline(63)), null],
    ['accepted beyond the band', levelTo(BAND, { ...baseline(63), acceptBaselineBeyondBand: true }), null],
    ['only levels start from their baseline', overTheTerm('annual', BAND, baseline(63)), null],
  ])('%s', (_, input, problem) => {
    expect(problemOf(input)).toBe(problem)
  })

  test.each<[string, Partial<Milestone>, string | null]>([
    ['a period that is none', { period: '2021-2025' }, 'milestone_period'],
    ['a window that is missing', { window: null }, 'window'],
    ['a window that nobody can read', { window: { from: 'đầu kỳ', to: '2025' } }, 'window'],
    ['a window that ends before it begins', { window: { from: '2025', to: '2021' } }, 'window'],
    ['a window shorter than a period', { window: { from: '2025-Q1', to: '2025-Q2' } }, 'window'],
    ['a window of one year', { window: { from: '2025', to: '2025' } }, null],
  ])('of a total: %s', (_, changes, problem) => {
    expect(problemOf(overTheTerm('cumulative', { min: 60, max: null }), changes)).toBe(problem)
  })

  test('levels need no window', () => {
    expect(problemOf(levelTo(BAND), { window: null })).toBeNull()
  })

  test('the first that applies is named', () => {
    const worst = levelTo({ min: 62, max: 60 }, { ...baseline('50'), aggregation: 'sum' })
    expect(problemOf(worst)).toBe('aggregation')
    expect(problemOf({ ...worst, aggregation: 'end_of_period' })).toBe('band_inverted')
  })
})

describe('spec 6: what becomes of it', () => {
  test.each([
    [
      'an error',
      levelTo({ min: 62, max: 60 }),
      { code: 'invalid_configuration', params: { problem: 'band_inverted' } },
    ],
    ['no target', levelTo({ min: null, max: null }), { code: 'no_target', params: {} }],
    ['no milestone at all', levelTo(BAND, { milestones: [] }), { code: 'no_target', params: {} }],
  ])('%s', (_, input, reason) => {
    expect(assess(input, '2023-03-31')).toMatchObject({
      status: 'no_data',
      stage: 'none',
      reason,
      confidence: { level: 'none', because: ['invalid_configuration'] },
      supply: null,
      value: null,
    })
  })

  test('one milestone’s error leaves the others alone', () => {
    const input = levelTo(BAND)
    const [good] = input.milestones
    const bad: Milestone = { id: '2023', period: '2023', band: { min: 9, max: 8 } }
    const { milestones } = assess({ ...input, milestones: [...(good === undefined ? [] : [good]), bad] }, '2021-06-30')
    expect(milestones.map(({ milestone, stage }) => [milestone.id, stage])).toEqual([
      ['2023', 'none'],
      ['2025', 'not_started'],
    ])
  })
})
