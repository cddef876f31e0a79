import type { Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { reportedMet, type Beside } from '@/domain/reviewBeside'
import type { ScreenSpeech } from '@/i18n/Words'

/** How the indicators beside a review are put together, in the order in which they are told. */
export const LISTS = ['met', 'onCourse', 'lagging', 'silent'] as const

/** How many indicators a review is compared with. */
export function sizeOf(beside: Beside): number {
  return LISTS.reduce((sum, list) => sum + beside[list].length, 0)
}

/** What a review was about: a programme, the plan of a year, or the resolution of the Congress. */
export function subjectOf(review: Review, { register }: TermReport, { m }: ScreenSpeech): string {
  const words = m.data.review
  const programme = register.programmes.find(({ id }) => id === review.programmeId)
  if (programme !== undefined) return words.programme(programme.code)
  return review.kind === 'annual' ? words.yearPlan(review.date.slice(0, 4)) : words.congress
}

/** Why the counts differ: another set, figures that were not published, or another verdict. */
export function whyText(review: Review, beside: Beside, { m }: ScreenSpeech): string {
  const words = m.data.review
  const size = sizeOf(beside)
  if (size === 0) return words.noSet
  const met = reportedMet(review)
  const sentences = [
    review.total === null
      ? words.noTotal
      : review.total === size
        ? words.sameSize(size)
        : words.otherSet(review.total, size),
    met !== null
      ? words.metOf(met, beside.met.length)
      : review.onSchedule === null
        ? words.noMet
        : words.onScheduleOf(review.onSchedule, beside.met.length + beside.onCourse.length),
    ...(beside.onCourse.length === 0 ? [] : [words.onCourse(beside.onCourse.length)]),
    ...(beside.silent.length === 0 ? [] : [words.silent(beside.silent.length)]),
    ...(beside.lagging.length === 0 ? [] : [words.lagging(beside.lagging.length)]),
  ]
  return sentences.join(' ')
}
