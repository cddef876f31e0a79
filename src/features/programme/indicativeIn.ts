import type { IndicatorLine, ProgrammeLine } from '@/domain/report'

/** Judged for orientation beyond the term only: listed apart and not counted (spec 15). */
export function indicativeIn({ indicators }: ProgrammeLine): readonly IndicatorLine[] {
  return indicators.filter(({ assessment }) => assessment?.modifiers.includes('indicative') === true)
}
