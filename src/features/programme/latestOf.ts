import type { Figure } from '@/domain/assessment'
import type { Observation } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'

/**
 * The published row behind the latest of the figures in use; where none is in use, because only spans or parts of years were
 * published, the row published last. Null without any.
 */
export function latestOf({ known }: IndicatorLine, figures: readonly Figure[]): Observation | null {
  const rows = known.filter(({ rejectedBy }) => rejectedBy === null).map(({ observation }) => observation)
  const latest = figures.at(-1)
  if (latest === undefined) return rows.at(-1) ?? null
  return rows.findLast(({ period, value }) => period === latest.period.text && value === latest.value) ?? null
}
