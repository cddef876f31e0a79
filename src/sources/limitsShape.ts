import * as v from 'valibot'
import type { Limits } from '@/domain/limits'
import { FREQUENCIES } from '@/domain/period'

const Share = v.pipe(v.number(), v.finite(), v.minValue(0))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Every limit of spec 2 by its own name; what is not named keeps its default. */
const LIMITS = {
  ON_TRACK_BURDEN: v.exactOptional(Share),
  OFF_TRACK_BURDEN: v.exactOptional(Share),
  ON_TRACK_MIN_RATIO: v.exactOptional(Share),
  MOVING_AWAY_RATIO: v.exactOptional(v.pipe(v.number(), v.finite())),
  TOO_EARLY_SHARE: v.exactOptional(Share),
  UNPRECEDENTED_MARGIN: v.exactOptional(Share),
  MIN_HISTORY: v.exactOptional(Count),
  OVERSHOOT_MAX_RETURN: v.exactOptional(Share),
  MAINTAIN_TOLERANCE: v.exactOptional(Share),
  POINT_TOLERANCE_REL: v.exactOptional(Share),
  NEAR_TARGET_WIDTHS: v.exactOptional(Share),
  EXCEED_OPEN_MARGIN: v.exactOptional(v.nullable(Share)),
  RECENT_INCREMENTS: v.exactOptional(Count),
  MOMENTUM_DEADBAND: v.exactOptional(Share),
  ANNUAL_MIN_SHARE: v.exactOptional(v.pipe(Share, v.maxValue(1))),
  BEYOND_TERM_MIN_ELAPSED: v.exactOptional(Share),
  GRACE_DAYS: v.exactOptional(Count),
  STALE_PERIODS_TO_NO_DATA: v.exactOptional(v.strictObject(v.entriesFromList(FREQUENCIES, Count))),
  TASK_DUE_SOON_DAYS: v.exactOptional(Count),
  EPS_REL: v.exactOptional(Share),
  COMPARISON_DECIMALS: v.exactOptional(v.nullable(v.pipe(Count, v.maxValue(10)))),
} satisfies Record<keyof Limits, unknown>

/** Some of the limits, as configuration and frozen files carry them; an unknown name is a fault. */
export const SomeLimits = v.strictObject(LIMITS)
