import type { Programme } from '@/domain/register'
import type { ScreenSpeech } from '@/i18n/Words'

/** Which programme a table that leaves is of, in words. */
export function programmeFilter({ code, shortName }: Programme, { m, language }: ScreenSpeech): string {
  return m.tables.filter(m.tables.column.programme, `${code} ${shortName[language]}`)
}
