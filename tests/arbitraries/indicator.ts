import fc, { type Arbitrary } from 'fast-check'
import type { AssessmentInput, BandInput, EndsInput, FigureInput, Milestone } from '@/domain/assessment'
import { addDays, type Day } from '@/domain/day'
import { DEFAULT_LIMITS, type Limits } from '@/domain/limits'
import { FREQUENCIES, MONTHS, periodEnding, type Frequency } from '@/domain/period'
import { AGGREGATIONS, DIRECTIONS, QUALITIES, SCALES, type Aggregation, type Direction } from '@/domain/register'

/** Indicators for property tests: sensible ones that the engine can judge, and wild ones that nobody has read or checked. */

const TERM = { from: '2021', to: '2025' }

/** Days from before the term to well after it. */
export const anyDay: Arbitrary<Day> = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays('2020-01-01', days))

/** Periods of one frequency from 2019 to 2026; most lie in the term. */
function periodOf(frequency: Frequency): Arbitrary<string> {
  const months = MONTHS[frequency]
  const within = (from: number, to: number): Arbitrary<string> =>
    fc
      .integer({ min: (from * 12) / months + 1, max: ((to + 1) * 12) / months })
      .map((count) => periodEnding(frequency, count * months).text)
  return fc.oneof({ weight: 4, arbitrary: within(2021, 2025) }, within(2019, 2026))
}

/** Figures as they are printed: whole tenths, so that sums and mirrors are the same to the last digit but one. */
const printed = (min: number, max: number): Arbitrary<number> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10)

function bandOf(direction: Direction, values: Arbitrary<number>): Arbitrary<BandInput> {
  return fc
    .record({
      edge: values,
      width: fc.oneof(fc.constant(0), printed(0, 20)),
      open: fc.boolean(),
      minInclusive: fc.boolean(),
      maxInclusive: fc.boolean(),
    })
    .map(({ edge, width, open, minInclusive, maxInclusive }) => ({
      min: open && direction === 'down' ? null : edge,
      max: open && direction === 'up' ? null : edge + width,
      // A point without its edges would hold nothing.
      minInclusive: minInclusive || width === 0,
      maxInclusive: maxInclusive || width === 0,
    }))
}

/** What a sensible indicator is made of; `published` days are distinct enough for vintages to have an order. */
export interface Sensible {
  readonly input: AssessmentInput
  readonly direction: Direction
  readonly aggregation: Aggregation
}

interface Choice {
  readonly directions?: readonly Direction[]
  readonly aggregations?: readonly Aggregation[]
  readonly scales?: readonly string[]
}

function figureOf(frequency: Frequency, values: Arbitrary<number>): Arbitrary<FigureInput> {
  return fc.record({
    period: fc.oneof({ weight: 8, arbitrary: periodOf(frequency) }, periodOf('month'), periodOf('annual')),
    value: values,
    quality: fc.constantFrom(...QUALITIES),
    published: fc.option(anyDay, { nil: null, freq: 2 }),
  })
}

/**
 * Figures without two of one moment, firmness and day of publication: "last in the list" (spec 5) is then never asked. What is official
 * before its period is over counts as an estimate, and so it does here.
 */
const withoutTies = (figures: Arbitrary<FigureInput>): Arbitrary<readonly FigureInput[]> =>
  fc.uniqueArray(figures, {
    maxLength: 16,
    selector: ({ period, quality, published }) =>
      `${momentOf(period)} ${quality === 'official' ? 'estimate' : String(quality)} ${String(published)}`,
  })

/** Two periods with one end are one moment (spec 3); the test says so in its own way. */
function momentOf(period: unknown): string {
  const [year = '', part = ''] = String(period).split('-')
  const months = part === '' ? 12 : part.startsWith('H') ? Number(part.slice(1)) * 6 : Number(part.replace('Q', ''))
  return `${year} ${part.startsWith('Q') ? months * 3 : months}`
}

/** An indicator that is configured rightly, with one to three milestones and figures in any order. */
export function sensible(choice: Choice = {}): Arbitrary<Sensible> {
  return fc
    .record({
      direction: fc.constantFrom(...(choice.directions ?? DIRECTIONS)),
      aggregation: fc.constantFrom(...(choice.aggregations ?? AGGREGATIONS)),
      frequency: fc.constantFrom(...FREQUENCIES),
      scale: fc.constantFrom(...(choice.scales ?? SCALES)),
      values: fc.constantFrom(printed(40, 60), printed(1, 100), printed(-60, 60), printed(-2, 2)),
    })
    .chain(({ direction, aggregation, frequency, scale, values }) => {
      const milestone = (year: string): Arbitrary<Milestone> =>
        bandOf(direction, values).map((band) => ({ id: year, period: year, band, window: { from: '2021', to: year } }))
      return fc
        .record({
          baseline: fc.option(values, { nil: null }),
          years: fc.uniqueArray(fc.constantFrom('2023', '2025', '2030'), { minLength: 1, maxLength: 3 }),
          milestones: fc.tuple(milestone('2023'), milestone('2025'), milestone('2030')),
          observations: withoutTies(figureOf(frequency, values)),
          lagDays: fc.option(fc.integer({ min: -30, max: 400 }), { nil: null }),
          officialLagDays: fc.option(fc.integer({ min: 0, max: 700 }), { nil: null }),
          average: fc.constantFrom('arithmetic', 'geometric'),
          trajectory: fc.constantFrom('auto', 'linear', 'compound'),
        })
        .map(({ baseline, years, milestones, ...rest }) => ({
          direction,
          aggregation,
          input: {
            id: 'x',
            direction,
            aggregation,
            frequency,
            scale,
            term: TERM,
            acceptBaselineBeyondBand: true,
            baseline: baseline === null ? null : { period: '2020', value: baseline },
            milestones: milestones.filter(({ id }) => years.some((year) => year === id)),
            ...rest,
          },
        }))
    })
}

const wildNumber: Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: printed(-100, 100) },
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    Number.MIN_VALUE,
    -Number.MIN_VALUE,
    1e-9,
    1e15,
    -1e15,
    1.1e15,
    -99.999_999_999,
    NaN,
    Infinity,
  ),
)

const wildPeriod: Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FREQUENCIES).chain(periodOf) },
  fc.constantFrom('', '0000', '0001-01', '9999', '9999-12', '2021-9M', '2021-2025', '2025-13', '2025-Q5', '2025-H3'),
  fc.string({ maxLength: 8 }),
)

const wildWord = (words: readonly string[]): Arbitrary<string | null> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 8 }), fc.constant(null))

const wildEnds: Arbitrary<EndsInput | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.record({ min: fc.option(wildNumber), max: fc.option(wildNumber) }, { requiredKeys: [] }),
)

const wildWindow = fc.oneof(
  { weight: 4, arbitrary: fc.constant(TERM) },
  fc.record({ from: wildPeriod, to: wildPeriod }),
  fc.constant(null),
)

const wildMilestone: Arbitrary<Milestone> = fc.record(
  {
    id: fc.string({ maxLength: 4 }),
    period: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('2023', '2025', '2030') }, wildPeriod),
    band: fc.record(
      {
        min: fc.option(wildNumber),
        max: fc.option(wildNumber),
        minInclusive: fc.boolean(),
        maxInclusive: fc.boolean(),
      },
      { requiredKeys: ['min', 'max'] },
    ),
    window: wildWindow,
    inTerm: fc.boolean(),
  },
  { requiredKeys: ['id', 'period', 'band'] },
)

const wildFigure: Arbitrary<FigureInput> = fc.record(
  {
    period: fc.oneof({ weight: 9, arbitrary: wildPeriod }, fc.anything()),
    value: fc.oneof({ weight: 9, arbitrary: wildNumber }, fc.anything()),
    quality: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...QUALITIES) }, fc.anything()),
    published: fc.oneof({ weight: 9, arbitrary: anyDay }, fc.constantFrom('2023', '2023-10', ''), fc.anything()),
  },
  { requiredKeys: ['period', 'value'] },
)

/** Anything that the type lets through: junk words, periods, numbers and windows among sensible ones. */
export const wild: Arbitrary<AssessmentInput> = fc.record(
  {
    id: fc.string({ maxLength: 4 }),
    direction: wildWord(DIRECTIONS),
    aggregation: wildWord(AGGREGATIONS),
    average: wildWord(['arithmetic', 'geometric']),
    scale: wildWord(SCALES),
    trajectory: wildWord(['auto', 'linear', 'compound']),
    limits: wildEnds,
    plausible: wildEnds,
    paceScale: fc.option(wildNumber),
    frequency: wildWord(FREQUENCIES),
    lagDays: fc.option(fc.integer({ min: -400, max: 1000 })),
    officialLagDays: fc.option(fc.integer({ min: -400, max: 1000 })),
    term: fc.oneof({ weight: 4, arbitrary: fc.constant(TERM) }, fc.record({ from: wildPeriod, to: wildPeriod })),
    baseline: fc.oneof(
      { weight: 4, arbitrary: fc.record({ period: fc.constant('2020'), value: wildNumber }) },
      fc.record({ period: fc.anything(), value: fc.anything() }),
      fc.constant(null),
    ),
    acceptBaselineBeyondBand: fc.boolean(),
    milestones: fc.array(wildMilestone, { maxLength: 3 }),
    observations: fc.array(wildFigure, { maxLength: 12 }),
  },
  { requiredKeys: ['id', 'direction', 'aggregation', 'milestones', 'observations'] },
)

const share = fc.constantFrom(0, 0.05, 0.5, 1, 2, 100)
const count = fc.integer({ min: 0, max: 12 })

/** Limits that an installation may have set, at the ends of their ranges too. */
export const anyLimits: Arbitrary<Limits> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(DEFAULT_LIMITS) },
  fc.record({
    ON_TRACK_BURDEN: share,
    OFF_TRACK_BURDEN: share,
    ON_TRACK_MIN_RATIO: share,
    MOVING_AWAY_RATIO: share.map((value) => -value),
    TOO_EARLY_SHARE: share,
    UNPRECEDENTED_MARGIN: share,
    MIN_HISTORY: count,
    OVERSHOOT_MAX_RETURN: share,
    MAINTAIN_TOLERANCE: share,
    POINT_TOLERANCE_REL: share,
    NEAR_TARGET_WIDTHS: share,
    EXCEED_OPEN_MARGIN: fc.option(share),
    RECENT_INCREMENTS: count,
    MOMENTUM_DEADBAND: share,
    ANNUAL_MIN_SHARE: fc.constantFrom(0, 0.5, 0.8, 1),
    BEYOND_TERM_MIN_ELAPSED: share,
    GRACE_DAYS: fc.integer({ min: 0, max: 400 }),
    STALE_PERIODS_TO_NO_DATA: fc.record({ annual: count, half: count, quarter: count, month: count }),
    TASK_DUE_SOON_DAYS: fc.integer({ min: 0, max: 400 }),
    EPS_REL: fc.constantFrom(0, 1e-9, 1e-3),
    COMPARISON_DECIMALS: fc.option(fc.integer({ min: 0, max: 6 })),
  }),
)
