import { changesBetween, type Cause, type Changes, type IndicatorChange, type TaskChange } from './change'
import { knownOn, parseLastDay, type Day } from './day'
import { freezeCode } from './freezeCode'
import type { Observation, Register } from './register'
import { reportOf, type IndicatorLine, type TermReport } from './report'
import type { Status } from './status'

/** A figure that came after a freeze, and what it would change. */
export interface LateFigure {
  readonly figure: Observation
  /** The figure of the same period that stood before; null = there was none. */
  readonly instead: Observation | null
  readonly before: IndicatorLine
  readonly after: IndicatorLine
}

/** What the rooms would see otherwise after taking newer figures over; always against what they see now. */
export interface LateChanges {
  readonly figures: readonly LateFigure[]
  /** Indicators that change without a late figure: another target, a figure taken back, or time that has passed. */
  readonly others: readonly IndicatorChange[]
  readonly tasks: readonly TaskChange[]
}

/** What a newer read of a register has that a freeze has not; first what would count on the day as soon as it is taken over. */
export interface Late extends LateChanges {
  /** The code of the newer figures on the day of the frozen ones; another code than the freeze's means another content. */
  readonly code: string
  readonly differs: boolean
  /**
   * Figures published after the day count only when the day moves, at the earliest to `day`; with them all that would change by
   * moving it, besides what changes on the frozen day already. Null = no such figure has come.
   */
  readonly later: (LateChanges & { readonly day: Day }) | null
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

const statusOf = ({ assessment }: IndicatorLine): Status | null => assessment?.status ?? null

/** What moving the day as well would change, without what `onDay` says already. */
function movedChanges(frozen: TermReport, moved: TermReport, onDay: Changes): LateChanges {
  const { indicators, tasks } = changesBetween(frozen, moved)
  const figures = indicators.flatMap(lateFigures).filter(({ figure }) => !knownOn(figure.publishedOn, frozen.day))
  const hasFigure = new Set(figures.map(({ figure }) => figure.indicatorId))
  const indicatorOn = new Map(onDay.indicators.map((change) => [change.indicator.id, change]))
  const taskOn = new Map(onDay.tasks.map((change) => [change.task.id, change]))
  return {
    figures,
    others: indicators.filter(({ indicator: { id }, after }) => {
      const said = indicatorOn.get(id)
      return !hasFigure.has(id) && (said === undefined || statusOf(said.after) !== statusOf(after))
    }),
    tasks: tasks.filter(({ task, turn }) => taskOn.get(task.id)?.turn !== turn),
  }
}

/**
 * What came after a freeze, worst turn first: what the rooms see now against what they would see of a newer register under the same
 * limits (rule P7).
 */
export function lateOf(frozen: TermReport, fresh: Register): Late {
  const { register, day, limits } = frozen
  const code = freezeCode(fresh, day, limits)
  if (fresh.hash === register.hash) return { code, differs: false, figures: [], later: null, others: [], tasks: [] }
  const onDay = changesBetween(frozen, reportOf(fresh, day, limits))
  const laterDay = lastLaterDay(register, fresh, day)
  const later = laterDay === null ? null : movedChanges(frozen, reportOf(fresh, laterDay, limits), onDay)
  return {
    code,
    differs: true,
    figures: onDay.indicators.flatMap(lateFigures),
    later: laterDay === null || later === null || later.figures.length === 0 ? null : { day: laterDay, ...later },
    others: onDay.indicators.filter(({ causes }) => !causes.some(isFigure)),
    tasks: onDay.tasks,
  }
}
