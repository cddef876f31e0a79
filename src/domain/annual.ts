import { NO_PACE, NO_PROGRESS, type ReasonCode } from './assessment'
import { exceeds, positionOf, succeeds } from './band'
import { SHARE_TOLERANCE } from './limits'
import { reasonOf, type Evaluation, type Question, type Window } from './question'
import type { Status } from './status'
import { knownIn } from './windowed'

/** A norm that every year of the window has to meet (spec 8.4). `null` = no figure in the window. */
export function judgeAnnual(q: Question, window: Window): Evaluation | null {
  const known = knownIn(q, window)
  if (known === null) return null
  const { band, direction, limits } = q
  const { last, allKnown } = known
  const N = window.periods
  const meets = (value: number): boolean => succeeds(positionOf(value, band, limits), direction)

  const missedPeriods = q.used.filter((f) => !meets(f.value)).map((f) => f.period.text)
  const missed = missedPeriods.length
  const met = known.values.length - missed
  const needed = Math.ceil(limits.ANNUAL_MIN_SHARE * N * (1 - SHARE_TOLERANCE))
  const lost = N - missed < needed

  const decide = (): { readonly status: Status; readonly code: ReasonCode } => {
    if (lost) return { status: q.past ? 'missed' : 'off_track', code: 'annual_irrecoverable' }
    if (allKnown) {
      const everyYearBeyond = known.values.every((v) => exceeds(v, band, direction, limits))
      return {
        status: everyYearBeyond ? 'exceeded' : 'achieved',
        code: q.past ? 'annual_met' : 'estimate_meets_target',
      }
    }
    if (!meets(last.value)) return { status: 'at_risk', code: 'annual_latest_missed' }
    return { status: 'on_track', code: missed > 0 ? 'annual_some_missed' : 'annual_on_course' }
  }
  const { status, code } = decide()
  return {
    mode: allKnown && !lost ? 'verdict' : 'annual',
    status,
    reason: reasonOf(code, {
      value: last.value,
      period: last.period.text,
      met,
      missed,
      of: N,
      needed,
      missed_periods: missedPeriods,
      min: band.min,
      max: band.max,
    }),
    also: [],
    trajectory: null,
    position: positionOf(last.value, band, limits),
    value: { period: last.period.text, value: last.value, quality: last.quality },
    progress: { ...NO_PROGRESS, ratio: met / N, expected: known.values.length / N, elapsed: known.values.length / N },
    pace: NO_PACE,
    projection: null,
    momentum: 'unknown',
    irrecoverable: lost,
    verdict: lost ? q.past : allKnown,
    provisional: known.provisional,
    gap: known.gap,
    revisionShare: 1,
    warnings: known.gap ? ['gap'] : [],
  }
}
