import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Changes } from '@/domain/change'
import { TURNS } from '@/domain/change'
import { INDICATOR_KINDS } from '@/domain/indicatorKind'
import type { TermReport } from '@/domain/report'
import type { StatusCounts } from '@/domain/rollUp'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReport } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
import { useRehearsal } from '@/state/rehearsal'
import { useView } from '@/state/view'
import { EmptyCard } from '@/ui/EmptyCard'
import { StatusFilter } from '@/ui/StatusFilter'
import { usePageTitle } from '@/ui/usePageTitle'
import { AgencyChoice } from './AgencyChoice'
import { Choice } from './Choice'
import { ColumnChoice } from './ColumnChoice'
import { columnsOf } from './columns'
import { CountLine } from './CountLine'
import { FilterPanel } from './FilterPanel'
import { GroupChoice } from './GroupChoice'
import { groupingOf } from './grouping'
import { INDICATOR_COLUMNS, USUAL_INDICATOR_COLUMNS, type IndicatorColumn } from './indicatorColumns'
import { indicatorRows, indicatorsShown, type IndicatorFilter, type IndicatorRow } from './indicatorRows'
import { IndicatorTable } from './IndicatorTable'
import { knownIn } from './knownIn'
import { listFilters } from './listFilters'
import { NothingMatches } from './NothingMatches'
import { ProgrammeChoice } from './ProgrammeChoice'
import { GROUPS } from './rowGroups'
import { sortingOf } from './sorting'
import { useIndicatorHeads } from './useIndicatorHeads'
import { WordsField } from './WordsField'
import css from './lists.module.css'

/** What can be judged of the whole register, in one sentence; its counts lead to what they count. */
function Finding({ report }: { readonly report: TermReport }) {
  const { m } = useScreenWords()
  const { to } = useView()
  const context = report.indicators.size - report.rollUp.total
  const pieces = m.programme.finding(m.lists.indicators.title, report.rollUp, context)
  return (
    <h1 className={css.finding}>
      {pieces.map(({ text, status }, i) => (
        <span key={text}>
          {i > 0 && ', '}
          {status === null ? text : <Link to={to.indicators({ status })}>{text}</Link>}
        </span>
      ))}
    </h1>
  )
}

function countsOf(rows: readonly IndicatorRow[]): StatusCounts {
  const counts = { missed: 0, off_track: 0, no_data: 0, at_risk: 0, not_due: 0, on_track: 0, achieved: 0, exceeded: 0 }
  for (const { status } of rows) if (status !== null) counts[status] += 1
  return counts
}

interface ListProps {
  readonly report: TermReport
  readonly changes: Changes | null
}

interface FiltersProps extends ListProps {
  readonly rows: readonly IndicatorRow[]
  readonly columns: readonly IndicatorColumn[]
}

function Filters({ report, changes, rows, columns }: FiltersProps) {
  const { m, f } = useScreenWords()
  const { view, change } = useView()
  const heads = useIndicatorHeads()
  const { filter, kind, turn } = m.lists
  const shownColumns = INDICATOR_COLUMNS.filter((column) => column !== 'turn' || changes !== null)
  return (
    <FilterPanel>
      <WordsField />
      <ProgrammeChoice programmes={report.register.programmes} />
      <AgencyChoice report={report} rows={rows} />
      <Choice
        label={filter.kind}
        none={filter.all}
        value={view.kind}
        options={INDICATOR_KINDS.map((value) => ({ value, label: kind[value] }))}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {changes !== null && (
        <Choice
          label={filter.turn(f.day(changes.from))}
          none={filter.all}
          value={view.turn}
          options={TURNS.map((value) => ({ value, label: turn[value] }))}
          onChange={(chosen) => change({ turn: chosen })}
        />
      )}
      <GroupChoice />
      <ColumnChoice
        all={shownColumns.map((column) => ({ column, label: heads[column] }))}
        chosen={columns}
        usual={USUAL_INDICATOR_COLUMNS.filter((column) => shownColumns.includes(column))}
        always="name"
      />
    </FilterPanel>
  )
}

function List({ report, changes }: ListProps) {
  const speech = useScreenWords()
  const { m, language } = speech
  const { view, here } = useView()
  const stamp = useLeavingStamp(language)
  const heads = useIndicatorHeads()
  const rehearsal = useRehearsal()
  const rows = useMemo(() => indicatorRows(report, changes), [report, changes])
  const { status, kind, q } = view
  const programme = knownIn(view.programme, report.register.programmes)
  const agency = knownIn(view.agency, report.register.agencies)
  const turn = changes === null ? null : view.turn
  const filter = useMemo(
    (): IndicatorFilter => ({ status, programme, agency, kind, turn, q }),
    [status, programme, agency, kind, turn, q],
  )
  const shown = useMemo(() => indicatorsShown(rows, filter), [rows, filter])
  const counts = useMemo(() => countsOf(indicatorsShown(rows, { ...filter, status: null })), [rows, filter])
  const asked = view.columns
  const columns = useMemo(
    () =>
      columnsOf(asked, INDICATOR_COLUMNS, USUAL_INDICATOR_COLUMNS, 'name').filter(
        (column) => column !== 'turn' || changes !== null,
      ),
    [asked, changes],
  )
  const words = m.lists.indicators
  const sorting = sortingOf(view.sort, INDICATOR_COLUMNS, 'status')
  const grouping = groupingOf(view.group, GROUPS)
  const tables = async (): Promise<SheetSet> => {
    const { indicatorListSheet } = await import('./indicatorListSheet')
    const filters = listFilters(filter, { ...sorting, label: heads[sorting.column] }, grouping, report.register, speech)
    return indicatorListSheet({ rows: shown, columns, heads, sorting, grouping, filters, report }, speech)
  }
  if (rows.length === 0) return <EmptyCard rehearsal={rehearsal}>{words.none}</EmptyCard>
  return (
    <>
      <Filters report={report} changes={changes} rows={rows} columns={columns} />
      <StatusFilter
        label={m.lists.filter.status}
        counts={counts}
        current={status}
        linkOf={(chosen) => here({ status: chosen })}
      >
        <div className={css.tools}>
          <CountLine
            text={words.count(shown.length, rows.length)}
            isFiltered={Object.values(filter).some((value) => value !== null)}
          />
          <TableButtons stem={m.tables.file.indicators} stamp={stamp} tables={tables} />
        </div>
      </StatusFilter>
      {shown.length === 0 ? (
        <NothingMatches why={words.nothing} />
      ) : (
        <IndicatorTable rows={shown} report={report} columns={columns} sorting={sorting} grouping={grouping} />
      )}
    </>
  )
}

/** Every indicator of the register: sorted, filtered, grouped; all of it in the address. */
export function IndicatorsScreen() {
  const { m } = useScreenWords()
  const report = useReport()
  const changes = useChanges()
  usePageTitle(m.lists.indicators.title)
  return (
    <div className={css.screen}>
      <Finding report={report} />
      <List report={report} changes={changes} />
    </div>
  )
}
