import { useMemo } from 'react'
import type { TermReport } from '@/domain/report'
import { STATUSES } from '@/domain/status'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { StatusMark } from '@/ui/StatusMark'
import { VirtualTable, type VirtualColumn } from '@/ui/VirtualTable'
import { GroupHead } from './GroupHead'
import { IndicatorCell } from './IndicatorCell'
import { INDICATOR_WAYS, indicatorKey, type IndicatorColumn } from './indicatorColumns'
import type { IndicatorRow } from './indicatorRows'
import type { Grouping } from './rowGroups'
import { SortHead } from './SortHead'
import { ariaSortOf, sortedBy, type Sorting } from './sorting'
import { useEntries, type StatusHeads } from './useEntries'
import { useIndicatorHeads } from './useIndicatorHeads'
import css from './lists.module.css'

interface IndicatorTableProps {
  /** Worst first. */
  readonly rows: readonly IndicatorRow[]
  readonly report: TermReport
  readonly columns: readonly IndicatorColumn[]
  /** Null = the order stays, the heads are no links. */
  readonly sorting: Sorting<IndicatorColumn> | null
  readonly grouping: Grouping | null
}

function useStatusHeads(): StatusHeads<IndicatorRow> {
  const { m } = useScreenWords()
  const { here } = useView()
  return useMemo(
    () => ({
      order: STATUSES,
      headOf: ({ status }) =>
        status === null
          ? { label: m.lists.group.noStatus, ...here({ kind: 'context' }), mark: null }
          : { label: m.words.status[status], ...here({ status }), mark: <StatusMark status={status} /> },
      tallied: (rows) =>
        STATUSES.map((status) => ({
          key: status,
          mark: <StatusMark status={status} size={15} />,
          word: m.words.status[status],
          count: rows.filter((row) => row.status === status).length,
        })).filter(({ count }) => count > 0),
    }),
    [m, here],
  )
}

/** Indicators across programmes, a row each. */
export function IndicatorTable({ rows, report, columns, sorting, grouping }: IndicatorTableProps) {
  const { m, f, language } = useScreenWords()
  const heads = useIndicatorHeads()
  const statuses = useStatusHeads()
  const { limits, register } = report
  const column = sorting?.column ?? null
  const reversed = sorting?.reversed ?? false
  const ordered = useMemo(
    () =>
      column === null
        ? rows
        : sortedBy(rows, (row) => indicatorKey(row, column, limits, language), reversed, f.compare),
    [rows, column, reversed, limits, language, f],
  )
  const entries = useEntries(ordered, grouping, register, statuses)
  const { sortBy, caption } = m.lists.indicators
  const tableColumns = useMemo((): readonly VirtualColumn<IndicatorColumn>[] => {
    const current = column === null ? null : { column, reversed }
    return columns.map((one) => ({
      key: one,
      label: one === 'name' || one === 'status' ? '' : heads[one],
      className: css[one],
      isName: one === 'name',
      sorted: current === null ? undefined : ariaSortOf(one, INDICATOR_WAYS[one], current),
      head:
        current === null ? (
          heads[one]
        ) : (
          <SortHead
            column={one}
            label={heads[one]}
            explained={sortBy[one]}
            way={INDICATOR_WAYS[one]}
            current={current}
            own="status"
          />
        ),
    }))
  }, [columns, heads, sortBy, column, reversed])
  return (
    <VirtualTable
      label={caption(rows.length)}
      hasNameLinks
      columns={tableColumns}
      entries={entries}
      Cell={IndicatorCell}
      GroupHead={GroupHead}
      around={report}
      rowHeight={50}
      cardHeight={250}
    />
  )
}
