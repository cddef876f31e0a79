import { inputOf } from '@/domain/asOf'
import type { Figure } from '@/domain/assessment'
import { clean } from '@/domain/clean'
import type { Day } from '@/domain/day'
import { parsePeriod } from '@/domain/period'
import type { Indicator, Scale, Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'

/** An indicator's figures as the engine uses them on a day, and those it left for another of the same moment. */
export interface Series {
  /** One per moment, in order of time. */
  readonly figures: readonly Figure[]
  /** Known figures of a moment that another value stands for; each value once. */
  readonly ghosts: readonly Figure[]
}

/** The figures of an indicator on a day (spec 5): the same sieve as the judgement's, so that a chart shows what was judged. */
export function seriesOf({ dossier, targets, known }: IndicatorLine, day: Day, term: Term): Series {
  const { indicator } = dossier
  const { figures } = clean(
    inputOf(dossier, known, targets.badge, term),
    indicator.aggregation,
    indicator.frequency,
    day,
  )
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

/** Scales of what adds up over a year. */
const ADDING: ReadonlySet<Scale> = new Set(['money', 'count'])

/**
 * Periods whose figure is the amount of half a year among those of whole years. The engine takes them as levels (spec 5.6), but to
 * join them with whole years would draw a fall that never was. A month's or a quarter's figure is the position at its end.
 */
export function partsOf(
  figures: readonly Figure[],
  { scale, frequency }: Pick<Indicator, 'scale' | 'frequency'>,
): ReadonlySet<string> {
  const isYearly = frequency === 'annual' && ADDING.has(scale) && figures.some(({ period }) => period.months === 12)
  const halves = isYearly ? figures.filter(({ period }) => period.frequency === 'half') : []
  return new Set(halves.map(({ period }) => period.text))
}

/** The figures that a line joins. */
export function joinedOf(
  figures: readonly Figure[],
  indicator: Pick<Indicator, 'scale' | 'frequency'>,
): readonly Figure[] {
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
