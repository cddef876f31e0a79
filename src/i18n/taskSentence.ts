import type { TaskChange } from '@/domain/change'
import type { Day } from '@/domain/day'
import type { TaskLine } from '@/domain/report'
import type { Format } from './format'
import type { ScreenSpeech } from './Words'

/** A deadline as far as it was printed, so that no day is made up; null = the task has none. An extended one is a whole day. */
function deadlineOf({ task, assessment: { due, extended } }: TaskLine, f: Format): string | null {
  if (due === null) return null
  return extended ? f.day(due) : f.printedDay(task.due ?? due)
}

/** What became of a task, in figures. */
export function taskSentence({ turn, task, before, after }: TaskChange, since: Day, { m, f }: ScreenSpeech): string {
  const words = m.changes.task
  const { days, status } = after.assessment
  const due = deadlineOf(after, f)
  const known =
    before === null ? words.unknown(f.day(since)) : words.before(m.words.taskStatus[before.assessment.status])
  const deadline = due === null ? words.noDue : words.due(due)
  switch (turn) {
    case 'slipped':
      return `${due === null ? words.noDue : words.lateBy(due, f.count(days ?? 0))}; ${known}`
    case 'done': {
      const done = task.doneOn === null ? words.doneUndated : words.doneOn(f.printedDay(task.doneOn))
      const late = status === 'done_late' && days !== null ? `, ${words.doneLate(f.count(days))}` : ''
      return `${done}${late}; ${deadline}; ${known}`
    }
    case 'extended': {
      const old = before === null ? null : deadlineOf(before, f)
      return old === null || due === null ? deadline : words.extended(old, due)
    }
    case 'new':
      return `${deadline}; ${known}`
  }
}
