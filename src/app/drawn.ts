import type { Day } from '@/domain/day'
import { fingerprint } from '@/domain/fingerprint'
import type { Language, Register } from '@/domain/register'
import type { RegisterOffer } from './config'

/**
 * Names what a drawn board shows: the figures, what the configuration says of the register (limits and titles included), the day and
 * the language. The browser takes a drawn board over only when it would draw the same.
 */
export function drawnName(register: Register, offer: RegisterOffer, day: Day, language: Language): string {
  return [register.hash, offer.id, fingerprint(JSON.stringify(offer)), day, language].join(' ')
}
