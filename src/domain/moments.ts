import { addDays, parseLastDay, type Day } from './day'
import type { ProgrammeId, Review, ReviewKind, Term } from './register'

/** A meeting at which figures were or will be looked at: a review of the register, or one from a person's own list. */
export interface Meeting {
  readonly day: Day
  /** What the register calls it; null for a meeting of one's own. */
  readonly review: { readonly kind: ReviewKind; readonly programmeId: ProgrammeId | null } | null
  /** What a person calls it; null for a review. */
  readonly name: string | null
}

/** Meetings in order of time: reviews that name their day, and a person's own. */
export function meetingsOf(
  reviews: readonly Review[],
  own: readonly Pick<Meeting, 'day' | 'name'>[],
): readonly Meeting[] {
  const held = reviews.flatMap(({ kind, programmeId, date }): readonly Meeting[] =>
    // A month or a year is no day on which somebody met.
    date.length === 10 && parseLastDay(date) !== null ? [{ day: date, review: { kind, programmeId }, name: null }] : [],
  )
  const mine = own.map(({ day, name }): Meeting => ({ day, review: null, name }))
  return [...held, ...mine].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The last day of the quarter before the one that a day lies in. */
export function lastQuarterEnd(day: Day): Day {
  const month = Number(day.slice(5, 7))
  const first = String(month - ((month - 1) % 3)).padStart(2, '0')
  return addDays(`${day.slice(0, 4)}-${first}-01`, -1)
}

/** A day that the clock offers by name. */
export interface Moment {
  readonly kind: 'today' | 'quarter' | 'meeting' | 'term'
  readonly day: Day
}

/**
 * The days that the clock offers: today, the end of the last quarter, the last meeting, the end of the term. Of several on one day
 * the first in this order stays; a term without an end offers none.
 */
export function momentsOf(today: Day, term: Term, meetings: readonly Meeting[]): readonly Moment[] {
  const meeting = meetings.findLast(({ day }) => day <= today)
  const offered: readonly Moment[] = [
    { kind: 'today', day: today },
    { kind: 'quarter', day: lastQuarterEnd(today) },
    ...(meeting === undefined ? [] : [{ kind: 'meeting', day: meeting.day } as const]),
    ...(term.end === null ? [] : [{ kind: 'term', day: term.end } as const]),
  ]
  return offered.filter(({ day }, at) => offered.findIndex((other) => other.day === day) === at)
}
