import type { TaskChange } from '@/domain/change'
import type { Day } from '@/domain/day'
import type { ScreenSpeech } from './Words'

/** What became of a task, in figures. */
export function taskSentence({ turn, task, before, after }: TaskChange, since: Day, { m, f }: ScreenSpeech): string {
  const words = m.changes.task
  const { due, days, status } = after.assessment
  const known =
    before === null ? words.unknown(f.day(since)) : words.before(m.words.taskStatus[before.assessment.status])
  const deadline = due === null ? words.noDue : words.due(f.day(due))
  switch (turn) {
    case 'slipped':
      return `${due === null ? words.noDue : words.lateBy(f.day(due), f.count(days ?? 0))}; ${known}`
    case 'done': {
      const done = task.doneOn === null ? words.doneUndated : words.doneOn(f.printedDay(task.doneOn))
      const late = status === 'done_late' && days !== null ? `, ${words.doneLate(f.count(days))}` : ''
      return `${done}${late}; ${deadline}; ${known}`
    }
    case 'extended': {
      const old = before?.assessment.due ?? null
      return old === null || due === null ? deadline : words.extended(f.day(old), f.day(due))
    }
    case 'new':
      return `${deadline}; ${known}`
  }
}
