import { seriesOf } from '@/charts/series'
import { latestOf } from '@/domain/latestOf'
import type { IndicatorLine, TermReport } from '@/domain/report'

/** An indicator without a target and what is known of it last. */
export interface Followed {
  readonly line: IndicatorLine
  readonly latest: ReturnType<typeof latestOf>
}

/** What is followed without a target, those with a figure first. */
export function followedOf(lines: readonly IndicatorLine[], report: TermReport): readonly Followed[] {
  return lines
    .map((line) => ({ line, latest: latestOf(line, seriesOf(line, report.day, report.register.term).figures) }))
    .toSorted((a, b) => Number(b.latest !== null) - Number(a.latest !== null))
}
