import { Link } from 'react-router'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useRehearsal } from '@/state/rehearsal'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { PartTools } from './PartTools'
import { TaskRow } from './TaskRow'
import css from './Listing.module.css'
import listing from '@/ui/listing.module.css'

interface TasksPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The programme's tasks, longest overdue first, then by deadline, what is finished last. */
export function TasksPart({ line, report }: TasksPartProps) {
  const speech = useScreenWords()
  const { m } = speech
  const { to } = useView()
  const rehearsal = useRehearsal()
  const { tasks } = m.programme
  if (line.tasks.length === 0) return <EmptyCard rehearsal={rehearsal}>{tasks.none}</EmptyCard>
  return (
    <>
      <PartTools
        list="tasks"
        programme={line.programme}
        tables={async () => (await import('./partSheets')).tasksSheet(line, report, speech)}
      >
        <p className={css.timeline}>
          <Link to={to.tasks({ programme: line.programme.id, part: 'timeline' })}>{m.lists.tasks.timeline}</Link>
        </p>
      </PartTools>
      <Card flush>
        <table className={`${listing.table} ${css.table}`}>
          <caption className="visuallyHidden">{tasks.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tasks.status}</th>
              <th scope="col">{tasks.title}</th>
              <th scope="col">{tasks.owner}</th>
              <th scope="col" className={listing.number}>
                {tasks.start}
              </th>
              <th scope="col" className={listing.number}>
                {tasks.due}
              </th>
              <th scope="col" className={listing.number}>
                {tasks.done}
              </th>
              <th scope="col" className={listing.number}>
                {tasks.late}
              </th>
              <th scope="col">{tasks.reported}</th>
              <th scope="col">{tasks.source}</th>
            </tr>
          </thead>
          <tbody>
            {line.tasks.map((task) => (
              <TaskRow key={task.task.id} line={task} report={report} />
            ))}
          </tbody>
        </table>
      </Card>
    </>
  )
}
