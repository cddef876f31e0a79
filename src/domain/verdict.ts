import type { Position, ReasonCode } from './assessment'
import type { Status } from './status'

/** The outcome when a figure for the whole target period exists (spec 8.5): a verdict once past, an estimate before. */
export function outcomeOf(
  success: boolean,
  beyond: boolean,
  position: Position,
  past: boolean,
): { readonly status: Status; readonly code: ReasonCode } {
  if (success) {
    const status = beyond ? 'exceeded' : 'achieved'
    return { status, code: past ? (beyond ? 'verdict_beyond' : 'verdict_inside') : 'estimate_meets_target' }
  }
  if (!past) return { status: 'off_track', code: 'estimate_misses_target' }
  return { status: 'missed', code: position === 'above' ? 'verdict_above' : 'verdict_below' }
}
