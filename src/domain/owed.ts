import type { Day } from './day'
import { isOnTime } from './freshness'
import { groupedBy } from './groupedBy'
import { judgedOf, type JudgedLine } from './judged'
import type { Agency } from './register'
import type { IndicatorLine, TermReport } from './report'

/** A figure that should have been published by the day. */
export interface OwedFigure {
  readonly line: JudgedLine
  /** The first period without a figure, and the last one that is due; the same where only one is missing. */
  readonly from: string
  readonly to: string
  /** How many periods are missing, at least one. */
  readonly periods: number
  /** When the first of them should have come. */
  readonly since: Day
  /** The latest period that has a figure; null = none in the term. */
  readonly latest: string | null
}

/**
 * The figures that are owed among lines, in their order: late beyond the days of grace (spec 10), whether or not the indicator can be
 * judged without them.
 */
export function owedIn(lines: Iterable<IndicatorLine>): readonly OwedFigure[] {
  return judgedOf(lines).flatMap((line) => {
    const { supply } = line.assessment
    if (supply === null || isOnTime(supply)) return []
    const {
      nextPeriod: from,
      expectedPeriod: to,
      overduePeriods: periods,
      nextDue: since,
      latestPeriod: latest,
    } = supply
    return from === null || to === null || since === null ? [] : [{ line, from, to, periods, since, latest }]
  })
}

/** The figures that one agency owes. */
export interface Owing {
  /** Null = nobody knows who leads these indicators. */
  readonly agency: Agency | null
  readonly figures: readonly OwedFigure[]
}

/** Who owes figures on the day, the one who owes most first, what nobody is known to lead at the end. */
export function owedOf({ register, indicators }: TermReport): readonly Owing[] {
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]))
  const owed = owedIn(indicators.values())
  return [...groupedBy(owed, ({ line }) => agencies.get(line.indicator.leadAgencyId ?? '') ?? null)]
    .map(([agency, figures]): Owing => ({ agency, figures }))
    .toSorted((a, b) => Number(a.agency === null) - Number(b.agency === null) || b.figures.length - a.figures.length)
}
