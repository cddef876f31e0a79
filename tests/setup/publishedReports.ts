import type { Day } from '@/domain/day'
import { judgedOf, type JudgedLine } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf, type ProgrammeLine, type TermReport } from '@/domain/report'
import { loadScreenSpeech, type ScreenSpeech } from '@/i18n/Words'
import { publishedRegister } from '~/tests/vectors/publishedRegister'

/** The published register, which everybody can look up, for tests of what is said about it. */
const register = await publishedRegister()

export const VIETNAMESE: ScreenSpeech = await loadScreenSpeech('vi')
export const ENGLISH: ScreenSpeech = await loadScreenSpeech('en')

/** The published register on a day, under the usual limits. */
export function publishedOn(day: Day): TermReport {
  return reportOf(register, day, DEFAULT_LIMITS)
}

export function programmeIn(report: TermReport, id: string): ProgrammeLine {
  const found = report.programmes.find(({ programme }) => programme.id === id)
  if (found === undefined) throw new Error(`no programme ${id}`)
  return found
}

export function judgedIn(report: TermReport, id: string): JudgedLine {
  const found = judgedOf(report.indicators.values()).find(({ indicator }) => indicator.id === id)
  if (found === undefined) throw new Error(`no judged indicator ${id}`)
  return found
}

/** Text with plain spaces, as a test writes it. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
