import { parseDay, type Day } from '@/domain/day'

/** Day, month and year with a sign between them, as both languages write them. */
const WRITTEN = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/

/** A day that somebody typed, `20/1/2026` or `2026-01-20`; null when it is none of the calendar. The month never comes first. */
export function parseTypedDay(typed: string): Day | null {
  const text = typed.trim()
  const [, day = '', month = '', year = ''] = WRITTEN.exec(text) ?? []
  return parseDay(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
