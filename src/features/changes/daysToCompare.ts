import type { Day } from '@/domain/day'
import { lastQuarterEnd } from '@/domain/moments'

/** Days to compare with that need no thought: the last quarter's end, then the ends of the term's years, latest first. */
export function daysToCompare(day: Day, window: { readonly from: string; readonly to: string }): readonly Day[] {
  const years = Array.from(
    { length: Number(window.to) - Number(window.from) + 1 },
    (_, i) => `${Number(window.to) - i}-12-31`,
  )
  return [...new Set([lastQuarterEnd(day), ...years.filter((end) => end < day)])].slice(0, 4)
}
