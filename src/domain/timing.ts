import type { Reason, ReasonCode, Stage, Supply } from './assessment'
import { dayNumber, dayOf, firstOfMonth, type Day } from './day'
import { DEFAULT_LAG_DAYS, isOnTime, type Stretch } from './freshness'
import { FREQUENCIES, lastDayNumber, MONTHS, periodEnding, type Period } from './period'
import { atMost, type Evaluation, type Question } from './question'
import type { Status } from './status'

/** A status with the stage it is given at, after time has had its say. */
export interface Timed {
  readonly status: Status
  readonly stage: Stage
  readonly reason: Reason
  readonly also: readonly ReasonCode[]
  /** What the figures alone say, where time took it back. */
  readonly outlook: Status | null
}

/** The first period of a stretch without a figure. */
function firstMissing({ window, figures }: Question): Period | null {
  if (window === null) return null
  const seen = new Set(figures.map((figure) => figure.period.end))
  const frequency = FREQUENCIES.find((known) => MONTHS[known] === window.months) ?? 'annual'
  for (let end = window.start + window.months; end <= window.end; end += window.months) {
    if (!seen.has(end)) return periodEnding(frequency, end)
  }
  return null
}

/**
 * The figure that is waited for, and how many days late it is: the next one, or, where only earlier ones are missing, the first of
 * those. Null where none is waited for: a date is never made up.
 */
function lateness(
  supply: Supply,
  today: number,
  question: Question | null,
): { readonly period: string | null; readonly due: string | null; readonly days: number | null } {
  const { nextPeriod, nextDue } = supply
  if (nextPeriod !== null && nextDue !== null)
    return { period: nextPeriod, due: nextDue, days: today - dayNumber(nextDue) }
  const missing = question === null ? null : firstMissing(question)
  if (question === null || missing === null) return { period: null, due: null, days: null }
  const due = lastDayNumber(missing) + (question.indicator.lagDays ?? DEFAULT_LAG_DAYS[missing.frequency])
  return { period: missing.text, due: dayOf(due), days: today - due }
}

/**
 * No figure in the stretch: it has not begun, the first one is not due, or it is overdue (spec 4.3, step 2; spec 10).
 * `stretch` null = nobody knows when it began.
 */
export function timedWithoutFigure(supply: Supply, stretch: Stretch | null, past: boolean, day: Day): Timed {
  const given = (status: Status, stage: Stage, reason: Reason): Timed => ({
    status,
    stage,
    reason,
    also: [],
    outlook: null,
  })
  const waiting = past ? 'awaiting_result' : 'interim'
  if (stretch === null) return given('no_data', waiting, { code: 'insufficient_points', params: { have: 0, need: 2 } })

  const today = dayNumber(day)
  const start = firstOfMonth(stretch.from)
  if (today < start) {
    return given('not_due', 'not_started', { code: 'window_not_started', params: { starts: dayOf(start) } })
  }
  const { days, ...expected } = lateness(supply, today, null)
  if (!isOnTime(supply)) {
    return given('no_data', waiting, { code: 'figure_overdue', params: { ...expected, days_overdue: days } })
  }
  return past
    ? given('not_due', waiting, { code: 'awaiting_result', params: expected })
    : given('not_due', 'not_started', { code: 'first_figure_not_due', params: expected })
}

/** What time makes of a mode's answer (spec 4.3, steps 4 to 6). */
export function timed(e: Evaluation, supply: Supply, question: Question, beyondTerm: boolean, day: Day): Timed {
  const { past } = question
  const kept = { status: e.status, reason: e.reason, also: e.also, outlook: null }
  if (!past) return timedBefore(e, supply, question, beyondTerm)
  if (e.verdict) return { ...kept, stage: e.provisional ? 'provisional' : 'final' }

  const { days, ...expected } = lateness(supply, dayNumber(day), question)
  const waiting: Timed = { ...kept, stage: 'awaiting_result' }
  return isOnTime(supply)
    ? replaced(waiting, e.status, 'not_due', { code: 'awaiting_result', params: expected })
    : replaced(waiting, e.status, 'no_data', { code: 'verdict_overdue', params: { ...expected, days_overdue: days } })
}

/** A status that time takes back: its reason goes to the front of `also`, and the mode's own status becomes the outlook. */
function replaced(from: Timed, outlook: Status, status: Status, reason: Reason): Timed {
  return { status, stage: from.stage, reason, also: [from.reason.code, ...from.also], outlook }
}

/** Before the date: too far, too early, too old, in this order (spec 4.3, step 6). */
function timedBefore(e: Evaluation, supply: Supply, { milestone, limits }: Question, beyondTerm: boolean): Timed {
  let now: Timed = { status: e.status, stage: 'interim', reason: e.reason, also: e.also, outlook: null }
  const { elapsed } = e.progress
  if (elapsed !== null && now.status !== 'no_data') {
    const paced = e.status === 'on_track' || e.status === 'at_risk' || e.status === 'off_track'
    if (beyondTerm && !atMost(limits.BEYOND_TERM_MIN_ELAPSED, elapsed)) {
      const { period } = milestone
      now = replaced(now, e.status, 'not_due', { code: 'beyond_term', params: { period } })
    } else if (paced && !atMost(limits.TOO_EARLY_SHARE, elapsed)) {
      now = replaced(now, e.status, 'not_due', { code: 'too_early', params: { elapsed } })
    }
  }
  if (supply.freshness === 'very_stale' && now.status !== 'no_data') {
    const params = { latest_period: supply.latestPeriod, overdue_periods: supply.overduePeriods }
    now = replaced(now, e.status, 'no_data', { code: 'data_too_old', params })
  }
  return now
}
