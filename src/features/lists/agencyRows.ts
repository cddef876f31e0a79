import { owedIn } from '@/domain/owed'
import type { Agency } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { standsFor } from './standsFor'

/** What one agency answers for on a day, and what it owes. */
export interface AgencyRow {
  readonly agency: Agency
  /** Programmes that it stands for. */
  readonly programmes: number
  readonly indicators: number
  readonly tasks: number
  /** Indicators whose figures it owes. */
  readonly owed: number
  readonly overdue: number
}

/** What the list counts, in its order. */
export const AGENCY_COUNTS = [
  'owed',
  'overdue',
  'programmes',
  'indicators',
  'tasks',
] as const satisfies readonly (keyof AgencyRow)[]

function countsOf(ids: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Every agency of the register: who owes most first, then who leads most; `compare` settles the rest by name. */
export function agencyRows(report: TermReport, compare: (a: Agency, b: Agency) => number): readonly AgencyRow[] {
  const lines: readonly IndicatorLine[] = [...report.indicators.values()]
  const indicators = countsOf(lines.map(({ indicator }) => indicator.leadAgencyId))
  const tasks = countsOf(report.tasks.map(({ task }) => task.leadAgencyId))
  const owed = countsOf(owedIn(lines).map(({ line }) => line.indicator.leadAgencyId))
  const overdue = countsOf(
    report.tasks.filter(({ assessment }) => assessment.status === 'overdue').map(({ task }) => task.leadAgencyId),
  )
  return report.register.agencies
    .map((agency): AgencyRow => ({
      agency,
      programmes: standsFor(agency, report).length,
      indicators: indicators.get(agency.id) ?? 0,
      tasks: tasks.get(agency.id) ?? 0,
      owed: owed.get(agency.id) ?? 0,
      overdue: overdue.get(agency.id) ?? 0,
    }))
    .toSorted(
      (a, b) =>
        b.owed + b.overdue - (a.owed + a.overdue) ||
        b.programmes + b.indicators + b.tasks - (a.programmes + a.indicators + a.tasks) ||
        compare(a.agency, b.agency),
    )
}
