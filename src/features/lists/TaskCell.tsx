import { memo } from 'react'
import { doneOn } from '@/domain/doneOn'
import type { TermReport } from '@/domain/report'
import { isDone, isLate } from '@/domain/task'
import { useScreenWords } from '@/i18n/Words'
import { SourceLink } from '@/ui/SourceLink'
import { TaskMark } from '@/ui/TaskMark'
import type { VirtualCellProps } from '@/ui/VirtualTable'
import { AgencyName } from './AgencyName'
import { Dash } from './Dash'
import { ProgrammeName } from './ProgrammeName'
import type { TaskColumn, TaskRow } from './taskRows'
import { spanOf } from './timeline'
import { TimelineStrip } from './TimelineStrip'
import css from './lists.module.css'

/** The strip of the timeline is a column besides those of the list. */
type TaskCellProps = VirtualCellProps<TaskRow, TaskColumn | 'strip', TermReport>

type OfRow = Pick<TaskCellProps, 'row'>

function Status({ row }: OfRow) {
  const { m } = useScreenWords()
  return (
    <span className={css.state}>
      <TaskMark status={row.status} />
      {m.words.taskStatus[row.status]}
    </span>
  )
}

function Title({ row }: OfRow) {
  const { m, language } = useScreenWords()
  const { task } = row.line
  return (
    <>
      <span className={css.link}>{task.title[language]}</span>
      <span className={css.small}>{m.words.taskKind[task.kind]}</span>
    </>
  )
}

/** The deadline in force, and the one before it was extended. */
function Due({ row }: OfRow) {
  const { m, f } = useScreenWords()
  const { task, assessment: a } = row.line
  const { tasks } = m.lists
  if (a.due === null) return <span className={css.quiet}>{tasks.noDue}</span>
  if (!a.extended) return f.printedDay(task.due ?? a.due)
  return (
    <span className={css.stack}>
      {f.day(a.due)}
      {task.due !== null && <span className={css.small}>{tasks.originalDue(f.printedDay(task.due))}</span>}
    </span>
  )
}

/** Days late, or days left. */
function Days({ row }: OfRow) {
  const { m, f } = useScreenWords()
  const { tasks } = m.lists
  const { status, days } = row.line.assessment
  if (days === null || status === 'done') return <Dash />
  if (isLate(status)) return <strong>{tasks.late(f.count(days))}</strong>
  return days === 0 ? tasks.dueToday : tasks.left(f.count(days))
}

function Done({ row }: OfRow) {
  const { m, f } = useScreenWords()
  const day = doneOn(row.line)
  if (day !== null) return f.printedDay(day)
  return isDone(row.status) ? m.lists.tasks.undated : <Dash />
}

/** What the agency says, only where it differs from the reckoning. */
function Reported({ row }: OfRow) {
  const { m, f } = useScreenWords()
  if (row.reported === null) return null
  const { reportedOn } = row.line.task
  return (
    <span className={css.stack}>
      {m.words.reportedStatus[row.reported]}
      {reportedOn !== null && <span className={css.small}>{f.printedDay(reportedOn)}</span>}
    </span>
  )
}

/** What one column says of one task; what is not there is a dash, never made up. */
export const TaskCell = memo(function TaskCell({ row, column, around, tabIndex }: TaskCellProps) {
  const { f } = useScreenWords()
  switch (column) {
    case 'status':
      return <Status row={row} />
    case 'title':
      return <Title row={row} />
    case 'programme':
      return <ProgrammeName programme={row.programme} tabIndex={tabIndex} />
    case 'agency':
      return <AgencyName agency={row.agency} tabIndex={tabIndex} />
    case 'start':
      return row.line.task.start === null ? <Dash /> : f.printedDay(row.line.task.start)
    case 'due':
      return <Due row={row} />
    case 'days':
      return <Days row={row} />
    case 'done':
      return <Done row={row} />
    case 'reported':
      return <Reported row={row} />
    case 'source':
      return <SourceLink source={row.source} tabIndex={tabIndex} />
    case 'strip':
      return <TimelineStrip row={row} span={spanOf(around.register.term, around.day)} day={around.day} />
  }
})
