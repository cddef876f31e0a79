import type { JudgedValue } from '@/domain/assessment'
import type { Indicator } from '@/domain/register'
import type { Messages } from '@/i18n/messages'

/** How much of the target's time a mean or a sum rests on: "3/5 years"; null for a figure of one period. */
export function knownPeriods({ count, of }: JudgedValue, { frequency }: Indicator, m: Messages): string | null {
  if (count === undefined || of === undefined) return null
  return frequency === 'annual' ? m.programme.judged.yearsKnown(count, of) : m.programme.judged.periodsKnown(count, of)
}

/** What stands under a judged figure: its period and standing, or how much of the time is known. */
export function standingOf(
  value: JudgedValue,
  indicator: Indicator,
  m: Messages,
  period: (text: string) => string,
): string {
  return knownPeriods(value, indicator, m) ?? `${period(value.period)} ${m.words.quality[value.quality]}`
}
