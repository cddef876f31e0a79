import { conflictsOn, parseSide, versionsOf } from './figureRecord'
import type { Conflict, Indicator } from './register'
import type { IndicatorLine, TermReport } from './report'

/** What came of a contradiction: the side in use and whether a person chose it, or the rule of spec 5; of targets the one set last. */
export type Outcome =
  | { readonly kind: 'chosen' | 'by_rule'; readonly side: 'a' | 'b' }
  | { readonly kind: 'last_target' | 'none' }

/** A contradiction known on the day. */
export interface ConflictLine {
  readonly conflict: Conflict
  readonly indicator: Indicator
  readonly outcome: Outcome
}

/** Which side of a contradiction stands on the day. */
function outcomeOf(conflict: Conflict, { indicator, known }: IndicatorLine, report: TermReport): Outcome {
  const { valueA, sourceA, valueB, sourceB, preferred, period } = conflict
  const [a, b] = [parseSide(valueA), parseSide(valueB)]
  if (a?.kind === 'band' || b?.kind === 'band') return { kind: 'last_target' }
  if (preferred !== 'none') return { kind: 'chosen', side: preferred }
  const versions = versionsOf(indicator, known, report.day).flat()
  const standing = (value: string, sourceId: string) =>
    versions.find(({ observation: o }) => o.period === period && o.sourceId === sourceId && o.value === Number(value))
      ?.standing
  const [ofA, ofB] = [standing(valueA, sourceA), standing(valueB, sourceB)]
  if (ofA === 'stands' && ofB === 'replaced') return { kind: 'by_rule', side: 'a' }
  if (ofB === 'stands' && ofA === 'replaced') return { kind: 'by_rule', side: 'b' }
  return { kind: 'none' }
}

/** The contradictions whose both sides were out on the day, in the register's order. */
export function conflictLinesOf(report: TermReport): readonly ConflictLine[] {
  return conflictsOn(report.register.conflicts, report).flatMap((conflict): readonly ConflictLine[] => {
    const line = report.indicators.get(conflict.indicatorId)
    return line === undefined
      ? []
      : [{ conflict, indicator: line.indicator, outcome: outcomeOf(conflict, line, report) }]
  })
}
