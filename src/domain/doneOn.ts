import type { PrintedDay } from './day'
import type { TaskLine } from './report'
import { isDone } from './task'

/** When a task was done as far as that is known on the day; null = it was not done by then, or no source says when. */
export function doneOn({ task, assessment: { status } }: TaskLine): PrintedDay | null {
  return isDone(status) ? task.doneOn : null
}
