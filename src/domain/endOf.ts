import { parsePeriod, parseSpan } from './period'

const NINE_MONTHS = /^(\d{4})-9M$/

/**
 * Month in which a published period ends, counted as `Period.end`: of a period, of a span of years, of nine months, or of the last
 * of several (`2021..2024`). Null when the text names none.
 */
export function endOf(text: string): number | null {
  const last = text.split('..').at(-1) ?? text
  const nineMonths = NINE_MONTHS.exec(last)?.[1]
  if (nineMonths !== undefined) return Number(nineMonths) * 12 + 9
  return (parsePeriod(last) ?? parseSpan(last)?.to)?.end ?? null
}
