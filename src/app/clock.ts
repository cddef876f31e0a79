import type { Day } from '@/domain/day'
import { dayIn } from '@/i18n/timeZone'

/** Today where the register is at home. The one clock of the house; the domain is told the day. */
export function today(timeZone: string): Day {
  return dayIn(timeZone, Date.now())
}

/** Milliseconds since 1970, for how long a meeting has run. */
export function now(): number {
  return Date.now()
}
