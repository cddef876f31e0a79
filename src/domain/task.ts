import { dayNumber, parseLastDay, type Day } from './day'
import type { Limits } from './limits'
import { lastDayOf, parsePeriod } from './period'

export const TASK_STATUSES = [
  'done',
  'done_late',
  'in_progress',
  'due_soon',
  'overdue',
  'not_started',
  'cancelled',
] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** Finished, in time or late. */
export const isDone = (status: TaskStatus): boolean => status === 'done' || status === 'done_late'

/** Past its deadline, or finished past it. */
export const isLate = (status: TaskStatus): boolean => status === 'overdue' || status === 'done_late'

export type TaskWarning = 'no_deadline' | 'completion_date_missing' | 'completion_in_future'

/** A task as the status function takes it (spec 3 and 14). Deadlines are days or periods. */
export interface TaskInput {
  readonly id: string
  readonly due?: string | null
  readonly started?: string | null
  /** Share done, 0 to 1. */
  readonly progress?: number | null
  /** A day, or `true` when done on an unknown day. */
  readonly completed?: string | boolean | null
  readonly extension?: { readonly due: string; readonly approved: string } | null
  readonly cancelled?: boolean | null
}

export interface TaskAssessment {
  readonly status: TaskStatus
  /** The deadline in force. */
  readonly due: Day | null
  readonly originalDue: Day | null
  readonly extended: boolean
  /** Completed: days after the deadline (early is negative); overdue: days late; open: days left; else null. */
  readonly days: number | null
  readonly warnings: readonly TaskWarning[]
}

/** The last day that a deadline allows: of a day as printed, or of a period. */
function parseDeadline(text: string | null | undefined): Day | null {
  if (text === null || text === undefined) return null
  const period = parsePeriod(text)
  return period === null ? parseLastDay(text) : lastDayOf(period)
}

const daysFrom = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The status of a task on a day (spec 14). */
export function assessTask(task: TaskInput, day: Day, limits: Limits): TaskAssessment {
  const originalDue = parseDeadline(task.due)
  const approved = parseDeadline(task.extension?.approved)
  const extendedDue = approved !== null && approved <= day ? parseDeadline(task.extension?.due) : null
  const due = extendedDue ?? originalDue
  const base = { due, originalDue, extended: extendedDue !== null }
  const noDeadline: readonly TaskWarning[] = due === null ? ['no_deadline'] : []
  if (task.cancelled === true) return { ...base, status: 'cancelled', days: null, warnings: noDeadline }

  if (task.completed === true) {
    return { ...base, status: 'done', days: null, warnings: [...noDeadline, 'completion_date_missing'] }
  }
  const completed = typeof task.completed === 'string' ? parseDeadline(task.completed) : null
  if (completed !== null && completed <= day) {
    const days = due === null ? null : daysFrom(due, completed)
    return { ...base, status: days !== null && days > 0 ? 'done_late' : 'done', days, warnings: noDeadline }
  }
  const warnings: readonly TaskWarning[] = completed === null ? noDeadline : [...noDeadline, 'completion_in_future']

  const left = due === null ? null : daysFrom(day, due)
  if (left !== null && left < 0) return { ...base, status: 'overdue', days: -left, warnings }
  if (left !== null && left <= limits.TASK_DUE_SOON_DAYS) return { ...base, status: 'due_soon', days: left, warnings }
  const started = parseDeadline(task.started)
  const begun = (started !== null && started <= day) || (task.progress ?? 0) > 0
  return { ...base, status: begun ? 'in_progress' : 'not_started', days: left, warnings }
}
