import type { KnownFigure } from './asOf'
import type { Day } from './day'
import type { Limits } from './limits'
import type { Indicator, IndicatorId, Observation, Target, Task } from './register'
import type { IndicatorLine, TaskLine, TermReport } from './report'
import { isForOrientation } from './report'
import { isRated } from './rollUp'
import { SEVERITY, type Status } from './status'
import { isDone } from './task'

/**
 * Which way an indicator's status went between two days; figures may have come in while it stayed the same. `newly_judged` had a
 * target and no usable figure, `newly_targeted` was followed without a target.
 */
export const TURNS = ['worse', 'gone_silent', 'better', 'newly_judged', 'newly_targeted', 'same'] as const
export type Turn = (typeof TURNS)[number]

/** What happened to an indicator between two days, apart from the time that passed. */
export type Cause =
  | { readonly kind: 'new_figure'; readonly figure: Observation }
  | { readonly kind: 'corrected_figure'; readonly from: Observation; readonly figure: Observation }
  /** `from` null = no target of that period and kind before. */
  | { readonly kind: 'changed_target'; readonly from: Target | null; readonly target: Target }
  | { readonly kind: 'changed_limit'; readonly limit: keyof Limits }
  /** Nothing new was said: a deadline passed, or the figures grew too old. */
  | { readonly kind: 'aged' }

type TargetCause = Extract<Cause, { readonly kind: 'changed_target' }>

/** One indicator on two days. */
export interface IndicatorChange {
  readonly indicator: Indicator
  readonly before: IndicatorLine
  readonly after: IndicatorLine
  readonly turn: Turn
  /** Targets and limits before figures, later periods before earlier ones, orientations beyond the term last. Never empty. */
  readonly causes: readonly Cause[]
}

export const TASK_TURNS = ['slipped', 'done', 'extended', 'new'] as const
export type TaskTurn = (typeof TASK_TURNS)[number]

/** One task on two days; `before` is null where it was not known yet. */
export interface TaskChange {
  readonly task: Task
  readonly before: TaskLine | null
  readonly after: TaskLine
  readonly turn: TaskTurn
}

/** What two reports of one register, or of two freezes of it, differ in. */
export interface Changes {
  readonly from: Day
  readonly to: Day
  readonly indicators: readonly IndicatorChange[]
  readonly tasks: readonly TaskChange[]
}

/** The status that counts for the term; null without a target, or when judged for orientation only. */
function statusOf({ assessment: a }: IndicatorLine): Status | null {
  return a === null || isForOrientation(a) ? null : a.status
}

function turnOf(then: IndicatorLine, now: IndicatorLine): Turn {
  const [before, after] = [statusOf(then), statusOf(now)]
  if (after === null) return 'same'
  if (before === null) return 'newly_targeted'
  if (!isRated(before)) return isRated(after) ? 'newly_judged' : 'same'
  if (!isRated(after)) return 'gone_silent'
  if (SEVERITY[after] === SEVERITY[before]) return 'same'
  return SEVERITY[after] > SEVERITY[before] ? 'worse' : 'better'
}

/** Two rows that say the same of the same thing, whichever read of the register they come from. */
const sameFigure = (a: Observation, b: Observation): boolean =>
  a.period === b.period && a.value === b.value && a.quality === b.quality && a.sourceId === b.sourceId

const sameBand = (a: Target, b: Target): boolean => a.lower === b.lower && a.upper === b.upper

const keyOf = ({ kind, period }: Target): string => `${kind} ${period}`

/** The figure that stood for a period: the last one that lost no conflict. */
function standingFor(period: string, figures: readonly KnownFigure[]): Observation | null {
  return figures.findLast((f) => f.rejectedBy === null && f.observation.period === period)?.observation ?? null
}

function figureCauses(then: IndicatorLine, now: IndicatorLine): readonly Cause[] {
  const isNew = (o: Observation): boolean => !then.known.some(({ observation }) => sameFigure(observation, o))
  return now.known
    .filter(({ observation, rejectedBy }) => rejectedBy === null && isNew(observation))
    .map(({ observation }) => observation)
    .toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
    .map((figure): Cause => {
      const from = standingFor(figure.period, then.known)
      return from === null ? { kind: 'new_figure', figure } : { kind: 'corrected_figure', from, figure }
    })
}

function targetCauses(then: IndicatorLine, now: IndicatorLine): readonly TargetCause[] {
  const before = new Map(then.targets.badge.map((target) => [keyOf(target), target]))
  return now.targets.badge.flatMap((target): readonly TargetCause[] => {
    const from = before.get(keyOf(target)) ?? null
    return from !== null && sameBand(from, target) ? [] : [{ kind: 'changed_target', from, target }]
  })
}

function limitCauses(then: Limits, now: Limits): readonly Cause[] {
  const names = Object.keys(now).filter((name): name is keyof Limits => name in then)
  return names
    .filter((limit) => JSON.stringify(then[limit]) !== JSON.stringify(now[limit]))
    .map((limit): Cause => ({ kind: 'changed_limit', limit }))
}

/** Has time alone moved it: another status or stage, or figures that have become late? */
function hasAged(then: IndicatorLine, now: IndicatorLine): boolean {
  const [a, b] = [then.assessment, now.assessment]
  if (a === null || b === null) return false
  const stale = (line: typeof a): boolean => line.modifiers.includes('stale')
  return a.status !== b.status || (stale(b) && !stale(a))
}

function indicatorChange(then: IndicatorLine, now: IndicatorLine, limits: readonly Cause[]): IndicatorChange | null {
  const turn = turnOf(then, now)
  const targets = targetCauses(then, now)
  // What lies beyond the term moves no badge: it is told last.
  const ofTerm = targets.filter((cause) => cause.target.kind !== 'orientation')
  const said = [...ofTerm, ...figureCauses(then, now), ...targets.filter((cause) => !ofTerm.includes(cause))]
  // A limit matters only to what it moved.
  const moved = turn === 'same' ? [] : limits
  const causes = [...moved, ...said]
  if (causes.length > 0) return { indicator: now.indicator, before: then, after: now, turn, causes }
  return hasAged(then, now)
    ? { indicator: now.indicator, before: then, after: now, turn, causes: [{ kind: 'aged' }] }
    : null
}

function taskTurnOf(then: TaskLine | null, now: TaskLine): TaskTurn | null {
  const [before, after] = [then?.assessment ?? null, now.assessment]
  if (isDone(after.status)) return before === null || !isDone(before.status) ? 'done' : null
  if (after.status === 'overdue') return before?.status === 'overdue' ? null : 'slipped'
  if (before === null) return 'new'
  return before.due !== after.due ? 'extended' : null
}

/**
 * What changed between two reports of one term, with a cause for every indicator (PRODUCT.md, "One clock"): the same mechanism for
 * "since last meeting", for a status strip and for a freeze beside newer figures. Indicators come worst turn first, then in the
 * register's order; tasks likewise. An indicator that only one of the two registers has is left out: there is nothing to compare.
 */
export function changesBetween(then: TermReport, now: TermReport): Changes {
  const limits = limitCauses(then.limits, now.limits)
  const indicators = [...now.indicators.values()].flatMap((line) => {
    const before = then.indicators.get(line.indicator.id)
    const change = before === undefined ? null : indicatorChange(before, line, limits)
    return change === null ? [] : [change]
  })
  const tasksThen = new Map(then.tasks.map((line) => [line.task.id, line]))
  const tasks = now.tasks.flatMap((line) => {
    const before = tasksThen.get(line.task.id) ?? null
    const turn = taskTurnOf(before, line)
    return turn === null ? [] : [{ task: line.task, before, after: line, turn }]
  })
  return {
    from: then.day,
    to: now.day,
    indicators: indicators.toSorted((a, b) => TURNS.indexOf(a.turn) - TURNS.indexOf(b.turn)),
    tasks: tasks.toSorted((a, b) => TASK_TURNS.indexOf(a.turn) - TASK_TURNS.indexOf(b.turn)),
  }
}

export type TurnCounts = Readonly<Record<Turn, number>>

/** How many indicators turned which way. */
export function turnCounts(changes: readonly IndicatorChange[]): TurnCounts {
  const count = (turn: Turn): number => changes.filter((change) => change.turn === turn).length
  return {
    worse: count('worse'),
    gone_silent: count('gone_silent'),
    better: count('better'),
    newly_judged: count('newly_judged'),
    newly_targeted: count('newly_targeted'),
    same: count('same'),
  }
}

/** The change of one indicator; null when nothing changed. */
export function changeOf(changes: Changes, id: IndicatorId): IndicatorChange | null {
  return changes.indicators.find(({ indicator }) => indicator.id === id) ?? null
}
