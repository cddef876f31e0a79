import type { PrintedDay } from '@/domain/day'
import type { ProgrammeRole } from '@/domain/register'
import type { ScreenSpeech } from './Words'

/** From when to when somebody is on record; a source that does not say when somebody left is no proof that nobody did. */
export function heldOf({ validFrom, validTo, inferred }: ProgrammeRole, { m, f }: ScreenSpeech): string {
  const printed = (day: PrintedDay | null): string | null => (day === null ? null : f.printedDay(day))
  const held = m.programme.held(printed(validFrom), printed(validTo))
  return `(${[inferred ? m.programme.inferred : '', held].filter((part) => part !== '').join('; ')})`
}
