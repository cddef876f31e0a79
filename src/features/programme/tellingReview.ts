import type { Review } from '@/domain/register'

/** The latest review that says how many targets were met, or how many there are; else the latest one. */
export function tellingReview(reviews: readonly Review[]): Review | null {
  const tells = ({ exceeded, met, onSchedule, behind }: Review): boolean =>
    [exceeded, met, onSchedule, behind].some((count) => count !== null)
  return reviews.find(tells) ?? reviews[0] ?? null
}
