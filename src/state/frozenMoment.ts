import type { View } from './view'

/** A moment between 2001 and 2065; no meeting is held at another. */
const MOMENT = /^[12]\d{12}$/

/** When the freeze of an address was taken, in milliseconds since 1970; null = the address names none, or does not say (rule S17). */
export function frozenMoment({ freeze, frozenAt }: Pick<View, 'freeze' | 'frozenAt'>): number | null {
  return freeze !== null && frozenAt !== null && MOMENT.test(frozenAt) ? Number(frozenAt) : null
}
