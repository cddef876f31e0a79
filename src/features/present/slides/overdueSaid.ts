import type { Task } from '@/domain/register'
import type { TaskLine, TermReport } from '@/domain/report'
import { capital } from '@/i18n/capital'
import type { ScreenSpeech } from '@/i18n/Words'

/** So few rows are written larger, with all that is known of them: they have the picture to themselves. */
const MOST_LARGE = 2

/** An overdue task in words. */
export interface OverdueSaid {
  readonly id: string
  readonly title: string
  readonly owner: string
  /** Kind, start and what was reported; null where many share the picture. */
  readonly known: string | null
  readonly late: string
  readonly due: string | null
}

/** Overdue tasks, each with its owner and its days. */
export function overdueSaid(
  overdue: readonly TaskLine[],
  { register }: TermReport,
  { m, f, language }: ScreenSpeech,
): readonly OverdueSaid[] {
  const words = m.slides.tasks
  const agencies = new Map(register.agencies.map(({ id, name }) => [id, name[language]]))
  const knownOf = ({ kind, start, reportedStatus, reportedOn }: Task): string => {
    const since = start === null ? [] : [words.start(f.printedDay(start))]
    const reported = reportedStatus === null ? [] : [m.words.reportedStatus[reportedStatus]]
    const when = reportedOn === null ? '' : ` (${f.printedDay(reportedOn)})`
    return [m.words.taskKind[kind], ...since, ...reported.map((said) => `${said}${when}`)].join(' · ')
  }
  return overdue.map(({ task, assessment }) => ({
    id: task.id,
    title: task.title[language],
    owner: agencies.get(task.leadAgencyId ?? '') ?? words.noOwner,
    known: overdue.length <= MOST_LARGE ? capital(knownOf(task)) : null,
    late: words.late(f.count(assessment.days ?? 0)),
    due: task.due === null ? null : words.due(f.printedDay(task.due)),
  }))
}
