import { knownOn, parseLastDay, type Day } from './day'
import type { ProgrammeId, Review } from './register'
import type { TermReport } from './report'

/**
 * Reviews that were held, and reported, by the day, the latest first; one dated to a month or a year counts from its last day. All
 * of them, or those of one programme.
 */
export function reviewsOn(
  { register, day, unpublished }: Pick<TermReport, 'register' | 'day' | 'unpublished'>,
  programmeId?: ProgrammeId,
): readonly Review[] {
  const lastDay = ({ date }: Review): Day => parseLastDay(date) ?? ''
  return register.reviews
    .filter((review) => programmeId === undefined || review.programmeId === programmeId)
    .filter((review) => knownOn(review.date, day) && !unpublished.has(review.sourceId))
    .toSorted((a, b) => (lastDay(a) > lastDay(b) ? -1 : lastDay(a) < lastDay(b) ? 1 : 0))
}
