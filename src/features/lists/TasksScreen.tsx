import { useMemo } from 'react'
import { Link } from 'react-router'
import type { TermReport } from '@/domain/report'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
import { useRehearsal } from '@/state/rehearsal'
import { useView, type TaskPart } from '@/state/view'
import { EmptyCard } from '@/ui/EmptyCard'
import { LegendFilter } from '@/ui/LegendFilter'
import { Tabs, type Tab } from '@/ui/Tabs'
import { TaskMark } from '@/ui/TaskMark'
import { usePageTitle } from '@/ui/usePageTitle'
import { AgencyChoice } from './AgencyChoice'
import { ColumnChoice } from './ColumnChoice'
import { columnsOf } from './columns'
import { CountLine } from './CountLine'
import { FilterPanel } from './FilterPanel'
import { GroupChoice } from './GroupChoice'
import { groupingOf } from './grouping'
import { knownIn } from './knownIn'
import { listFilters } from './listFilters'
import { NothingMatches } from './NothingMatches'
import { ProgrammeChoice } from './ProgrammeChoice'
import { GROUPS } from './rowGroups'
import { sortingOf } from './sorting'
import { TASK_COLUMNS, TASK_ORDER, taskRows, tasksShown, type TaskColumn, type TaskFilter } from './taskRows'
import { TaskTable } from './TaskTable'
import { TimelineLegend } from './TimelineLegend'
import { WordsField } from './WordsField'
import css from './lists.module.css'

/** Beside the strips there is room for these. */
const TIMELINE_COLUMNS: readonly TaskColumn[] = ['status', 'title', 'days']

/** How many tasks are late, in one sentence; its counts lead to what they count. */
function Finding({ report }: { readonly report: TermReport }) {
  const { m } = useScreenWords()
  const { to } = useView()
  const { counts, total } = report.taskRollUp
  const said = m.lists.tasks.finding(counts.overdue, counts.due_soon, total)
  return (
    <h1 className={css.finding}>
      {said.all}:{' '}
      {counts.overdue === 0 ? said.overdue : <Link to={to.tasks({ taskStatus: 'overdue' })}>{said.overdue}</Link>}
      {said.soon !== '' && (
        <>
          , <Link to={to.tasks({ taskStatus: 'due_soon' })}>{said.soon}</Link>
        </>
      )}
    </h1>
  )
}

function Views() {
  const { m } = useScreenWords()
  const { view, here } = useView()
  const { views, list, timeline } = m.lists.tasks
  const tabOf = (part: TaskPart | null, label: string): Tab => {
    const { to: href, onClick } = here({ part })
    return { href, onClick, label, current: (part === null) === (view.part !== 'timeline') }
  }
  return <Tabs label={views} tabs={[tabOf(null, list), tabOf('timeline', timeline)]} />
}

function List({ report }: { readonly report: TermReport }) {
  const speech = useScreenWords()
  const { m, language } = speech
  const { view, here } = useView()
  const stamp = useLeavingStamp(language)
  const rehearsal = useRehearsal()
  const { register } = report
  const { taskStatus, q } = view
  const rows = useMemo(() => taskRows(report), [report])
  const programme = knownIn(view.programme, register.programmes)
  const agency = knownIn(view.agency, register.agencies)
  const filter = useMemo((): TaskFilter => ({ taskStatus, programme, agency, q }), [taskStatus, programme, agency, q])
  const shown = useMemo(() => tasksShown(rows, filter), [rows, filter])
  const others = useMemo(() => tasksShown(rows, { ...filter, taskStatus: null }), [rows, filter])
  const isTimeline = view.part === 'timeline'
  const asked = view.columns
  const chosen = useMemo(() => columnsOf(asked, TASK_COLUMNS, TASK_COLUMNS, 'title'), [asked])
  const words = m.lists.tasks
  const sorting = sortingOf(view.sort, TASK_COLUMNS, 'status')
  const grouping = groupingOf(view.group, GROUPS)
  const tables = async (): Promise<SheetSet> => {
    const { taskListSheet } = await import('./taskListSheet')
    const label = words.column[sorting.column]
    const filters = listFilters(filter, { ...sorting, label }, grouping, register, speech)
    // Strips are a picture: their days leave as columns.
    return taskListSheet(
      { rows: shown, columns: isTimeline ? TASK_COLUMNS : chosen, sorting, grouping, filters, report },
      speech,
    )
  }
  if (rows.length === 0) return <EmptyCard rehearsal={rehearsal}>{words.none}</EmptyCard>
  return (
    <>
      <Views />
      <FilterPanel>
        <WordsField />
        <ProgrammeChoice programmes={register.programmes} />
        <AgencyChoice report={report} rows={rows} />
        <GroupChoice />
        {!isTimeline && (
          <ColumnChoice
            all={TASK_COLUMNS.map((column) => ({ column, label: words.column[column] }))}
            chosen={chosen}
            usual={TASK_COLUMNS}
            always="title"
          />
        )}
      </FilterPanel>
      <div className={css.marks}>
        <LegendFilter
          label={m.lists.filter.status}
          entries={TASK_ORDER.map((status) => ({
            kind: status,
            count: others.filter((row) => row.status === status).length,
            label: m.words.taskStatus[status],
            mark: <TaskMark status={status} />,
          }))}
          current={taskStatus}
          linkOf={(status) => here({ taskStatus: status })}
        />
        <div className={css.tools}>
          <CountLine
            text={words.count(shown.length, rows.length)}
            isFiltered={Object.values(filter).some((value) => value !== null)}
          />
          <TableButtons stem={m.tables.file.tasks} stamp={stamp} tables={tables} />
        </div>
      </div>
      {isTimeline && shown.length > 0 && (
        <TimelineLegend day={report.day} hasExtended={shown.some(({ line }) => line.assessment.extended)} />
      )}
      {shown.length === 0 ? (
        <NothingMatches why={words.nothing} />
      ) : (
        <TaskTable
          rows={shown}
          report={report}
          columns={isTimeline ? TIMELINE_COLUMNS : chosen}
          sorting={sorting}
          grouping={grouping}
          hasTimeline={isTimeline}
        />
      )}
    </>
  )
}

/** Every task of the register: sorted, filtered, grouped, as a list or on a timeline; all of it in the address. */
export function TasksScreen() {
  const { m } = useScreenWords()
  const report = useReport()
  usePageTitle(m.lists.tasks.title)
  return (
    <div className={css.screen}>
      <Finding report={report} />
      <List report={report} />
    </div>
  )
}
