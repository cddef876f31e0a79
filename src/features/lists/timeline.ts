import { dayNumber, parseLastDay, type Day, type PrintedDay } from '@/domain/day'
import { doneOn } from '@/domain/doneOn'
import { windowOf, type Term } from '@/domain/register'
import { isLate } from '@/domain/task'
import type { TaskRow } from './taskRows'

/** The years a timeline runs over, first and last day included. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** A stretch of a strip, in per cent of its width. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A task on a timeline, everything in per cent of the strip's width; what is not known is not drawn. */
export interface Strip {
  /** From its start to the deadline in force, or to its end, or to the day, where there is no deadline. */
  readonly run: Stretch | null
  /** In which the start lies, where only its year or month is known. */
  readonly vague: Stretch | null
  /** From the deadline to its end, or to the day. */
  readonly late: Stretch | null
  readonly due: number | null
  /** The deadline before it was extended. */
  readonly originalDue: number | null
  readonly done: number | null
  /** Its deadline lies beyond the years shown. */
  readonly beyond: boolean
}

/** The term from the year it began in to its last one, or to the day's. */
export function spanOf(term: Term, day: Day): TimeSpan {
  const { to } = windowOf(term)
  return { from: Number(term.start.slice(0, 4)), to: Math.max(Number(to), Number(day.slice(0, 4))) }
}

/** The years of a span. */
export function yearsOf({ from, to }: TimeSpan): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** The first day that a printed day can mean: `2023` is 2023-01-01. */
function firstDayOf(printed: PrintedDay): Day {
  return `${printed}-01-01`.slice(0, 10)
}

/** Where a day stands on a strip of these years: 0 at the first morning, 100 after the last evening; days outside stand at the ends. */
export function placeOn(span: TimeSpan, day: Day): number {
  const first = dayNumber(`${span.from}-01-01`)
  const length = dayNumber(`${span.to}-12-31`) + 1 - first
  return Math.min(100, Math.max(0, ((dayNumber(day) - first) * 100) / length))
}

function stretch(from: number | null, to: number | null): Stretch | null {
  return from !== null && to !== null && to > from ? { from, to } : null
}

/** A task as its strip on the timeline of a day. */
export function stripOf(row: TaskRow, span: TimeSpan, day: Day): Strip {
  const { task, assessment: a } = row.line
  const at = (text: Day | null): number | null => (text === null ? null : placeOn(span, text))
  const finished = doneOn(row.line)
  const doneDay = finished === null ? null : parseLastDay(finished)
  const lastStart = task.start === null ? null : parseLastDay(task.start)
  const firstStart = task.start === null ? null : firstDayOf(task.start)
  const end = a.due ?? doneDay ?? (lastStart !== null && lastStart <= day ? day : null)
  const startKnown = lastStart !== null && end !== null && lastStart > end ? end : lastStart
  return {
    run: stretch(at(startKnown), at(end)),
    vague: firstStart === lastStart ? null : stretch(at(firstStart), at(startKnown)),
    late: isLate(a.status) ? stretch(at(a.due), at(a.status === 'overdue' ? day : doneDay)) : null,
    due: at(a.due),
    originalDue: a.extended ? at(a.originalDue) : null,
    done: at(doneDay),
    beyond: a.due !== null && Number(a.due.slice(0, 4)) > span.to,
  }
}
