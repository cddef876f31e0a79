import { bandOf, positionOf, succeeds } from './band'
import type { Limits } from './limits'
import { parseSpan } from './period'
import type { Observation } from './register'
import type { IndicatorLine } from './report'

/** Means and totals that were published for the judged window itself: beside the computed one, never in its place (spec 3). */
export function publishedOf({ known, assessment }: IndicatorLine): readonly Observation[] {
  return known
    .filter(({ rejectedBy }) => rejectedBy === null)
    .map(({ observation }) => observation)
    .filter(({ period }) => period === assessment?.milestone?.id && parseSpan(period) !== null)
}

/**
 * The published mean or total that speaks against the status: the badge says that the target is met or will be, the publication does
 * not meet it. Null when none does.
 */
export function contraryOf(line: IndicatorLine, limits: Limits): Observation | null {
  const { assessment: a, indicator } = line
  if (a?.milestone == null || !['on_track', 'achieved', 'exceeded'].includes(a.status)) return null
  const band = bandOf(a.milestone.band)
  return publishedOf(line).find(({ value }) => !succeeds(positionOf(value, band, limits), indicator.direction)) ?? null
}
