import { NO_PACE, NO_PROGRESS, type Figure, type ReasonParams } from './assessment'
import { exceeds, positionOf, succeeds } from './band'
import { reasonOf, type Evaluation, type Question } from './question'
import { outcomeOf } from './verdict'

/** A level without a baseline and with a single figure: only its place can be judged (spec 8.1, line 2), or its verdict (line 1). */
export function judgePlace(q: Question, last: Figure): Evaluation {
  const position = positionOf(last.value, q.band, q.limits)
  const success = succeeds(position, q.direction)
  const beyond = exceeds(last.value, q.band, q.direction, q.limits)
  const base: ReasonParams = { value: last.value, period: last.period.text, min: q.band.min, max: q.band.max }
  const shared = {
    also: [],
    trajectory: null,
    position,
    value: { period: last.period.text, value: last.value, quality: last.quality },
    progress: NO_PROGRESS,
    pace: NO_PACE,
    projection: null,
    momentum: 'unknown',
    irrecoverable: false,
    provisional: last.quality !== 'official',
    gap: false,
    revisionShare: 1,
    warnings: [],
  } as const
  if (last.period.end === q.target) {
    const { status, code } = outcomeOf(success, beyond, position, q.past)
    return { ...shared, mode: 'verdict', status, reason: reasonOf(code, base), verdict: true }
  }
  if (!success) {
    const reason = reasonOf('insufficient_points', { have: 1, need: 2 })
    return { ...shared, mode: 'level_only', status: 'no_data', reason, verdict: false }
  }
  const status = q.direction === 'within' ? 'on_track' : beyond ? 'exceeded' : 'achieved'
  return { ...shared, mode: 'level_only', status, reason: reasonOf('level_only', base), verdict: false }
}
