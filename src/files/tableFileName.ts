import type { Stamp } from '@/domain/stamp'
import type { ScreenSpeech } from '@/i18n/Words'
import { safeFileName } from './fileName'

/** What a file of tables is called: what is in it, the day, the code, and that it is simulated. */
export function tableFileName(
  stem: string,
  ending: string,
  { day, code, simulated }: Stamp,
  { m }: ScreenSpeech,
): string {
  const parts = [stem, day, code, ...(simulated ? [m.tables.simulated.file] : [])]
  return safeFileName(`${parts.join('-')}.${ending}`)
}
