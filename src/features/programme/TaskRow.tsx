import type { PrintedDay } from '@/domain/day'
import type { TaskLine, TermReport } from '@/domain/report'
import { reportedOf } from '@/domain/reportedOf'
import { isDone, isLate } from '@/domain/task'
import { useScreenWords } from '@/i18n/Words'
import { TaskMark } from '@/ui/TaskMark'
import { SourceName } from './SourceName'
import css from './Listing.module.css'
import listing from '@/ui/listing.module.css'

interface TaskRowProps {
  readonly line: TaskLine
  readonly report: TermReport
}

/** Days late, or days left. */
function Lateness({ line }: { readonly line: TaskLine }) {
  const { m, f } = useScreenWords()
  const { tasks } = m.programme
  const { status, days } = line.assessment
  if (days === null) return '—'
  if (isLate(status)) return <strong>{tasks.days(f.count(days))}</strong>
  if (status === 'done') return '—'
  return days === 0 ? tasks.dueToday : tasks.left(f.count(days))
}

/** What the agency says, only where it differs from the reckoning. */
function Reported({ line, report }: TaskRowProps) {
  const { m, f } = useScreenWords()
  const reported = reportedOf(line, report.day)
  if (reported === null) return null
  const { reportedOn } = line.task
  return (
    <>
      {m.words.reportedStatus[reported]}
      {reportedOn !== null && <span className={listing.small}>{f.printedDay(reportedOn)}</span>}
    </>
  )
}

/** One task: the computed status, its owner and its days; what the agency reports stands apart. */
export function TaskRow({ line, report }: TaskRowProps) {
  const { m, f, language } = useScreenWords()
  const { task, assessment: a } = line
  const { tasks } = m.programme
  const owner = report.register.agencies.find(({ id }) => id === task.leadAgencyId)
  const printed = (day: PrintedDay | null): string => (day === null ? '—' : f.printedDay(day))
  const undated = a.warnings.includes('completion_date_missing') ? tasks.doneUndated : '—'
  return (
    <tr>
      <td>
        <span className={css.state}>
          <TaskMark status={a.status} />
          {m.words.taskStatus[a.status]}
        </span>
      </td>
      <th scope="row">
        <span className={css.title}>{task.title[language]}</span>
        <span className={listing.small}>{m.words.taskKind[task.kind]}</span>
      </th>
      <td data-label={tasks.owner}>{owner?.name[language] ?? '—'}</td>
      <td className={listing.number} data-label={tasks.start}>
        {printed(task.start)}
      </td>
      <td className={listing.number} data-label={tasks.due}>
        {printed(task.due)}
      </td>
      <td className={listing.number} data-label={tasks.done}>
        {isDone(a.status) ? (task.doneOn === null ? undated : printed(task.doneOn)) : '—'}
      </td>
      <td className={listing.number} data-label={tasks.late}>
        <Lateness line={line} />
      </td>
      <td data-label={tasks.reported}>
        <Reported line={line} report={report} />
      </td>
      <td data-label={tasks.source}>
        <SourceName id={task.sourceId} report={report} />
      </td>
    </tr>
  )
}
