import type { Day } from './day'
import type { Period } from './period'
import type { Quality } from './register'
import type { Status } from './status'

/** A target band as the engine takes it; null = open on that side (spec 3). */
export interface BandInput {
  readonly min: number | null
  readonly max: number | null
  /** False for "above 36,000". */
  readonly minInclusive?: boolean
  readonly maxInclusive?: boolean
}

/** A band at a date; `window` for averages, totals and yearly targets (spec 3). */
export interface Milestone {
  readonly id: string
  readonly period: string
  readonly band: BandInput
  readonly window?: { readonly from: string; readonly to: string } | null
  /** Whether it belongs to the term; worked out from `term` when absent. */
  readonly inTerm?: boolean
}

/** A figure as it arrives: nothing about it is trusted before `clean` (spec 5). */
export interface FigureInput {
  readonly period: unknown
  readonly value: unknown
  readonly quality?: unknown
  readonly published?: unknown
}

export interface EndsInput {
  readonly min?: number | null
  readonly max?: number | null
}

/**
 * What the engine judges: one indicator with its targets and figures (spec 3, "Indicator").
 * Words that must come from a list are taken as plain text, because a word outside the list is a finding, not a crash.
 */
export interface AssessmentInput {
  readonly id: string
  readonly direction: string | null
  readonly aggregation: string | null
  /** Of growth rates in per cent; `arithmetic` when absent. */
  readonly average?: string | null
  readonly scale?: string | null
  /** `auto` when absent. */
  readonly trajectory?: string | null
  /** Natural limits; a value outside is a data error. */
  readonly limits?: EndsInput | null
  /** Ceiling and floor of pace agreed with the owner. */
  readonly plausible?: EndsInput | null
  /** Unit of pace for averages and totals whose target is 0. */
  readonly paceScale?: number | null
  /** `annual` when absent. */
  readonly frequency?: string | null
  /** Days from a period's end to its first figure; negative when an estimate comes before the end. */
  readonly lagDays?: number | null
  /** Days to the official figure; absent = no later vintage is expected. */
  readonly officialLagDays?: number | null
  readonly term?: { readonly from: string; readonly to: string } | null
  readonly baseline?: { readonly period: unknown; readonly value: unknown } | null
  readonly acceptBaselineBeyondBand?: boolean
  readonly milestones: readonly Milestone[]
  readonly observations: readonly FigureInput[]
}

export type Stage = 'not_started' | 'interim' | 'awaiting_result' | 'provisional' | 'final' | 'none'
export type Position = 'below' | 'inside' | 'above'
export type Mode =
  | 'approach'
  | 'reached'
  | 'maintain'
  | 'overshoot'
  | 'average'
  | 'cumulative'
  | 'annual'
  | 'level_only'
  | 'verdict'
export type Trajectory = 'linear' | 'compound' | 'arithmetic' | 'geometric'
export type Momentum = 'improving' | 'steady' | 'worsening' | 'unknown'
export type Freshness = 'fresh' | 'due' | 'stale' | 'very_stale'
export type Modifier = 'gap' | 'provisional' | 'could_flip' | 'stale' | 'indicative'
export type Confidence = 'high' | 'medium' | 'low' | 'none'
export type Doubt =
  | 'provisional'
  | 'could_flip'
  | 'no_interval'
  | 'interval_straddles_target'
  | 'stale'
  | 'gap'
  | 'no_observation'
  | 'invalid_configuration'

/** Every reason of `reasons.json`. */
export type ReasonCode =
  | 'invalid_configuration'
  | 'no_target'
  | 'window_not_started'
  | 'first_figure_not_due'
  | 'too_early'
  | 'awaiting_result'
  | 'beyond_term'
  | 'figure_overdue'
  | 'verdict_overdue'
  | 'data_too_old'
  | 'insufficient_points'
  | 'on_pace'
  | 'behind_pace'
  | 'required_pace_too_high'
  | 'unprecedented_pace'
  | 'implausible_pace'
  | 'impossible_pace'
  | 'moving_away'
  | 'near_target'
  | 'reached_early'
  | 'reached_inside'
  | 'held'
  | 'slipping'
  | 'leaving_band'
  | 'dropped_out'
  | 'overshoot'
  | 'projected_overshoot'
  | 'level_only'
  | 'average_inside'
  | 'annual_on_course'
  | 'annual_some_missed'
  | 'annual_latest_missed'
  | 'annual_irrecoverable'
  | 'annual_met'
  | 'cap_breached'
  | 'estimate_meets_target'
  | 'estimate_misses_target'
  | 'verdict_inside'
  | 'verdict_beyond'
  | 'verdict_below'
  | 'verdict_above'

export type WarningCode =
  | 'invalid_period'
  | 'invalid_value'
  | 'future_period'
  | 'frequency_mismatch'
  | 'outside_limits'
  | 'quality_missing'
  | 'official_before_period_end'
  | 'revised'
  | 'duplicate_conflict'
  | 'baseline_revised'
  | 'baseline_from_first_observation'
  | 'compound_not_defined'
  | 'geometric_not_defined'
  | 'zero_target_scale'
  | 'gap'
  | 'negative_increment'
  | 'official_overdue'
  | 'milestones_not_monotonic'

/** Numbers and words of a reason under the parameter names of `reasons.json`. */
export type ReasonParams = Readonly<Record<string, number | string | readonly string[] | null>>

/** Why a status is what it is: a code with its numbers; the sentence is made by i18n. */
export interface Reason {
  readonly code: ReasonCode
  readonly params: ReasonParams
}

/** The figure that was judged; of several, their mean or sum, with how many of how many are known. */
export interface JudgedValue {
  readonly period: string
  readonly value: number
  readonly quality: Quality | 'mixed'
  readonly count?: number
  readonly of?: number
}

/** Shares of the way and of the time; never capped (spec 4). */
export interface Progress {
  /** Share of the way from the baseline to the deciding edge. */
  readonly ratio: number | null
  /** Share that the plan asked for by now. */
  readonly expected: number | null
  /** f: observed share of the time. */
  readonly elapsed: number | null
  /** R: past pace over planned pace. */
  readonly paceRatio: number | null
  /** K: pace still needed over planned pace. 1 = as planned, at most 0 = already there. */
  readonly burden: number | null
}

/** Paces per year in the indicator's unit (a share per year when compound, the yearly value for averages). */
export interface Pace {
  readonly planned: number | null
  readonly observed: number | null
  /** Needed from the last figure to the deciding edge. */
  readonly required: number | null
  /** Needed to the far edge of the band. */
  readonly requiredForMax: number | null
  readonly best: number | null
  /** From the previous milestone's edge to this one's. */
  readonly segment: number | null
}

/** Where the trend leads at the date, with the ends of its 80 % interval (spec 9). */
export interface Projection {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly position: Position
  readonly straddles: boolean | null
}

/** How fresh the figures are (spec 10). */
export interface Supply {
  readonly latestPeriod: string | null
  readonly quality: Quality | null
  /** Days since the latest figure's period ended; negative before its end. */
  readonly ageDays: number | null
  readonly expectedPeriod: string | null
  readonly overduePeriods: number
  readonly freshness: Freshness
  readonly nextPeriod: string | null
  readonly nextDue: Day | null
  /** When the official figure replaces a provisional verdict. */
  readonly officialDue?: Day
}

/** What the status function returns for one milestone (spec 4). */
export interface Judgement {
  readonly status: Status
  readonly stage: Stage
  readonly reason: Reason
  readonly also: readonly ReasonCode[]
  readonly position: Position | null
  readonly value: JudgedValue | null
  readonly mode: Mode | null
  readonly trajectory: Trajectory | null
  readonly progress: Progress
  readonly pace: Pace
  readonly projection: Projection | null
  readonly momentum: Momentum
  readonly supply: Supply | null
  readonly confidence: { readonly level: Confidence; readonly because: readonly Doubt[] }
  readonly modifiers: readonly Modifier[]
  /** The status the figures alone would give, where time took it back. */
  readonly outlook: Status | null
  readonly irrecoverable: boolean
  readonly warnings: readonly WarningCode[]
}

/** A judgement with the milestone it is about. */
export interface MilestoneJudgement extends Judgement {
  readonly milestone: Milestone
}

/** The badge's judgement, and beside it every milestone's own (spec 13). */
export interface Assessment extends Judgement {
  readonly milestone: Milestone | null
  readonly milestones: readonly MilestoneJudgement[]
}

/** A figure that may be used: one per moment, after cleaning (spec 5). */
export interface Figure {
  readonly period: Period
  readonly value: number
  readonly quality: Quality
}

export const NO_PROGRESS: Progress = { ratio: null, expected: null, elapsed: null, paceRatio: null, burden: null }
export const NO_PACE: Pace = {
  planned: null,
  observed: null,
  required: null,
  requiredForMax: null,
  best: null,
  segment: null,
}
