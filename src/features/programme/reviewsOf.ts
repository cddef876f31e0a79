import { sourcesAfter } from '@/domain/asOf'
import { knownOn, parseLastDay, type Day } from '@/domain/day'
import type { ProgrammeId, Register, Review } from '@/domain/register'

/**
 * A programme's reviews that were held, and reported, by a day, the latest first; one dated to a month or a year counts from its
 * last day.
 */
export function reviewsOf(register: Register, id: ProgrammeId, day: Day): readonly Review[] {
  const lastDay = ({ date }: Review): Day => parseLastDay(date) ?? ''
  const unpublished = sourcesAfter(register.sources, day)
  return register.reviews
    .filter((review) => review.programmeId === id && knownOn(review.date, day) && !unpublished.has(review.sourceId))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0))
}

/** The latest review that says how many targets were met, or how many there are; else the latest one. */
export function tellingReview(reviews: readonly Review[]): Review | null {
  const tells = ({ exceeded, met, onSchedule, behind }: Review): boolean =>
    [exceeded, met, onSchedule, behind].some((count) => count !== null)
  return reviews.find(tells) ?? reviews[0] ?? null
}
