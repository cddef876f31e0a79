import type { Day } from '@/domain/day'
import type { Language, Register } from '@/domain/register'

/**
 * Names what a drawn board shows: the figures, the register's place in the configuration, the day and the language. The browser
 * takes a drawn board over only when it would draw the same.
 */
export function drawnName(register: Register, id: string, day: Day, language: Language): string {
  return [register.hash, id, day, language].join(' ')
}
