import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { owedIn } from '@/domain/owed'
import type { Agency } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReport } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { NotFound } from '@/ui/NotFound'
import { usePageTitle } from '@/ui/usePageTitle'
import { INDICATOR_COLUMNS, type IndicatorColumn } from './indicatorColumns'
import { indicatorRows, type IndicatorRow } from './indicatorRows'
import { IndicatorTable } from './IndicatorTable'
import { Owed } from './Owed'
import { ProgrammeName } from './ProgrammeName'
import { standsFor } from './standsFor'
import { TASK_COLUMNS, taskRows, type TaskColumn, type TaskRow } from './taskRows'
import { TaskTable } from './TaskTable'
import { useIndicatorHeads } from './useIndicatorHeads'
import css from './lists.module.css'

/** The agency is the page's own. */
const TASKS_SHOWN: readonly TaskColumn[] = TASK_COLUMNS.filter((column) => column !== 'agency')
const INDICATORS_SHOWN: readonly IndicatorColumn[] = INDICATOR_COLUMNS.filter((column) => column !== 'agency')
const INDICATORS_ALONE: readonly IndicatorColumn[] = INDICATORS_SHOWN.filter((column) => column !== 'turn')

function Programmes({ lines }: { readonly lines: readonly ProgrammeLine[] }) {
  const { m } = useScreenWords()
  const { agency } = m.lists
  if (lines.length === 0) return <p className={css.count}>{agency.noProgrammes}</p>
  return (
    <section className={css.part} aria-labelledby="standing">
      <h2 id="standing">{agency.programmes(lines.length)}</h2>
      <Card flush>
        <ul>
          {lines.map(({ programme, rollUp, taskRollUp }) => (
            <li key={programme.id} className={css.standing}>
              <ProgrammeName programme={programme} />
              <span>{agency.programme(rollUp.rated, rollUp.total, taskRollUp.counts.overdue)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}

interface LedProps<Row> {
  readonly rows: readonly Row[]
  readonly report: TermReport
  readonly agency: Agency
}

/** Both lists come worst first. */
const SORTING = { column: 'status', reversed: false } as const

function Indicators({ rows, report, agency }: LedProps<IndicatorRow>) {
  const speech = useScreenWords()
  const { m, language } = speech
  const { to } = useView()
  const stamp = useLeavingStamp(language)
  const changes = useChanges()
  const heads = useIndicatorHeads()
  const columns = changes === null ? INDICATORS_ALONE : INDICATORS_SHOWN
  const words = m.lists.agency
  const tables = async (): Promise<SheetSet> => {
    const { indicatorListSheet } = await import('./indicatorListSheet')
    const filters = [m.tables.filter(m.tables.column.agency, agency.name[language])]
    return indicatorListSheet({ rows, columns, heads, sorting: SORTING, grouping: null, filters, report }, speech)
  }
  return (
    <section className={css.part} aria-labelledby="led-indicators">
      <div className={css.partHead}>
        <h2 id="led-indicators">{words.indicators(rows.length)}</h2>
        {rows.length > 0 && <Link to={to.indicators({ agency: agency.id })}>{words.inList}</Link>}
        {rows.length > 0 && (
          <TableButtons stem={`${m.tables.file.indicators}-${agency.id}`} stamp={stamp} tables={tables} />
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyCard>{words.noIndicators}</EmptyCard>
      ) : (
        <IndicatorTable rows={rows} report={report} columns={columns} sorting={null} grouping={null} />
      )}
    </section>
  )
}

function Tasks({ rows, report, agency }: LedProps<TaskRow>) {
  const speech = useScreenWords()
  const { m, language } = speech
  const { to } = useView()
  const stamp = useLeavingStamp(language)
  const words = m.lists.agency
  const tables = async (): Promise<SheetSet> => {
    const { taskListSheet } = await import('./taskListSheet')
    const filters = [m.tables.filter(m.tables.column.agency, agency.name[language])]
    return taskListSheet({ rows, columns: TASKS_SHOWN, sorting: SORTING, grouping: null, filters, report }, speech)
  }
  return (
    <section className={css.part} aria-labelledby="led-tasks">
      <div className={css.partHead}>
        <h2 id="led-tasks">{words.tasks(rows.length)}</h2>
        {rows.length > 0 && <Link to={to.tasks({ agency: agency.id })}>{words.inList}</Link>}
        {rows.length > 0 && <TableButtons stem={`${m.tables.file.tasks}-${agency.id}`} stamp={stamp} tables={tables} />}
      </div>
      {rows.length === 0 ? (
        <EmptyCard>{words.noTasks}</EmptyCard>
      ) : (
        <TaskTable
          rows={rows}
          report={report}
          columns={TASKS_SHOWN}
          sorting={null}
          grouping={null}
          hasTimeline={false}
        />
      )}
    </section>
  )
}

function AgencySheet({ agency, report }: { readonly agency: Agency; readonly report: TermReport }) {
  const { m, language } = useScreenWords()
  const { to } = useView()
  const changes = useChanges()
  const { id } = agency
  const indicators = useMemo(
    () => indicatorRows(report, changes).filter((row) => row.agency?.id === id),
    [report, changes, id],
  )
  const tasks = useMemo(() => taskRows(report).filter((row) => row.agency?.id === id), [report, id])
  const owed = useMemo(() => owedIn(indicators.map(({ line }) => line)), [indicators])
  const overdue = tasks.filter(({ status }) => status === 'overdue')
  const words = m.lists.agency
  usePageTitle(agency.name[language])
  return (
    <div className={css.screen}>
      <p className={css.count}>
        {words.kind}
        <Link to={to.agencies()}>{words.all}</Link>
      </p>
      <h1>{words.finding(agency.name[language], owed.length, overdue.length)}</h1>
      <Owed figures={owed} tasks={overdue} report={report} />
      <Programmes lines={standsFor(agency, report)} />
      <Indicators rows={indicators} report={report} agency={agency} />
      <Tasks rows={tasks} report={report} agency={agency} />
    </div>
  )
}

/** Everything one agency answers for, what it owes first. */
export function AgencyScreen() {
  const { id = '' } = useParams()
  const { m } = useScreenWords()
  const { to } = useView()
  const report = useReport()
  const agency = report.register.agencies.find((one) => one.id === id)
  if (agency === undefined) return <NotFound why={m.lists.agency.unknown(id)} home={to.overview()} />
  return <AgencySheet key={id} agency={agency} report={report} />
}
