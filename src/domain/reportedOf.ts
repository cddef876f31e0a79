import { knownOn, type Day } from './day'
import type { ReportedStatus } from './register'
import type { TaskLine } from './report'
import type { TaskStatus } from './task'

/** What an agency's word and the reckoning have in common; anything else is a difference worth showing. */
const SAME: Readonly<Record<ReportedStatus, readonly TaskStatus[]>> = {
  done: ['done', 'done_late'],
  'in-progress': ['in_progress', 'due_soon'],
  delayed: ['overdue', 'done_late'],
  planned: ['not_started'],
}

/** What the agency had reported by a day where it differs from the computed status; null where it agrees or said nothing. */
export function reportedOf({ task, assessment }: TaskLine, day: Day): ReportedStatus | null {
  const { reportedStatus: reported, reportedOn } = task
  if (reported === null || !knownOn(reportedOn, day)) return null
  return SAME[reported].includes(assessment.status) ? null : reported
}
