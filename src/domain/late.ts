import { changesBetween, type Cause, type IndicatorChange, type TaskChange } from './change'
import { knownOn, parseLastDay, type Day } from './day'
import { freezeCode } from './freezeCode'
import type { Observation, Register } from './register'
import { reportOf, type IndicatorLine, type TermReport } from './report'

/** A figure that came after a freeze, and what it would change. */
export interface LateFigure {
  readonly figure: Observation
  /** The figure of the same period that stood before; null = there was none. */
  readonly instead: Observation | null
  readonly before: IndicatorLine
  readonly after: IndicatorLine
}

/** What a newer read of a register has that a freeze has not. */
export interface Late {
  /** The code of the newer figures on the day of the frozen ones; another code than the freeze's means another content. */
  readonly code: string
  readonly differs: boolean
  /** What would count on the day as soon as it is taken over. */
  readonly figures: readonly LateFigure[]
  /** Published after the day: they count only when the day moves, at the earliest to `day`. Null = none. */
  readonly later: { readonly day: Day; readonly figures: readonly LateFigure[] } | null
  /** Indicators that change without a figure: another target, or a figure taken back. */
  readonly others: readonly IndicatorChange[]
  readonly tasks: readonly TaskChange[]
}

type FigureCause = Extract<Cause, { kind: 'new_figure' | 'corrected_figure' }>

const isFigure = (cause: Cause): cause is FigureCause =>
  cause.kind === 'new_figure' || cause.kind === 'corrected_figure'

function lateFigures({ before, after, causes }: IndicatorChange): readonly LateFigure[] {
  return causes.filter(isFigure).map((cause) => ({
    figure: cause.figure,
    instead: cause.kind === 'corrected_figure' ? cause.from : null,
    before,
    after,
  }))
}

const keyOf = ({ indicatorId, period, value, quality, sourceId, publishedOn }: Observation): string =>
  JSON.stringify([indicatorId, period, value, quality, sourceId, publishedOn])

/** The last day on which a city figure that only `fresh` has was published after a day; null when there is none. */
function lastLaterDay(frozen: Register, fresh: Register, day: Day): Day | null {
  const known = new Set(frozen.observations.map(keyOf))
  const days = fresh.observations
    .filter((one) => one.localityId === null && !knownOn(one.publishedOn, day) && !known.has(keyOf(one)))
    .map(({ publishedOn }) => parseLastDay(publishedOn ?? ''))
  return days.reduce<Day | null>((last, one) => (one === null || (last !== null && last > one) ? last : one), null)
}

/** What came after a freeze, worst turn first: the frozen report against a newer register under the same limits (rule P7). */
export function lateOf(frozen: TermReport, fresh: Register): Late {
  const { register, day, limits } = frozen
  const code = freezeCode(fresh, day, limits)
  if (fresh.hash === register.hash) return { code, differs: false, figures: [], later: null, others: [], tasks: [] }
  const { indicators, tasks } = changesBetween(frozen, reportOf(fresh, day, limits))
  const laterDay = lastLaterDay(register, fresh, day)
  const later =
    laterDay === null
      ? []
      : changesBetween(reportOf(register, laterDay, limits), reportOf(fresh, laterDay, limits))
          .indicators.flatMap(lateFigures)
          .filter(({ figure }) => !knownOn(figure.publishedOn, day))
  return {
    code,
    differs: true,
    figures: indicators.flatMap(lateFigures),
    later: laterDay === null || later.length === 0 ? null : { day: laterDay, figures: later },
    others: indicators.filter(({ causes }) => !causes.some(isFigure)),
    tasks,
  }
}
