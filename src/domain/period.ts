import { dayOf, firstOfMonth, type Day } from './day'

/** How often an indicator is reported (spec 3). */
export const FREQUENCIES = ['annual', 'half', 'quarter', 'month'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/**
 * A year, half-year, quarter or month: `2025`, `2025-H1`, `2025-Q3`, `2025-06` (spec 3).
 * `end` counts months from year 0 up to and including the last one, so two periods with the same end are the same moment
 * and `end / 12` is the position on the year axis (2025 ends at 2026.0).
 */
export interface Period {
  readonly text: string
  readonly frequency: Frequency
  readonly end: number
  readonly months: number
}

/** From the first month of one period to the last month of another, both included. */
export interface Span {
  readonly from: Period
  readonly to: Period
}

/** Length of one period in months. */
export const MONTHS: Readonly<Record<Frequency, number>> = { annual: 12, half: 6, quarter: 3, month: 1 }

const PERIOD = /^([1-9]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/
const SPAN = /^(\d{4})-(\d{4})$/

const known = new Map<string, Period>()

/** The period a text names, or null when it is malformed; `2021-9M` and spans of years are not periods. */
export function parsePeriod(text: string): Period | null {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const parts = PERIOD.exec(text)
  if (parts === null) return null
  const [frequency, part]: [Frequency, number] =
    parts[2] !== undefined
      ? ['half', Number(parts[2])]
      : parts[3] !== undefined
        ? ['quarter', Number(parts[3])]
        : parts[4] !== undefined
          ? ['month', Number(parts[4])]
          : ['annual', 1]
  const months = MONTHS[frequency]
  const period: Period = { text, frequency, end: Number(parts[1]) * 12 + part * months, months }
  known.set(text, period)
  return period
}

/** A span of years such as `2021-2025`, or null. */
export function parseSpan(text: string): Span | null {
  const parts = SPAN.exec(text)
  const from = parts?.[1] === undefined ? null : parsePeriod(parts[1])
  const to = parts?.[2] === undefined ? null : parsePeriod(parts[2])
  return from !== null && to !== null && from.end <= to.end ? { from, to } : null
}

/** The period of a frequency that ends with a month (counted as `Period.end`). */
export function periodEnding(frequency: Frequency, end: number): Period {
  const months = MONTHS[frequency]
  const year = Math.floor((end - 1) / 12)
  const part = (end - year * 12) / months
  const tail = { annual: '', half: `-H${part}`, quarter: `-Q${part}`, month: `-${String(part).padStart(2, '0')}` }[
    frequency
  ]
  return { text: `${String(year).padStart(4, '0')}${tail}`, frequency, end, months }
}

/** Months before the first month of a period; equals the `end` of the period before it. */
export function startOf(period: Period): number {
  return period.end - period.months
}

/** Number of a period's first day (see `dayNumber`). */
export function firstDayNumber(period: Period): number {
  return firstOfMonth(period.end - period.months)
}

/** Number of a period's last day (see `dayNumber`). */
export function lastDayNumber(period: Period): number {
  return firstOfMonth(period.end) - 1
}

/** A period's last day. */
export function lastDayOf(period: Period): Day {
  return dayOf(lastDayNumber(period))
}
