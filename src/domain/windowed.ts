import type { Figure, JudgedValue, ReasonParams } from './assessment'
import type { Question, Window } from './question'

/** What the three windowed modes share before they judge (spec 8.2 to 8.4). */
export interface Known {
  readonly values: readonly number[]
  readonly last: Figure
  /** A period before the last known one has no figure: unknown, never zero. */
  readonly gap: boolean
  readonly allKnown: boolean
  /** Share of the window's periods whose figure is not official. */
  readonly provisionalShare: number
  readonly provisional: boolean
}

/** The known figures of a window, or null when there are none. */
export function knownIn(q: Question, window: Window): Known | null {
  const figures = q.used
  const last = figures.at(-1)
  if (last === undefined) return null
  const provisional = figures.filter((f) => f.quality !== 'official').length
  return {
    values: figures.map((f) => f.value),
    last,
    gap: figures.length < (last.period.end - window.start) / window.months,
    allKnown: figures.length === window.periods,
    provisionalShare: provisional / window.periods,
    provisional: provisional > 0,
  }
}

/** A mean or sum with the stretch it covers; quality official when every figure is, otherwise `mixed` or the last one's (spec 4.3). */
export function judgedOf(q: Question, window: Window, value: number, mixed: boolean): JudgedValue {
  const figures = q.used
  const first = figures[0]?.period.text ?? ''
  const last = figures.at(-1)
  const lastPeriod = last?.period.text ?? ''
  const official = figures.filter((f) => f.quality === 'official').length
  const quality =
    official === figures.length ? 'official' : mixed && official > 0 ? 'mixed' : (last?.quality ?? 'estimate')
  return {
    period: first === lastPeriod ? first : `${first}..${lastPeriod}`,
    value,
    quality,
    count: figures.length,
    of: window.periods,
  }
}

/** Base parameters of a reason about a mean or sum. */
export function baseOf(judged: JudgedValue, q: Question): ReasonParams {
  return { value: judged.value, count: judged.count ?? null, of: judged.of ?? null, min: q.band.min, max: q.band.max }
}
