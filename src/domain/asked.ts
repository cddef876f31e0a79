import { groupedBy } from './groupedBy'
import { attentionOf, judgedOf, type JudgedLine } from './judged'
import { owedIn, type OwedFigure } from './owed'
import type { Agency, AgencyId } from './register'
import type { TaskLine, TermReport } from './report'

/** What is asked of one agency on a day. */
export interface Asked {
  /** Null = nobody is named to lead it. */
  readonly agency: Agency | null
  /** Figures that should have been published by now. */
  readonly figures: readonly OwedFigure[]
  /** Indicators at risk or worse, gravest first. */
  readonly indicators: readonly JudgedLine[]
  /** Overdue tasks, longest first. */
  readonly tasks: readonly TaskLine[]
}

/** How many things are asked. */
export function weightOf({ figures, indicators, tasks }: Omit<Asked, 'agency'>): number {
  return figures.length + indicators.length + tasks.length
}

/**
 * What is asked of whom: figures owed, indicators at risk or worse that an agency leads, overdue tasks. Of whom most is asked comes
 * first, of equals the one with more indicators, then in the register's order; what nobody is named to lead at the end. An agency of
 * which nothing is asked is not there.
 */
export function askedOf({ register, indicators, tasks }: TermReport): readonly Asked[] {
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]))
  const leader = (id: AgencyId | null): Agency | null => agencies.get(id ?? '') ?? null
  const figures = groupedBy(owedIn(indicators.values()), ({ line }) => leader(line.indicator.leadAgencyId))
  const worrying = groupedBy(attentionOf(judgedOf(indicators.values())), ({ indicator }) =>
    leader(indicator.leadAgencyId),
  )
  const overdue = groupedBy(
    tasks
      .filter(({ assessment }) => assessment.status === 'overdue')
      .toSorted((a, b) => (b.assessment.days ?? 0) - (a.assessment.days ?? 0)),
    ({ task }) => leader(task.leadAgencyId),
  )
  return [...register.agencies, null]
    .map((agency): Asked => ({
      agency,
      figures: figures.get(agency) ?? [],
      indicators: worrying.get(agency) ?? [],
      tasks: overdue.get(agency) ?? [],
    }))
    .filter((asked) => weightOf(asked) > 0)
    .toSorted(
      (a, b) =>
        Number(a.agency === null) - Number(b.agency === null) ||
        weightOf(b) - weightOf(a) ||
        b.indicators.length - a.indicators.length,
    )
}
