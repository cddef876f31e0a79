import type { Confidence, Doubt, Modifier } from './assessment'
import type { Evaluation } from './question'
import type { Status } from './status'

/** How far a judgement can be relied on, and what speaks against it (spec 4.3, step 8, and 12). */
export function confidenceOf(
  status: Status,
  past: boolean,
  modifiers: readonly Modifier[],
  e: Evaluation,
): { readonly level: Confidence; readonly because: readonly Doubt[] } {
  const has = (modifier: Modifier): boolean => modifiers.includes(modifier)
  const because: Doubt[] = has('provisional') ? ['provisional'] : []
  let level: Confidence = has('provisional') ? 'medium' : 'high'
  const lower = (doubt: Doubt): void => {
    because.push(doubt)
    level = 'low'
  }
  if (past && e.verdict) {
    if (has('could_flip')) lower('could_flip')
  } else if (!e.verdict) {
    if (e.projection === null || e.projection.straddles === null) lower('no_interval')
    else if (e.projection.straddles) lower('interval_straddles_target')
    if (has('stale')) lower('stale')
    if (has('gap')) lower('gap')
  }
  return { level: status === 'no_data' ? 'none' : level, because }
}
