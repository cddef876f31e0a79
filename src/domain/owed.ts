import type { ReasonCode } from './assessment'
import type { Day } from './day'
import { judgedOf, type JudgedLine } from './judged'
import type { IndicatorLine } from './report'

/** Reasons for a silence that somebody answers for: a figure should be there, and is not (spec 10). */
const OWING: ReadonlySet<ReasonCode> = new Set(['figure_overdue', 'verdict_overdue', 'data_too_old'])

/** A figure that should have been published by the day. */
export interface OwedFigure {
  readonly line: JudgedLine
  /** The first period without a figure, and the last one that is due; the same where only one is missing. */
  readonly from: string
  readonly to: string
  /** When the first of them should have come. */
  readonly since: Day | null
  /** The latest period that has a figure; null = none in the term. */
  readonly latest: string | null
}

/** The figures that are owed among lines, in their order: each silence that is somebody's to end, once. */
export function owedIn(lines: Iterable<IndicatorLine>): readonly OwedFigure[] {
  return judgedOf(lines).flatMap((line) => {
    const { status, reason, supply } = line.assessment
    if (status !== 'no_data' || !OWING.has(reason.code) || supply === null) return []
    const to = supply.expectedPeriod
    if (to === null) return []
    return [{ line, from: supply.nextPeriod ?? to, to, since: supply.nextDue, latest: supply.latestPeriod }]
  })
}
