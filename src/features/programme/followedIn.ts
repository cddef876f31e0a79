import type { IndicatorLine, ProgrammeLine } from '@/domain/report'

/** A programme's indicators without a status of the term. */
export interface Followed {
  /** Without a target. */
  readonly context: readonly IndicatorLine[]
  /** Judged for orientation beyond the term only: listed apart and not counted (spec 15). */
  readonly indicative: readonly IndicatorLine[]
}

/** What is followed in a programme, in the order of the screen. */
export function followedIn({ context, indicators }: ProgrammeLine): Followed {
  const isIndicative = ({ assessment }: IndicatorLine): boolean => assessment?.modifiers.includes('indicative') === true
  return { context, indicative: indicators.filter(isIndicative) }
}
