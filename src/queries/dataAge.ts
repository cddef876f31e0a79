/** The three ages of data (rule R4). */
export type DataAge = 'fresh' | 'old' | 'stale'

/** Milliseconds between two questions at most, as long as they are answered (rule R3). */
const LONGEST_INTERVAL = 72_000

const FRESH_FOR = 2 * LONGEST_INTERVAL
const USABLE_FOR = 24 * 3600 * 1000

/** Milliseconds that two good clocks may differ by. */
const TOLERANCE = 60_000

/** The age of figures that were last confirmed so many milliseconds ago. Figures of the future had a wrong clock: nothing is known of them. */
export function dataAge(elapsed: number): DataAge {
  if (elapsed < -TOLERANCE || elapsed > USABLE_FOR) return 'stale'
  return elapsed > FRESH_FOR ? 'old' : 'fresh'
}
