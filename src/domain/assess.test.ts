import { describe, expect, test } from 'vitest'
import { figures, level, levelTo, overTheTerm } from '~/mocks/smallIndicator'
import { assess } from './assess'
import type { Assessment, AssessmentInput } from './assessment'
import { DEFAULT_LIMITS } from './limits'

// The edge cases of spec 17 that no shared vector holds, worked out by hand from the text; the names are the specification's.

type Row = readonly [name: string, rule: string, input: AssessmentInput, day: string, expected: object]

const close = (value: number, digits = 3): number => expect.closeTo(value, digits) as number

/** Growth of the city's product: on average 7.5 to 8.0 % a year from 2021 to 2025, estimated two days before a year ends. */
const growth = (observations: AssessmentInput['observations']): AssessmentInput =>
  overTheTerm(
    'period_average',
    { min: 7.5, max: 8 },
    { scale: 'rate', lagDays: -2, officialLagDays: 637, observations },
  )
const TO_2024 = { 2021: 2.92, 2022: 8.89, 2023: 6.27, 2024: 6.52 }

/** Share of services: from 62.8 % to between 65.0 and 65.5 %, so 0.44 points a year. */
const services = (values: Readonly<Record<string, number>>): AssessmentInput =>
  levelTo(
    { min: 65, max: 65.5 },
    { direction: 'within', baseline: { period: '2020', value: 62.8 }, observations: figures(values) },
  )

/** Product per head: from 5,420 to above 36,000 in 2045. */
const perHead = (value: number): AssessmentInput =>
  level({
    scale: 'money',
    limits: null,
    term: null,
    baseline: { period: '2020', value: 5420 },
    milestones: [{ id: '2045', period: '2045', band: { min: 36_000, max: null, minInclusive: false } }],
    observations: figures({ 2045: value }),
  })

/** Rises by 2 a year as planned, and then nothing is heard. */
const silentSince2022 = level({ observations: figures({ 2021: 52, 2022: 54 }) })

const ROWS: readonly Row[] = [
  [
    'grdp_growth_after_2022',
    '(37.5 - 11.81) / 3 = 8.563; / 7.5 = 1.142',
    growth(figures({ 2021: 2.92, 2022: 8.89 })),
    '2022-12-31',
    {
      status: 'at_risk',
      reason: { code: 'behind_pace', params: { count: 2, of: 5, remaining: 3 } },
      progress: { elapsed: 0.4, burden: close(1.1418) },
      pace: { required: close(8.5633), requiredForMax: close(9.3967), best: 8.89 },
    },
  ],
  [
    'grdp_growth_after_term_awaiting',
    'spec 11: on the first day after the date, the last figure two days late and within the grace: it is awaited, outlook as before the date',
    growth(figures(TO_2024)),
    '2026-01-01',
    {
      status: 'not_due',
      stage: 'awaiting_result',
      reason: { code: 'awaiting_result', params: { period: '2025', due: '2025-12-29' } },
      also: ['required_pace_too_high', 'unprecedented_pace'],
      outlook: 'off_track',
      supply: { freshness: 'due', overduePeriods: 1 },
      modifiers: [],
    },
  ],
  [
    'grdp_growth_after_term_on_the_last_day',
    'spec 3: on the day itself the date has not passed',
    growth(figures(TO_2024)),
    '2025-12-31',
    { status: 'off_track', stage: 'interim', outlook: null, supply: { freshness: 'due' } },
  ],
  [
    'grdp_growth_after_term_last_day_of_grace',
    'spec 10: 30 days late is within the grace of 30',
    growth(figures(TO_2024)),
    '2026-01-28',
    { status: 'not_due', reason: { code: 'awaiting_result' }, supply: { freshness: 'due' } },
  ],
  [
    'grdp_growth_after_term_overdue',
    'spec 11: 31 days late: the verdict is overdue, outlook kept',
    growth(figures(TO_2024)),
    '2026-01-29',
    {
      status: 'no_data',
      stage: 'awaiting_result',
      reason: { code: 'verdict_overdue', params: { period: '2025', due: '2025-12-29', days_overdue: 31 } },
      outlook: 'off_track',
      modifiers: ['stale'],
      confidence: { level: 'none' },
    },
  ],
  [
    'grdp_growth_after_term_estimate',
    'spec 11: one estimate among official figures: a provisional verdict, official on 29 September 2027',
    growth([...figures(TO_2024), ...figures({ 2025: 8.5 }, 'estimate')]),
    '2026-01-01',
    {
      status: 'missed',
      stage: 'provisional',
      value: { value: close(6.62), quality: 'mixed', count: 5, of: 5 },
      supply: { officialDue: '2027-09-29' },
      confidence: { level: 'medium', because: ['provisional'] },
      warnings: [],
    },
  ],
  [
    'grdp_growth_after_term_official',
    'spec 11: all official: final',
    growth(figures({ ...TO_2024, 2025: 8.5 })),
    '2027-10-01',
    { status: 'missed', stage: 'final', confidence: { level: 'high', because: [] }, modifiers: [] },
  ],
  [
    'grdp_growth_after_term_nothing',
    'spec 4.3, 2: no figure at all and the last one long overdue',
    growth([]),
    '2026-06-30',
    {
      status: 'no_data',
      stage: 'awaiting_result',
      reason: { code: 'figure_overdue', params: { period: '2021', due: '2021-12-29' } },
      confidence: { level: 'none', because: ['no_observation'] },
      value: null,
    },
  ],
  [
    'services_share_on_track',
    'plan 2.2 / 5 = 0.44; left 1.3 / 3 = 0.4333; K 0.985',
    services({ 2021: 63.2, 2022: 63.7 }),
    '2023-03-31',
    {
      status: 'on_track',
      mode: 'approach',
      pace: { planned: close(0.44), required: close(0.4333), requiredForMax: close(0.6) },
      progress: { burden: close(0.9848) },
      projection: { value: close(65.05), position: 'inside' },
    },
  ],
  [
    'services_share_inside_leaving',
    '65.1 and 65.4: the last two steps (0.7 a year) carried one year on lead to 66.1, over the band',
    services({ 2022: 64, 2023: 65.1, 2024: 65.4 }),
    '2025-06-30',
    {
      status: 'at_risk',
      mode: 'reached',
      position: 'inside',
      reason: { code: 'leaving_band', params: { projected: close(66.1) } },
      pace: { required: 0 },
    },
  ],
  [
    'services_share_inside_staying',
    'spec 8.1, 3: inside and staying there is on track, not achieved: a two-sided target is decided at the date',
    services({ 2022: 65.1, 2023: 65.2, 2024: 65.2 }),
    '2025-06-30',
    { status: 'on_track', mode: 'reached', reason: { code: 'reached_inside', params: { min: 65, max: 65.5 } } },
  ],
  [
    'services_share_final_upper_edge',
    'spec 7: the edges belong to the band',
    services({ 2025: 65.5 }),
    '2026-06-30',
    { status: 'achieved', stage: 'final', position: 'inside', reason: { code: 'verdict_inside' } },
  ],
  [
    'down_equal_to_target_is_success',
    'spec 7: not above max',
    levelTo(
      { min: null, max: 1.5 },
      { direction: 'down', baseline: { period: '2020', value: 3 }, observations: figures({ 2025: 1.5 }) },
    ),
    '2026-06-30',
    { status: 'achieved', stage: 'final', position: 'inside' },
  ],
  [
    'grdp_per_capita_2045_exactly_36000',
    'spec 3: "above 36,000" excludes 36,000 itself',
    perHead(36_000),
    '2046-12-31',
    { status: 'missed', stage: 'final', position: 'below', reason: { code: 'verdict_below' } },
  ],
  [
    'same_ratio_late_is_worse, early',
    '80 % of the plan after one of five years: left 8.4 / 4 = 2.1; K 1.05',
    level({ observations: figures({ 2021: 51.6 }) }),
    '2022-03-31',
    { status: 'on_track', progress: { paceRatio: close(0.8), burden: close(1.05) } },
  ],
  [
    'same_ratio_late_is_worse',
    '80 % of the plan after four of five years: left 3.6 / 1; K 1.80',
    level({ observations: figures({ 2021: 51.6, 2022: 53.2, 2023: 54.8, 2024: 56.4 }) }),
    '2025-03-31',
    {
      status: 'off_track',
      reason: { code: 'required_pace_too_high' },
      progress: { paceRatio: close(0.8), burden: close(1.8) },
    },
  ],
  [
    'stagnation_mid_term',
    'left 10 / 3 = 3.33; plan 2.0; K 1.667; R 0 is not moving away',
    level({ observations: figures({ 2021: 50, 2022: 50 }) }),
    '2023-03-31',
    {
      status: 'off_track',
      reason: { code: 'required_pace_too_high' },
      progress: { paceRatio: 0, burden: close(1.6667) },
      momentum: 'steady',
    },
  ],
  [
    'moving_away',
    'R = 1 + (-0.5 - 2) / 2 = -0.25, under -0.10: named before the pace that would be too high as well',
    level({ observations: figures({ 2021: 49.5, 2022: 49 }) }),
    '2023-03-31',
    {
      status: 'off_track',
      reason: { code: 'moving_away', params: { pace_ratio: close(-0.25) } },
      momentum: 'worsening',
    },
  ],
  [
    'met_at_baseline_then_lost_nearby',
    'met at 61, now 58.5: 1.5 short of a band that is 2 wide',
    levelTo(
      { min: 60, max: 62 },
      { baseline: { period: '2020', value: 61 }, observations: figures({ 2021: 60.2, 2022: 58.5 }) },
    ),
    '2023-03-31',
    {
      status: 'at_risk',
      mode: 'maintain',
      reason: { code: 'dropped_out', params: { distance: close(1.5), tolerance: 2 } },
      progress: { ratio: null, expected: null, paceRatio: null, burden: null },
      pace: { planned: null, required: close(0.5), best: null },
    },
  ],
  [
    'baseline_on_an_exclusive_edge',
    'spec 8.1: counts as met at baseline, so there is nothing to plan; below now',
    levelTo({ min: 50, max: null, minInclusive: false }, { observations: figures({ 2021: 50 }) }),
    '2022-03-31',
    { status: 'at_risk', mode: 'maintain', reason: { code: 'dropped_out', params: { distance: 0 } } },
  ],
  [
    'point_band_approached_from_above',
    'two-sided and a point: 8 is to fall to 5, -0.6 a year; from 7.9 it would need -2.9: K 4.83',
    levelTo(
      { min: 5, max: 5 },
      { direction: 'within', baseline: { period: '2020', value: 8 }, observations: figures({ 2024: 7.9 }) },
    ),
    '2025-03-31',
    { status: 'off_track', pace: { planned: close(-0.6), required: close(-2.9) }, progress: { burden: close(4.8333) } },
  ],
  [
    'future_period_ignored',
    'spec 5, 5: a figure of a period that starts after the day is dropped, with a warning; one that has begun is an estimate',
    level({ observations: figures({ 2021: 52, 2022: 54, 2023: 90 }) }),
    '2022-06-30',
    { value: { period: '2022', quality: 'estimate' }, warnings: ['official_before_period_end', 'future_period'] },
  ],
  [
    'very_stale_becomes_no_data, not yet',
    'spec 10: 2023 overdue since 29 February 2024 and 2024 due on 1 March 2025: one period is missing until then',
    silentSince2022,
    '2025-02-28',
    { status: 'on_track', outlook: null, supply: { freshness: 'stale', overduePeriods: 1 }, modifiers: ['stale'] },
  ],
  [
    'very_stale_becomes_no_data',
    'two yearly figures missing: no data, the status kept in the outlook',
    silentSince2022,
    '2025-03-01',
    {
      status: 'no_data',
      stage: 'interim',
      reason: { code: 'data_too_old', params: { latest_period: '2022', overdue_periods: 2 } },
      also: ['on_pace'],
      outlook: 'on_track',
      supply: { freshness: 'very_stale', overduePeriods: 2 },
      modifiers: ['stale'],
      confidence: { level: 'none', because: ['stale'] },
    },
  ],
  [
    'too_early',
    'spec 8.6: one of 60 months seen is less than 5 %: no judgement, the status stays in the outlook',
    level({ frequency: 'month', lagDays: 10, observations: figures({ '2021-01': 50 }) }),
    '2021-02-15',
    {
      status: 'not_due',
      stage: 'interim',
      reason: { code: 'too_early', params: { elapsed: close(1 / 60) } },
      outlook: 'at_risk',
      also: ['behind_pace'],
    },
  ],
  [
    'no_longer_too_early',
    '5 % are enough: three of 60 months',
    level({ frequency: 'month', lagDays: 10, observations: figures({ '2021-03': 50.4 }) }),
    '2021-04-15',
    { status: 'on_track', outlook: null, progress: { elapsed: close(0.05, 12) } },
  ],
  [
    'no_longer_too_early, counted in months',
    'two of 40 months are 5 % as well, though a sixth of a year is no round number',
    level({
      frequency: 'month',
      lagDays: 10,
      baseline: { period: '2022-08', value: 50 },
      observations: figures({ '2022-10': 50.5 }),
    }),
    '2022-11-15',
    { status: 'on_track', outlook: null },
  ],
  [
    'window_started',
    'spec 10: from its first day on the window has begun, and its first figure is not due',
    level(),
    '2021-01-01',
    {
      status: 'not_due',
      stage: 'not_started',
      reason: { code: 'first_figure_not_due', params: { period: '2021', due: '2022-03-01' } },
    },
  ],
  [
    'window_not_started_on_the_day_before',
    'spec 10: and on the day before it has not',
    level(),
    '2020-12-31',
    { status: 'not_due', reason: { code: 'window_not_started', params: { starts: '2021-01-01' } } },
  ],
  [
    'official_figure_within_grace',
    'spec 11: official on 29 September 2027; 30 days later that is not late yet',
    growth([...figures(TO_2024), ...figures({ 2025: 8.5 }, 'estimate')]),
    '2027-10-29',
    { stage: 'provisional', warnings: [] },
  ],
  [
    'official_figure_late',
    'and 31 days later it is',
    growth([...figures(TO_2024), ...figures({ 2025: 8.5 }, 'estimate')]),
    '2027-10-30',
    { stage: 'provisional', warnings: ['official_overdue'] },
  ],
  [
    'too_early_but_reached',
    'spec 8.6: only on track, at risk and off track are too early; what is reached is reached',
    level({ frequency: 'month', lagDays: 10, observations: figures({ '2021-01': 64 }) }),
    '2021-02-15',
    { status: 'exceeded', reason: { code: 'reached_early' }, outlook: null },
  ],
  [
    'beyond_term',
    'spec 8.6: one of ten years of a target after the term: no status, an outlook; it is indicative',
    level({
      milestones: [{ id: '2030', period: '2030', band: { min: 70, max: null } }],
      observations: figures({ 2021: 52 }),
    }),
    '2022-03-31',
    {
      status: 'not_due',
      reason: { code: 'beyond_term', params: { period: '2030' } },
      also: ['on_pace'],
      outlook: 'on_track',
      modifiers: ['indicative'],
    },
  ],
  [
    'beyond_term_judged_from_a_fifth',
    'two of ten years: judged',
    level({
      milestones: [{ id: '2030', period: '2030', band: { min: 70, max: null } }],
      observations: figures({ 2021: 52, 2022: 54 }),
    }),
    '2023-03-31',
    { status: 'on_track', outlook: null, modifiers: ['indicative'] },
  ],
  [
    'beyond_term_without_a_figure',
    'spec 8.6: milestones after the term always carry indicative',
    overTheTerm(
      'cumulative',
      { min: 100, max: null },
      {
        milestones: [
          { id: '2030', period: '2030', band: { min: 100, max: null }, window: { from: '2026', to: '2030' } },
        ],
      },
    ),
    '2025-06-30',
    {
      status: 'not_due',
      stage: 'not_started',
      reason: { code: 'window_not_started', params: { starts: '2026-01-01' } },
      modifiers: ['indicative'],
    },
  ],
  [
    'nobody_knows_when_it_began',
    'spec 4.3, 2: no figure, no baseline and no term: insufficient points',
    level({ baseline: null, term: null }),
    '2023-03-31',
    {
      status: 'no_data',
      stage: 'interim',
      reason: { code: 'insufficient_points', params: { have: 0, need: 2 } },
      supply: null,
    },
  ],
  [
    'rising_total_reached_and_silent_past',
    'spec 11: a total that was reached early is a verdict without waiting for the rest',
    overTheTerm('cumulative', { min: 100, max: null }, { observations: figures({ 2021: 60, 2022: 45 }) }),
    '2026-06-30',
    {
      status: 'exceeded',
      stage: 'final',
      reason: { code: 'reached_early' },
      modifiers: [],
      progress: { ratio: close(1.05) },
    },
  ],
  [
    'cap_breached_past',
    'spec 8.3: a cap that was passed is missed once the date is past, without waiting',
    overTheTerm(
      'cumulative',
      { min: null, max: 100 },
      { direction: 'down', observations: figures({ 2021: 60, 2022: 45 }, 'preliminary') },
    ),
    '2026-06-30',
    { status: 'missed', stage: 'provisional', reason: { code: 'cap_breached' }, irrecoverable: true },
  ],
  [
    'total_of_nothing',
    'spec 8.3: at most 0 and 0 so far: the burden is measured in units of 1, with a warning',
    overTheTerm(
      'cumulative',
      { min: null, max: 0 },
      { direction: 'down', observations: figures({ 2021: 0, 2022: 0 }) },
    ),
    '2023-03-31',
    { status: 'on_track', progress: { ratio: null, expected: null, burden: 1 }, warnings: ['zero_target_scale'] },
  ],
  [
    'average_provisional_too_far_to_flip',
    'spec 11: revisions of 0.4 move a mean of five years by 0.08 for each provisional one; 6.30 is 0.20 short of 6.50',
    overTheTerm(
      'period_average',
      { min: 6.5, max: 7 },
      {
        observations: [
          ...figures({ 2021: 6.4, 2022: 6.6, 2023: 6.5, 2024: 6.5 }),
          ...figures({ 2024: 6.9, 2025: 5.5 }, 'estimate'),
        ],
      },
    ),
    '2026-03-31',
    { status: 'missed', stage: 'provisional', value: { value: close(6.3) }, modifiers: ['provisional'] },
  ],
  [
    'gap_in_an_average',
    'spec 8.2: a missing year inside the window is unknown, not zero: (37.5 - 14.39) / 3',
    growth(figures({ 2021: 7.5, 2023: 6.89 })),
    '2023-12-31',
    {
      pace: { required: close(7.7033) },
      value: { period: '2021..2023', count: 2, of: 5 },
      modifiers: ['gap'],
      warnings: ['gap'],
      confidence: { level: 'low', because: ['interval_straddles_target', 'gap'] },
    },
  ],
  [
    'annual_missed_one_too_many_past',
    'spec 8.4: beyond repair and past: missed, all known or not',
    overTheTerm('annual', { min: 160, max: null }, { observations: figures({ 2021: 150, 2022: 170 }) }),
    '2026-01-15',
    { status: 'missed', stage: 'final', mode: 'annual', reason: { code: 'annual_irrecoverable' }, irrecoverable: true },
  ],
  [
    'annual_not_every_year_beyond',
    'spec 8.4: one year short of 168 and it is achieved, no more',
    overTheTerm(
      'annual',
      { min: 160, max: null },
      { observations: figures({ 2021: 167, 2022: 169, 2023: 170, 2024: 171, 2025: 172 }) },
    ),
    '2026-06-30',
    { status: 'achieved', stage: 'final', mode: 'verdict' },
  ],
  [
    'total_that_went_back',
    'spec 8.0, 3: a total does not move away: 110 / 4 = 27.5 for 20, at risk',
    overTheTerm('cumulative', { min: 100, max: null }, { observations: figures({ 2021: -10 }) }),
    '2022-03-31',
    {
      status: 'at_risk',
      reason: { code: 'behind_pace' },
      progress: { paceRatio: close(-0.5), burden: close(1.375) },
      warnings: ['negative_increment'],
    },
  ],
  [
    'near_target_but_implausible',
    'spec 8.1, 6: 59.5 is within 1 % of 60, but a pace that the owner ruled out is not eased',
    level({ observations: figures({ 2024: 59.5 }), plausible: { max: 0.4 } }),
    '2025-03-31',
    { status: 'off_track', reason: { code: 'implausible_pace' }, pace: { required: close(0.5) } },
  ],
  [
    'baseline_confirmed',
    'spec 8.1: a figure of the baseline’s own period is no step, and no revision if it says the same',
    level({ observations: figures({ 2020: 50, 2021: 52 }) }),
    '2022-03-31',
    { status: 'on_track', pace: { best: 2 }, warnings: [] },
  ],
  [
    'annual_every_year_beyond',
    'spec 8.4: exceeded only if every year is beyond the band (160 + 5 % = 168)',
    overTheTerm(
      'annual',
      { min: 160, max: null },
      { observations: figures({ 2021: 168, 2022: 169, 2023: 170, 2024: 171, 2025: 172 }) },
    ),
    '2026-06-30',
    { status: 'exceeded', stage: 'final', mode: 'verdict', reason: { code: 'annual_met', params: { met: 5, of: 5 } } },
  ],
]

test.each(ROWS)('%s: %s', (_, __, input, day, expected) => {
  expect(assess(input, day)).toMatchObject(expected)
})

describe('spec 13: several milestones', () => {
  const steps = (observations: AssessmentInput['observations']): AssessmentInput =>
    level({
      milestones: [
        { id: '2025', period: '2025', band: { min: 60, max: null } },
        { id: '2023', period: '2023', band: { min: 56, max: null } },
        { id: '2030', period: '2030', band: { min: 72, max: null } },
      ],
      observations,
    })
  const statusesOf = ({ milestones }: Assessment) => milestones.map(({ milestone, status }) => [milestone.id, status])

  test.each([
    [
      'the badge follows the earliest one without a final verdict, and the list is in order of time',
      figures({ 2021: 52, 2022: 54 }),
      '2023-03-31',
      '2023',
      [
        ['2023', 'on_track'],
        ['2025', 'on_track'],
        ['2030', 'on_track'],
      ],
    ],
    [
      'a missed interim step stays in the list while the badge moves on',
      figures({ 2021: 52, 2022: 54, 2023: 55.9 }),
      '2024-03-31',
      '2025',
      [
        ['2023', 'missed'],
        ['2025', 'on_track'],
        ['2030', 'on_track'],
      ],
    ],
    [
      'a provisional verdict is not final: the badge stays',
      figures({ 2021: 52, 2022: 54, 2023: 55.9 }, 'preliminary'),
      '2024-03-31',
      '2023',
      [
        ['2023', 'missed'],
        ['2025', 'on_track'],
        ['2030', 'on_track'],
      ],
    ],
    [
      'all of the term final: its last one, never the one after it (which now needs 12 / 5 = 2.4 for 2.2)',
      figures({ 2023: 56, 2025: 60 }),
      '2026-03-31',
      '2025',
      [
        ['2023', 'achieved'],
        ['2025', 'achieved'],
        ['2030', 'at_risk'],
      ],
    ],
  ])('%s', (_, observations, day, badge, statuses) => {
    const assessment = assess(steps(observations), day)
    expect(assessment.milestone?.id).toBe(badge)
    expect(statusesOf(assessment)).toEqual(statuses)
  })

  test('the segment is the pace from the previous edge to this one', () => {
    const { milestones } = assess(steps(figures({ 2021: 52 })), '2022-03-31')
    expect(milestones.map(({ pace }) => pace.segment)).toEqual([null, 2, close(2.4)])
  })

  test.each([
    ['an edge that goes back is warned of', 56, 55, ['milestones_not_monotonic']],
    ['one that stays where it was is not', 56, 56, []],
  ])('%s', (_, first, second, warnings) => {
    const input = level({
      milestones: [
        { id: '2023', period: '2023', band: { min: first, max: null } },
        { id: '2025', period: '2025', band: { min: second, max: null } },
      ],
      observations: figures({ 2021: 52 }),
    })
    expect(assess(input, '2022-03-31').warnings).toEqual(warnings)
  })

  test('only milestones after the term: the first of them carries the badge, as indicative', () => {
    const input = level({
      milestones: [
        { id: '2045', period: '2045', band: { min: 90, max: null } },
        { id: '2030', period: '2030', band: { min: 70, max: null } },
      ],
      observations: figures({ 2021: 52, 2022: 54 }),
    })
    expect(assess(input, '2023-03-31')).toMatchObject({ milestone: { id: '2030' }, modifiers: ['indicative'] })
  })
})

describe('spec 2: a limit can be set otherwise', () => {
  const behind = level({ observations: figures({ 2021: 51.4, 2022: 53 }) })

  test.each([
    ['K 1.167 is at risk', {}, 'at_risk'],
    ['unless on track goes to 1.20', { ON_TRACK_BURDEN: 1.2 }, 'on_track'],
    ['and off track when that begins at 1.10', { OFF_TRACK_BURDEN: 1.1 }, 'off_track'],
    ['R 0.75 is too little when 0.8 is asked for', { ON_TRACK_BURDEN: 1.2, ON_TRACK_MIN_RATIO: 0.8 }, 'at_risk'],
  ])('%s', (_, set, status) => {
    expect(assess(behind, '2023-03-31', { ...DEFAULT_LIMITS, ...set }).status).toBe(status)
  })
})
