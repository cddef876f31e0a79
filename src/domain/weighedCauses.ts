import type { Cause, IndicatorChange } from './change'
import { parsePeriod } from './period'
import type { Indicator, Observation } from './register'

/** The causes that could move a status, and the news that could not. */
export interface WeighedCauses {
  readonly main: readonly Cause[]
  readonly rest: readonly Cause[]
}

/** Main causes told before the rest folds away. */
const MOST_TOLD = 3

/** Can a figure count for the status? Parts of a period and spans of years are shown, never judged (spec 3). */
function counts({ period }: Observation, { aggregation, frequency }: Indicator): boolean {
  const parsed = parsePeriod(period)
  return parsed !== null && (aggregation === 'end_of_period' || parsed.frequency === frequency)
}

/**
 * Splits the causes of a change. Where the status turned and nothing that was said could have turned it, time did: then `aged` leads,
 * so that a quarter's figure is never named as the reason for a silence.
 */
export function weighedCauses({ causes, indicator, turn }: IndicatorChange): WeighedCauses {
  const weighs = (cause: Cause): boolean =>
    cause.kind === 'new_figure' || cause.kind === 'corrected_figure' ? counts(cause.figure, indicator) : true
  const main = causes.filter(weighs)
  const rest = causes.filter((cause) => !weighs(cause))
  if (main.length > 0) return { main: main.slice(0, MOST_TOLD), rest: [...main.slice(MOST_TOLD), ...rest] }
  if (turn !== 'same') return { main: [{ kind: 'aged' }], rest }
  return { main: rest.slice(0, MOST_TOLD), rest: rest.slice(MOST_TOLD) }
}
