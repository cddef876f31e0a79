import { Link } from 'react-router'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyPart } from './EmptyPart'
import { TaskRow } from './TaskRow'
import css from './Listing.module.css'

interface TasksPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The programme's tasks, longest overdue first, then by deadline, what is finished last. */
export function TasksPart({ line, report }: TasksPartProps) {
  const { m } = useScreenWords()
  const { to } = useView()
  const { tasks } = m.programme
  if (line.tasks.length === 0) return <EmptyPart why={tasks.none} />
  return (
    <>
      <p className={css.timeline}>
        <Link to={to.tasks({ programme: line.programme.id, part: 'timeline' })}>{m.lists.tasks.timeline}</Link>
      </p>
      <Card flush>
        <table className={css.table}>
          <caption className="visuallyHidden">{tasks.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tasks.status}</th>
              <th scope="col">{tasks.title}</th>
              <th scope="col">{tasks.owner}</th>
              <th scope="col" className={css.number}>
                {tasks.start}
              </th>
              <th scope="col" className={css.number}>
                {tasks.due}
              </th>
              <th scope="col" className={css.number}>
                {tasks.done}
              </th>
              <th scope="col" className={css.number}>
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
