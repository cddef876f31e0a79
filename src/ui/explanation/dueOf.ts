import type { Assessment } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import { lastDayOf, parsePeriod, parseSpan } from '@/domain/period'

/** The last day of what is judged. */
export function dueOf({ milestone }: Assessment): Day | null {
  const end = milestone === null ? null : (parsePeriod(milestone.period) ?? parseSpan(milestone.id)?.to ?? null)
  return end === null ? null : lastDayOf(end)
}
