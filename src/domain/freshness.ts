import type { Figure, Freshness, Supply } from './assessment'
import { dayNumber, dayOf, type Day } from './day'
import type { Limits } from './limits'
import { lastDayNumber, MONTHS, periodEnding, type Frequency } from './period'

/** The stretch of time in which figures count for a milestone, in months (see `Period.end`): after `from`, up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Days from a period's end to its first figure where the register does not say (spec 3). */
export const DEFAULT_LAG_DAYS: Readonly<Record<Frequency, number>> = { annual: 90, half: 60, quarter: 45, month: 30 }

/** The first end of a period of so many months after a month. */
function nextEnd(after: number, months: number): number {
  return Math.floor(after / months) * months + months
}

/** No figure is missing beyond the days of grace (spec 10). */
export function isOnTime({ freshness }: Supply): boolean {
  return freshness === 'fresh' || freshness === 'due'
}

/** How fresh an indicator's figures are within a stretch (spec 10). `latest` = the last usable figure in it, if any. */
export function supplyOf(
  stretch: Stretch,
  latest: Figure | null,
  frequency: Frequency,
  lagDays: number,
  day: Day,
  limits: Limits,
): Supply {
  const months = MONTHS[frequency]
  const today = dayNumber(day)
  const dueOn = (end: number): number => lastDayNumber(periodEnding(frequency, end)) + lagDays
  const known = latest === null ? stretch.from : Math.max(latest.period.end, stretch.from)
  const lastEnd = Math.floor(stretch.to / months) * months

  // The latest period whose figure is due; found by walking back from the last one that can be.
  const firstEnd = nextEnd(stretch.from, months)
  let expected = Math.min(lastEnd, endBefore(today - lagDays, months))
  while (expected >= firstEnd && dueOn(expected) > today) expected -= months
  const expectedEnd = expected >= firstEnd ? expected : null

  const next = nextEnd(known, months)
  const overdue = expectedEnd === null || expectedEnd < next ? 0 : (expectedEnd - next) / months + 1
  const nextPeriod = next <= lastEnd ? periodEnding(frequency, next) : null
  return {
    latestPeriod: latest?.period.text ?? null,
    quality: latest?.quality ?? null,
    ageDays: latest === null ? null : today - lastDayNumber(latest.period),
    expectedPeriod: expectedEnd === null ? null : periodEnding(frequency, expectedEnd).text,
    overduePeriods: overdue,
    freshness: freshnessOf(overdue, expectedEnd === null ? 0 : today - dueOn(expectedEnd), frequency, limits),
    nextPeriod: nextPeriod?.text ?? null,
    nextDue: nextPeriod === null ? null : dayOf(lastDayNumber(nextPeriod) + lagDays),
  }
}

/** An upper bound for the end of the last period that was over on a day. */
function endBefore(day: number, months: number): number {
  const text = dayOf(day)
  return Math.ceil((Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))) / months) * months
}

function freshnessOf(overdue: number, daysLate: number, frequency: Frequency, limits: Limits): Freshness {
  if (overdue === 0) return 'fresh'
  if (overdue === 1 && daysLate <= limits.GRACE_DAYS) return 'due'
  return overdue < limits.STALE_PERIODS_TO_NO_DATA[frequency] ? 'stale' : 'very_stale'
}
