import type { Cause, IndicatorChange } from './change'
import { countsFor } from './countsFor'

/** The causes that could move a status, and the news that could not. */
export interface WeighedCauses {
  readonly main: readonly Cause[]
  readonly rest: readonly Cause[]
}

/** Main causes told before the rest folds away. */
const MOST_TOLD = 3

/**
 * Splits the causes of a change. Where the status turned and nothing that was said could have turned it, time did: then `aged` leads,
 * so that a quarter's figure is never named as the reason for a silence.
 */
export function weighedCauses({ causes, after, turn }: IndicatorChange): WeighedCauses {
  const counts = countsFor(after)
  const weighs = (cause: Cause): boolean =>
    cause.kind === 'new_figure' || cause.kind === 'corrected_figure' ? counts(cause.figure) : true
  const main = causes.filter(weighs)
  const rest = causes.filter((cause) => !weighs(cause))
  if (main.length > 0) return { main: main.slice(0, MOST_TOLD), rest: [...main.slice(MOST_TOLD), ...rest] }
  if (turn !== 'same') return { main: [{ kind: 'aged' }], rest }
  return { main: rest.slice(0, MOST_TOLD), rest: rest.slice(MOST_TOLD) }
}
