import type { Day } from '@/domain/day'
import { dayIn } from '@/i18n/timeZone'
import { heard } from '@/sources/fetching'

/**
 * Milliseconds since 1970 by the clock of the server that answered last, moved on by a clock that nobody sets (rule R4): that of this
 * machine may be days off. Where no server says the time, this machine's.
 */
export function serverNow(): number {
  const then = Date.parse(heard.date) + heard.age * 1000
  return Number.isNaN(then) ? Date.now() : then + performance.now() - heard.at
}

/** Today where the register is at home. The one clock of the house; the domain is told the day. */
export function today(timeZone: string): Day {
  return dayIn(timeZone, serverNow())
}

/** Milliseconds since 1970, for how long a meeting has run. */
export function now(): number {
  return Date.now()
}
