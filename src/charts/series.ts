import type { Figure } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import { partAmounts } from '@/domain/partAmounts'
import { parsePeriod } from '@/domain/period'
import type { Indicator, Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { usedFigures } from '@/domain/usedFigures'

/** An indicator's figures as the engine uses them on a day, and those it left for another of the same moment. */
export interface Series {
  /** One per moment, in order of time. */
  readonly figures: readonly Figure[]
  /** Known figures of a moment that another value stands for; each value once. */
  readonly ghosts: readonly Figure[]
}

/** The figures of an indicator on a day, as they were judged, and those beside them. */
export function seriesOf(line: IndicatorLine, day: Day, term: Term): Series {
  const { indicator, known } = line
  const figures = usedFigures(line, day, term)
  const chosen = new Map(figures.map((figure) => [figure.period.end, figure.value]))
  const ghosts = new Map<string, Figure>()
  for (const { observation } of known) {
    const { period: text, value, quality } = observation
    const period = parsePeriod(text)
    if (period === null || (indicator.aggregation !== 'end_of_period' && period.frequency !== indicator.frequency))
      continue
    const stands = chosen.get(period.end)
    if (stands === undefined || stands === value) continue
    ghosts.set(`${period.end} ${value}`, { period, value, quality })
  }
  return { figures, ghosts: [...ghosts.values()] }
}

/** The figures that stand apart from the line: amounts of half a year, which are not judged either. */
export function partsOf(figures: readonly Figure[], indicator: Indicator): ReadonlySet<string> {
  return partAmounts(
    figures.map(({ period }) => period.text),
    indicator,
  )
}

/** The figures that a line joins. */
export function joinedOf(figures: readonly Figure[], indicator: Indicator): readonly Figure[] {
  const parts = partsOf(figures, indicator)
  return figures.filter(({ period }) => !parts.has(period.text))
}

/**
 * Place of a month's end on the year axis: a mark names a year and stands at its end, so the figure of 2025 is at 2025.0 and that of
 * June 2025 at 2024.5. `end` as in `Period.end`.
 */
export function placeOf(end: number): number {
  return end / 12 - 1
}
