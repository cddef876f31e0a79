import type { JudgedValue } from '@/domain/assessment'
import type { Indicator } from '@/domain/register'
import type { ScreenMessages } from './messages'
import type { ScreenSpeech } from './Words'

/** How much of the target's time a mean or a sum rests on: "3/5 years"; null for a figure of one period. */
export function knownPeriods({ count, of }: JudgedValue, { frequency }: Indicator, m: ScreenMessages): string | null {
  if (count === undefined || of === undefined) return null
  return frequency === 'annual' ? m.programme.judged.yearsKnown(count, of) : m.programme.judged.periodsKnown(count, of)
}

const MONTH = /^\d{4}-\d{2}$/

/** What stands under a judged figure, kept short: its period, and its standing unless official; or how much of the time is known. */
export function standingOf(value: JudgedValue, indicator: Indicator, { m, f }: ScreenSpeech): string {
  const known = knownPeriods(value, indicator, m)
  if (known !== null) return known
  const period = MONTH.test(value.period) ? f.printedDay(value.period) : f.period(value.period)
  return value.quality === 'official' ? period : `${period} ${m.words.quality[value.quality]}`
}
