import type { KnownFigure } from './asOf'
import { parsePeriod } from './period'
import type { Indicator, Scale } from './register'

/** Scales of what adds up over a year. */
const ADDING: ReadonlySet<Scale> = new Set(['money', 'count'])

/**
 * Periods whose figure is the amount of half a year of an indicator that is counted by whole years: exports from January to June beside
 * those of a year. They are no level that a year could be compared with. A month's or a quarter's figure of such an indicator is the
 * position at its end.
 */
export function partAmounts(
  periods: Iterable<string>,
  { aggregation, scale, frequency }: Pick<Indicator, 'aggregation' | 'scale' | 'frequency'>,
): ReadonlySet<string> {
  if (aggregation !== 'end_of_period' || frequency !== 'annual' || !ADDING.has(scale)) return new Set()
  const parsed = [...periods].flatMap((text) => parsePeriod(text) ?? [])
  if (!parsed.some(({ months }) => months === 12)) return new Set()
  return new Set(parsed.filter((period) => period.frequency === 'half').map(({ text }) => text))
}

/** The figures that may be judged: without amounts of half a year among those of whole years. */
export function wholeAmounts(known: readonly KnownFigure[], indicator: Indicator): readonly KnownFigure[] {
  const parts = partAmounts(
    known.map(({ observation }) => observation.period),
    indicator,
  )
  return parts.size === 0 ? known : known.filter(({ observation }) => !parts.has(observation.period))
}
