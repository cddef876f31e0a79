import type { Confidence, Modifier } from './assessment'
import { SEVERITY, STATUSES, type Status } from './status'
import { isDone, type TaskStatus } from './task'

/** What a roll-up looks at in an assessment. */
export interface Rated {
  readonly id: string
  readonly status: Status
  readonly outlook: Status | null
  readonly burden: number | null
  readonly modifiers: readonly Modifier[]
  readonly confidence: Confidence
  readonly irrecoverable: boolean
}

export type StatusCounts = Readonly<Record<Status, number>>
export type StatusShares = Readonly<Record<Status, number | null>>

/** A programme's indicators, never averaged (spec 15). */
export interface RollUp {
  readonly total: number
  /** How many can be judged: everything but `no_data` and `not_due`. */
  readonly rated: number
  readonly counts: StatusCounts
  /** Whole per cent of the total that add up to 100; null for an empty programme. */
  readonly percent: StatusShares
  /** Ids by effective severity, then burden, then id. */
  readonly worstFirst: readonly string[]
  readonly worstStatus: Status | null
  /** How many have an effective severity of at risk or worse. */
  readonly attention: number
  readonly flags: {
    readonly stale: number
    readonly provisional: number
    readonly lowConfidence: number
    readonly irrecoverable: number
  }
  /** Judged for orientation beyond the term; not counted. */
  readonly indicative: readonly string[]
}

export interface TaskRollUp {
  readonly total: number
  readonly counts: Readonly<Record<TaskStatus, number>>
  /** Overdue longest first, then the nearest deadline; finished and cancelled last. */
  readonly worstFirst: readonly string[]
  /** Overdue and due soon. */
  readonly attention: number
}

/** Can a status be given at all, or is the figure missing or not due? */
export function isRated(status: Status): boolean {
  return status !== 'no_data' && status !== 'not_due'
}

/** What can be judged first, worst first; silence has its own end. */
export const RATED_FIRST: readonly Status[] = [
  ...STATUSES.filter(isRated),
  ...STATUSES.filter((status) => !isRated(status)),
]

/** Severity with the outlook where silence would improve the place (spec 15). */
export function effectiveSeverity(status: Status, outlook: Status | null): number {
  return isRated(status) || outlook === null ? SEVERITY[status] : Math.max(SEVERITY[status], SEVERITY[outlook])
}

/** Worst first: effective severity, then burden descending (none last), then id. */
export function worstFirst(a: Rated, b: Rated): number {
  const severity = effectiveSeverity(b.status, b.outlook) - effectiveSeverity(a.status, a.outlook)
  if (severity !== 0) return severity
  const burden = (b.burden ?? -Infinity) - (a.burden ?? -Infinity)
  if (burden !== 0 && !Number.isNaN(burden)) return burden
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The same for every status. */
function eachStatus<Value>(value: Value): Record<Status, Value> {
  return {
    missed: value,
    off_track: value,
    no_data: value,
    at_risk: value,
    not_due: value,
    on_track: value,
    achieved: value,
    exceeded: value,
  }
}

/** The order of the table in spec 4.1; equal remainders are settled in it. */
const TABLE_ORDER: readonly Status[] = [
  'exceeded',
  'achieved',
  'on_track',
  'at_risk',
  'off_track',
  'missed',
  'not_due',
  'no_data',
]

/** Whole percentages by largest remainder, so that they add up to 100. */
function percentages(counts: StatusCounts, total: number): StatusShares {
  if (total === 0) return eachStatus(null)
  const exact = TABLE_ORDER.map((status) => ({ status, share: (counts[status] * 100) / total }))
  const missing = 100 - exact.reduce((sum, { share }) => sum + Math.floor(share), 0)
  const largestRemainderFirst = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1))
  const whole = eachStatus(0)
  largestRemainderFirst.forEach(({ status, share }, i) => {
    whole[status] = Math.floor(share) + (i < missing ? 1 : 0)
  })
  return whole
}

/** The roll-up of a programme's, or a whole register's, indicators (spec 15). */
export function rollUp(items: readonly Rated[]): RollUp {
  const counted = items.filter((item) => !item.modifiers.includes('indicative'))
  const ordered = counted.toSorted(worstFirst)
  const counts = eachStatus(0)
  for (const { status } of counted) counts[status] += 1
  const having = (test: (item: Rated) => boolean): number => counted.filter(test).length
  return {
    total: counted.length,
    rated: having((item) => isRated(item.status)),
    counts,
    percent: percentages(counts, counted.length),
    worstFirst: ordered.map((item) => item.id),
    worstStatus: ordered[0]?.status ?? null,
    attention: having((item) => effectiveSeverity(item.status, item.outlook) >= SEVERITY.at_risk),
    flags: {
      stale: having((item) => item.modifiers.includes('stale')),
      provisional: having((item) => item.modifiers.includes('provisional')),
      lowConfidence: having((item) => item.confidence === 'low'),
      irrecoverable: having((item) => item.irrecoverable),
    },
    indicative: items.filter((item) => item.modifiers.includes('indicative')).map((item) => item.id),
  }
}

export interface RatedTask {
  readonly id: string
  readonly status: TaskStatus
  readonly days: number | null
}

function taskRank(task: RatedTask): number {
  if (task.status === 'overdue') return 0
  return isDone(task.status) || task.status === 'cancelled' ? 2 : 1
}

/** Overdue longest first, then nearest deadline (none last), finished and cancelled at the end (spec 15). */
export function tasksWorstFirst(a: RatedTask, b: RatedTask): number {
  const rank = taskRank(a) - taskRank(b)
  if (rank !== 0) return rank
  const daysOf = (task: RatedTask): number => task.days ?? Infinity
  const order = a.status === 'overdue' ? daysOf(b) - daysOf(a) : daysOf(a) - daysOf(b)
  if (order !== 0 && !Number.isNaN(order)) return order
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The roll-up of tasks, counted apart from indicators (spec 15). */
export function rollUpTasks(tasks: readonly RatedTask[]): TaskRollUp {
  const counts: Record<TaskStatus, number> = {
    done: 0,
    done_late: 0,
    in_progress: 0,
    due_soon: 0,
    overdue: 0,
    not_started: 0,
    cancelled: 0,
  }
  for (const { status } of tasks) counts[status] += 1
  return {
    total: tasks.length,
    counts,
    worstFirst: tasks.toSorted(tasksWorstFirst).map((task) => task.id),
    attention: counts.overdue + counts.due_soon,
  }
}
