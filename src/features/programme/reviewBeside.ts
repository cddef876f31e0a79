import { parseLastDay, type Day } from '@/domain/day'
import type { Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { isRated, type RollUp } from '@/domain/rollUp'
import { STATUSES } from '@/domain/status'

/** Statuses as counts stand beside a review: what is judged first. */
export const COUNTED_STATUSES = [...STATUSES.filter(isRated), ...STATUSES.filter((status) => !isRated(status))]

/** The last day of a review: what was known then is what it is compared with. */
export function dayOf({ date }: Review, { day }: TermReport): Day {
  return parseLastDay(date) ?? day
}

/** What the register counts of a review's programme; null = there was no such programme. */
export function rollUpBeside({ programmeId }: Review, then: TermReport): RollUp | null {
  return then.programmes.find(({ programme }) => programme.id === programmeId)?.rollUp ?? null
}
