import type { Judgement, Milestone } from './assessment'
import { dayNumber, type Day } from './day'
import { endOf } from './endOf'
import { lastDayNumber, MONTHS, parsePeriod, periodEnding, startOf } from './period'
import type { IndicatorLine } from './report'

/** A judgement with what it is about. */
export type Judged = Judgement & { readonly milestone: Milestone | null }

/**
 * Does a period that is already over on the day lack a figure, so that the pace still needed is asked of the past too? A period is
 * over on its last day (spec 5). Means and totals count every period of their window; a level counts those after its latest figure.
 */
export function asksOfThePast(j: Judged, day: Day): boolean {
  const today = dayNumber(day)
  const { value, milestone, supply } = j
  const isOver = (text: string): boolean => {
    const period = parsePeriod(text)
    return period !== null && lastDayNumber(period) <= today
  }
  if (value?.count === undefined || milestone?.window == null) {
    return supply?.nextPeriod != null && isOver(supply.nextPeriod)
  }
  const last = parsePeriod(value.period.split('..').at(-1) ?? '')
  const from = parsePeriod(milestone.window.from)
  const to = parsePeriod(milestone.window.to)
  if (last === null || from === null || to === null) return false
  let over = 0
  for (let end = startOf(from) + last.months; end <= to.end; end += last.months) {
    if (lastDayNumber(periodEnding(last.frequency, end)) <= today) over += 1
  }
  return over > value.count - (isOver(last.text) ? 0 : 1)
}

/** Is the whole time of a target over on a day? */
export function isTimeOver({ milestone }: Judged, day: Day): boolean {
  const end = milestone === null ? null : parsePeriod(milestone.period)
  return end !== null && lastDayNumber(end) <= dayNumber(day)
}

/**
 * The pace still needed as a multiple of the planned one. Null where it is none: one of them is not known, they go opposite ways, or the
 * burden is no quotient of the two, as for means and totals that should fall (spec 7).
 */
export function timesPlanned({ pace, progress }: Pick<Judgement, 'pace' | 'progress'>): number | null {
  const { required, planned } = pace
  const { burden } = progress
  if (required === null || planned === null || burden === null || required * planned <= 0) return null
  return Math.abs(required / planned - burden) > 1e-9 * Math.abs(burden) ? null : burden
}

/**
 * The latest published period, parts of a year and spans included, of a yearly indicator that has no figure of a whole year since the
 * first one that is missing. Null when nothing at all was published for that time.
 */
export function onlyPartOf({ indicator, assessment, known }: IndicatorLine): string | null {
  const missing = assessment?.reason.params['period']
  const first = typeof missing === 'string' ? parsePeriod(missing) : null
  if (indicator.frequency !== 'annual' || first === null) return null
  const since = first.end - MONTHS.annual
  const periods = known
    .filter(({ rejectedBy }) => rejectedBy === null)
    .map(({ observation }) => observation.period)
    .filter((text) => (endOf(text) ?? 0) > since)
  return periods.toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0))[0] ?? null
}
