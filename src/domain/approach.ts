import type { EndsInput, ReasonCode } from './assessment'
import type { Limits } from './limits'
import type { Status } from './status'

/** What the approach rule looks at; paces per year, all in one unit. */
export interface Approach {
  /** +1 when the value should rise, -1 when it should fall. */
  readonly sign: 1 | -1
  readonly burden: number
  readonly paceRatio: number
  readonly planned: number
  readonly required: number
  readonly best: number | null
  /** Steps, or yearly values, that `best` was chosen from. */
  readonly history: number
  /** Only a level moves away; one bad year of an average is not a retreat (spec 8.2). */
  readonly isLevel: boolean
  /** Natural limits of the pace; averages only. */
  readonly possible: EndsInput | null | undefined
  readonly plausible: EndsInput | null | undefined
}

export interface ApproachOutcome {
  readonly status: Extract<Status, 'on_track' | 'at_risk' | 'off_track'>
  readonly code: ReasonCode
  readonly also: readonly ReasonCode[]
  readonly irrecoverable: boolean
  /** The natural limit that the required pace passes. */
  readonly limit: number | null
}

/** The end that a value lies beyond, or null. */
function endPassed(value: number, ends: EndsInput | null | undefined): number | null {
  const { min = null, max = null } = ends ?? {}
  if (min !== null && value < min) return min
  if (max !== null && value > max) return max
  return null
}

/** The approach rule (spec 8.0): the first of seven lines that applies decides. */
export function approach(a: Approach, limits: Limits): ApproachOutcome {
  const unprecedented =
    a.best !== null &&
    a.history >= limits.MIN_HISTORY &&
    a.sign * (a.required - a.best) > limits.UNPRECEDENTED_MARGIN * Math.abs(a.planned)
  const decide = (
    status: ApproachOutcome['status'],
    code: ReasonCode,
    limit: number | null = null,
  ): ApproachOutcome => ({
    status,
    code,
    also: unprecedented && code !== 'unprecedented_pace' ? ['unprecedented_pace'] : [],
    irrecoverable: code === 'impossible_pace',
    limit,
  })

  const limit = endPassed(a.required, a.possible)
  if (limit !== null) return decide('off_track', 'impossible_pace', limit)
  if (endPassed(a.required, a.plausible) !== null) return decide('off_track', 'implausible_pace')
  if (a.isLevel && a.paceRatio < limits.MOVING_AWAY_RATIO) return decide('off_track', 'moving_away')
  if (a.burden > limits.OFF_TRACK_BURDEN) return decide('off_track', 'required_pace_too_high')
  if (a.burden <= limits.ON_TRACK_BURDEN && a.paceRatio >= limits.ON_TRACK_MIN_RATIO) {
    return decide('on_track', 'on_pace')
  }
  if (unprecedented) return decide('off_track', 'unprecedented_pace')
  return decide('at_risk', 'behind_pace')
}
