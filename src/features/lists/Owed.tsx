import { Link } from 'react-router'
import type { OwedFigure } from '@/domain/owed'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { SourceLink } from '@/ui/SourceLink'
import { TaskMark } from '@/ui/TaskMark'
import type { TaskRow } from './taskRows'
import css from './Owed.module.css'

function Figure({ owed, report }: { readonly owed: OwedFigure; readonly report: TermReport }) {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { line, from, to: last, since, latest } = owed
  const { agency } = m.lists
  const period = from === last ? f.period(from) : `${f.period(from)}–${f.period(last)}`
  return (
    <li className={css.entry}>
      <WhyBadge line={line} assessment={line.assessment} report={report} look="mark" />
      <Link className={css.name} to={to.indicator(line.indicator.id)}>
        {line.indicator.shortName[language]}
      </Link>
      <span>{agency.owedFigure(period, f.day(since))}</span>
      <span className={css.aside}>{agency.latest(latest === null ? null : f.period(latest))}</span>
    </li>
  )
}

function Overdue({ row }: { readonly row: TaskRow }) {
  const { m, f, language } = useScreenWords()
  const { task, assessment: a } = row.line
  return (
    <li className={css.entry}>
      <TaskMark status={row.status} />
      <span className="visuallyHidden">{m.words.taskStatus[row.status]}</span>
      <span className={css.name}>{task.title[language]}</span>
      <span>
        {m.lists.agency.overdueTask(f.printedDay(a.extended ? (a.due ?? '') : (task.due ?? '')), f.count(a.days ?? 0))}
      </span>
      <span className={css.aside}>
        {row.reported !== null && `${m.words.reportedStatus[row.reported]} · `}
        <SourceLink source={row.source} />
      </span>
    </li>
  )
}

interface OwedProps {
  readonly figures: readonly OwedFigure[]
  /** Longest overdue first. */
  readonly tasks: readonly TaskRow[]
  readonly report: TermReport
}

/** What an agency has to deliver and has not: figures that are overdue, tasks that are late. */
export function Owed({ figures, tasks, report }: OwedProps) {
  const { m } = useScreenWords()
  const { agency } = m.lists
  return (
    <section className={css.section} aria-labelledby="owed">
      <h2 id="owed">{agency.owes}</h2>
      <Card flush>
        {figures.length + tasks.length === 0 && <EmptyNote>{agency.nothingOwed}</EmptyNote>}
        {figures.length > 0 && (
          <>
            <h3 className={css.heading}>{agency.owedFigures(figures.length)}</h3>
            <ul>
              {figures.map((owed) => (
                <Figure key={owed.line.indicator.id} owed={owed} report={report} />
              ))}
            </ul>
          </>
        )}
        {tasks.length > 0 && (
          <>
            <h3 className={css.heading}>{agency.overdueTasks(tasks.length)}</h3>
            <ul>
              {tasks.map((row) => (
                <Overdue key={row.id} row={row} />
              ))}
            </ul>
          </>
        )}
      </Card>
    </section>
  )
}
