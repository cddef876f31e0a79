import type {
  AssessmentInput,
  Figure,
  JudgedValue,
  Milestone,
  Mode,
  Momentum,
  Pace,
  Position,
  Progress,
  Projection,
  Reason,
  ReasonCode,
  ReasonParams,
  Trajectory,
  WarningCode,
} from './assessment'
import type { Band } from './band'
import { SHARE_TOLERANCE, type Limits } from './limits'
import type { Direction } from './register'
import type { Status } from './status'

/** Where the indicator stood when the plan began; `end` as in `Period.end`. */
export interface StartingPoint {
  readonly end: number
  readonly value: number
}

/** The window of an average, a total or a yearly target, in months (see `Period.end`). */
export interface Window {
  /** Months before its first day. */
  readonly start: number
  readonly end: number
  /** Length of one reporting period in months. */
  readonly months: number
  /** N: reporting periods in the window. */
  readonly periods: number
}

/** One milestone of a rightly configured indicator on a day, with every figure known by then: what a mode is asked. */
export interface Question {
  readonly indicator: AssessmentInput
  readonly milestone: Milestone
  readonly direction: Direction
  readonly band: Band
  /** End of the target's period (see `Period.end`). */
  readonly target: number
  readonly window: Window | null
  readonly baseline: StartingPoint | null
  readonly figures: readonly Figure[]
  /** Those that count for this milestone: of a level up to its date and after its baseline, else those inside the window. */
  readonly used: readonly Figure[]
  /** Has the target's date passed? */
  readonly past: boolean
  readonly limits: Limits
}

/** What a mode answers (spec 8); time and freshness have not had their say yet. */
export interface Evaluation {
  readonly mode: Mode
  readonly status: Status
  readonly reason: Reason
  readonly also: readonly ReasonCode[]
  readonly trajectory: Trajectory | null
  readonly position: Position | null
  readonly value: JudgedValue
  readonly progress: Progress
  readonly pace: Pace
  readonly projection: Projection | null
  readonly momentum: Momentum
  readonly irrecoverable: boolean
  /** A figure for the whole target period or window exists, or the outcome can no longer change (spec 4.3). */
  readonly verdict: boolean
  /** Some figure that was used is not official. */
  readonly provisional: boolean
  readonly gap: boolean
  /** Share of one revision by which the judged value would move (spec 11, `could_flip`). */
  readonly revisionShare: number
  readonly warnings: readonly WarningCode[]
}

/** A reason with its own parameters added to the base ones. */
export function reasonOf(code: ReasonCode, base: ReasonParams, own: ReasonParams = {}): Reason {
  return { code, params: { ...base, ...own } }
}

/** Is `a` at most `b`, shares and tolerances allowing 1e-9 (spec 4.3)? */
export function atMost(a: number, b: number): boolean {
  return a <= b + SHARE_TOLERANCE * Math.abs(b)
}

/**
 * Where the last step went (spec 12): `steady` within the deadband of the plan, or inside a two-sided band; never decides a status.
 * `step` and `planned` in the same unit; `planned` null = no plan, then only a zero step is steady.
 */
export function momentumOf(
  step: number | null,
  planned: number | null,
  direction: Direction,
  position: Position,
  limits: Limits,
): Momentum {
  if (step === null) return 'unknown'
  if (direction === 'within' && position === 'inside') return 'steady'
  if (atMost(Math.abs(step), limits.MOMENTUM_DEADBAND * Math.abs(planned ?? 0))) return 'steady'
  const rising = direction === 'within' ? position === 'below' : direction === 'up'
  return step > 0 === rising ? 'improving' : 'worsening'
}
