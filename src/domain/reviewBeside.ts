import type { Assessment } from './assessment'
import { parseLastDay, type Day } from './day'
import { judgedOf } from './judged'
import type { Indicator, Review } from './register'
import type { TermReport } from './report'
import { isRated, type RollUp } from './rollUp'

/** An indicator as it was judged on the day of a review. */
export interface Counted {
  readonly indicator: Indicator
  readonly assessment: Assessment
}

/**
 * What the register has beside a review: the programme's indicators with a target; for the Congress resolution the headline
 * indicators; for a year's plan the indicators with a plan of that year.
 */
export interface Beside {
  readonly set: 'programme' | 'headline' | 'plan'
  readonly met: readonly Counted[]
  readonly onCourse: readonly Counted[]
  readonly lagging: readonly Counted[]
  readonly silent: readonly Counted[]
}

/** The last day of a review: what was known then is what it is compared with. */
export function reviewDay({ date }: Review, { day }: TermReport): Day {
  return parseLastDay(date) ?? day
}

/** What the register counts of a review's programme in the report of its own day; null = there was no such programme. */
export function rollUpBeside({ programmeId }: Review, then: TermReport): RollUp | null {
  return then.programmes.find(({ programme }) => programme.id === programmeId)?.rollUp ?? null
}

/** The indicators that a review can be compared with, judged on its day. */
function countedIn(review: Review, report: TermReport): readonly Counted[] {
  if (review.programmeId === null && review.kind === 'annual') {
    const year = review.date.slice(0, 4)
    return [...report.indicators.values()].flatMap(({ indicator, annualPlan }) =>
      annualPlan?.target.period === year ? [{ indicator, assessment: annualPlan.assessment }] : [],
    )
  }
  const judged = judgedOf(report.indicators.values())
  return review.programmeId === null
    ? judged.filter(({ indicator }) => indicator.headline)
    : judged.filter(({ indicator }) => indicator.programmeId === review.programmeId)
}

/** A review beside the report of its own day. */
export function besideOf(review: Review, report: TermReport): Beside {
  const counted = countedIn(review, report)
  const of = (...statuses: readonly Assessment['status'][]): readonly Counted[] =>
    counted.filter(({ assessment }) => statuses.includes(assessment.status))
  return {
    set: review.programmeId !== null ? 'programme' : review.kind === 'annual' ? 'plan' : 'headline',
    met: of('exceeded', 'achieved'),
    onCourse: of('on_track'),
    lagging: of('missed', 'off_track', 'at_risk'),
    silent: counted.filter(({ assessment }) => !isRated(assessment.status)),
  }
}

/** How many a review says were met, those exceeded included; null when it does not say. */
export function reportedMet({ met, exceeded }: Review): number | null {
  return met === null && exceeded === null ? null : (met ?? 0) + (exceeded ?? 0)
}
