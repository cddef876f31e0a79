import type { Assessment, ReasonCode } from '@/domain/assessment'
import type { Limits } from '@/domain/limits'

/** The limits that each reason is decided by (spec 8); a reason that is absent holds figures against the target's own edges. */
const LIMITS_OF: Readonly<Partial<Record<ReasonCode, readonly (keyof Limits)[]>>> = {
  first_figure_not_due: ['GRACE_DAYS'],
  awaiting_result: ['GRACE_DAYS'],
  figure_overdue: ['GRACE_DAYS'],
  verdict_overdue: ['GRACE_DAYS'],
  data_too_old: ['STALE_PERIODS_TO_NO_DATA'],
  too_early: ['TOO_EARLY_SHARE'],
  beyond_term: ['BEYOND_TERM_MIN_ELAPSED'],
  on_pace: ['ON_TRACK_BURDEN', 'ON_TRACK_MIN_RATIO'],
  behind_pace: ['ON_TRACK_BURDEN', 'OFF_TRACK_BURDEN'],
  required_pace_too_high: ['OFF_TRACK_BURDEN'],
  unprecedented_pace: ['UNPRECEDENTED_MARGIN', 'MIN_HISTORY'],
  moving_away: ['MOVING_AWAY_RATIO'],
  near_target: ['NEAR_TARGET_WIDTHS'],
  slipping: ['RECENT_INCREMENTS'],
  leaving_band: ['RECENT_INCREMENTS'],
  dropped_out: ['MAINTAIN_TOLERANCE'],
  overshoot: ['OVERSHOOT_MAX_RETURN'],
  annual_on_course: ['ANNUAL_MIN_SHARE'],
  annual_some_missed: ['ANNUAL_MIN_SHARE'],
  annual_irrecoverable: ['ANNUAL_MIN_SHARE'],
  annual_met: ['ANNUAL_MIN_SHARE'],
}

/** The named limits that settled a status. "At least X" is told from "beyond X" by a limit of its own. */
export function decidingLimits(
  { reason, status, milestone, progress }: Assessment,
  limits: Limits,
): readonly (keyof Limits)[] {
  const named = LIMITS_OF[reason.code] ?? []
  const { burden } = progress
  // Behind although the burden is small: then the pace so far was too little.
  const isSlow = reason.code === 'behind_pace' && burden !== null && burden <= limits.ON_TRACK_BURDEN
  const isOpen = milestone !== null && (milestone.band.min === null || milestone.band.max === null)
  return [
    ...(isSlow ? (['ON_TRACK_MIN_RATIO'] as const) : named),
    ...(status === 'exceeded' && isOpen ? (['EXCEED_OPEN_MARGIN'] as const) : []),
  ]
}
