import { groupedBy } from '@/domain/groupedBy'
import { judgedOf, type JudgedLine } from '@/domain/judged'
import type { Agency } from '@/domain/register'
import type { TermReport } from '@/domain/report'

/** The figures that one agency owes. */
export interface Owing {
  /** Null = nobody knows who leads these indicators. */
  readonly agency: Agency | null
  readonly lines: readonly JudgedLine[]
}

/** Is a figure late beyond the days of grace (spec 10)? */
export function isOwed({ assessment: { supply } }: JudgedLine): boolean {
  return (
    supply !== null && supply.overduePeriods > 0 && (supply.freshness === 'stale' || supply.freshness === 'very_stale')
  )
}

/** Who owes figures on the day, the one who owes most first, what nobody is known to lead at the end. */
export function owedOf({ register, indicators }: TermReport): readonly Owing[] {
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]))
  const owed = judgedOf(indicators.values()).filter(isOwed)
  return [...groupedBy(owed, ({ indicator }) => agencies.get(indicator.leadAgencyId ?? '') ?? null)]
    .map(([agency, lines]): Owing => ({ agency, lines }))
    .toSorted((a, b) => Number(a.agency === null) - Number(b.agency === null) || b.lines.length - a.lines.length)
}
