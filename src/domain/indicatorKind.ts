import { judgedOf } from './judged'
import type { IndicatorLine } from './report'

/** Which indicators a list can be narrowed to: the Congress's main ones, those with a target of the term, those that are only followed. */
export const INDICATOR_KINDS = ['headline', 'target', 'context'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

/** Is an indicator of a kind on the day? One with an orientation beyond the term only is followed (spec 15). */
export function isOfKind(line: IndicatorLine, kind: IndicatorKind): boolean {
  if (kind === 'headline') return line.indicator.headline
  return judgedOf([line]).length > 0 === (kind === 'target')
}
