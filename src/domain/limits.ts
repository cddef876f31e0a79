import type { Frequency } from './period'

/** The named limits of spec 2; their names are the specification's own, in code, configuration and on screen. */
export interface Limits {
  /** On track when the burden is at most this. */
  readonly ON_TRACK_BURDEN: number
  /** Off track when the burden is above this. */
  readonly OFF_TRACK_BURDEN: number
  /** On track also needs a pace ratio of at least this. */
  readonly ON_TRACK_MIN_RATIO: number
  /** A pace ratio under this is moving away. */
  readonly MOVING_AWAY_RATIO: number
  /** Less than this share of the time observed: no judgement. */
  readonly TOO_EARLY_SHARE: number
  /** The required pace beats the best on record by more than this share of the planned pace. */
  readonly UNPRECEDENTED_MARGIN: number
  /** Steps, or yearly values, needed before the record may be used. */
  readonly MIN_HISTORY: number
  /** A two-sided band overshot: at risk while the way back is at most this many times the planned way in. */
  readonly OVERSHOOT_MAX_RETURN: number
  /** Met at the baseline and lost: at risk within this many band widths. */
  readonly MAINTAIN_TOLERANCE: number
  /** Stands in for the band's width when the band is a point or open, as a share of the edge. */
  readonly POINT_TOLERANCE_REL: number
  /** Within this many band widths of the edge: never worse than at risk. */
  readonly NEAR_TARGET_WIDTHS: number
  /** For "at least X": exceeded from X plus this share; null = never. */
  readonly EXCEED_OPEN_MARGIN: number | null
  /** Steps used to see whether a reached target is slipping. */
  readonly RECENT_INCREMENTS: number
  /** A last step smaller than this share of the plan is steady. */
  readonly MOMENTUM_DEADBAND: number
  /** Share of years that must meet a yearly target. */
  readonly ANNUAL_MIN_SHARE: number
  /** A milestone after the term is judged only from this share of its time on. */
  readonly BEYOND_TERM_MIN_ELAPSED: number
  /** Days a figure may be late before it counts as late. */
  readonly GRACE_DAYS: number
  /** Overdue periods after which the status becomes no data. */
  readonly STALE_PERIODS_TO_NO_DATA: Readonly<Record<Frequency, number>>
  /** Days before a task's deadline from which it is due soon. */
  readonly TASK_DUE_SOON_DAYS: number
  /** Relative tolerance at band edges. */
  readonly EPS_REL: number
  /** Decimals to round to, half away from zero, before comparing with a band; null = compare as published. */
  readonly COMPARISON_DECIMALS: number | null
}

/** The defaults of spec 2. */
export const DEFAULT_LIMITS: Limits = {
  ON_TRACK_BURDEN: 1.05,
  OFF_TRACK_BURDEN: 1.4,
  ON_TRACK_MIN_RATIO: 0.6,
  MOVING_AWAY_RATIO: -0.1,
  TOO_EARLY_SHARE: 0.05,
  UNPRECEDENTED_MARGIN: 0.25,
  MIN_HISTORY: 3,
  OVERSHOOT_MAX_RETURN: 1,
  MAINTAIN_TOLERANCE: 1,
  POINT_TOLERANCE_REL: 0.01,
  NEAR_TARGET_WIDTHS: 1,
  EXCEED_OPEN_MARGIN: 0.05,
  RECENT_INCREMENTS: 2,
  MOMENTUM_DEADBAND: 0.1,
  ANNUAL_MIN_SHARE: 1,
  BEYOND_TERM_MIN_ELAPSED: 0.2,
  GRACE_DAYS: 30,
  STALE_PERIODS_TO_NO_DATA: { annual: 2, half: 2, quarter: 3, month: 6 },
  TASK_DUE_SOON_DAYS: 30,
  EPS_REL: 1e-9,
  COMPARISON_DECIMALS: null,
}

/** Larger figures are data errors (spec 2, fixed). */
export const MAX_ABS_VALUE = 1e15

/** A compound path between values further apart than this says nothing (spec 2, fixed). */
export const MAX_COMPOUND_RATIO = 1e6

/** Shares and tolerances may differ by this much, relatively, and still be equal (spec 4.3). */
export const SHARE_TOLERANCE = 1e-9
