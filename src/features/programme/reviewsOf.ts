import { knownOn, parseLastDay, type Day } from '@/domain/day'
import type { ProgrammeId, Register, Review } from '@/domain/register'

/** A programme's reviews known on a day, the latest first; a review dated to a month or a year counts from its last day. */
export function reviewsOf(register: Register, id: ProgrammeId, day: Day): readonly Review[] {
  const lastDay = ({ date }: Review): Day => parseLastDay(date) ?? ''
  return register.reviews
    .filter((review) => review.programmeId === id && knownOn(review.date, day))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0))
}

/** The latest review that says how many targets were met, or how many there are; else the latest one. */
export function tellingReview(reviews: readonly Review[]): Review | null {
  const tells = ({ exceeded, met, onSchedule, behind }: Review): boolean =>
    [exceeded, met, onSchedule, behind].some((count) => count !== null)
  return reviews.find(tells) ?? reviews[0] ?? null
}
