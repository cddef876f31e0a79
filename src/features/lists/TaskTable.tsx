import { useMemo } from 'react'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { TaskMark } from '@/ui/TaskMark'
import { VirtualTable, type VirtualColumn } from '@/ui/VirtualTable'
import { GroupHead } from './GroupHead'
import type { Grouping } from './rowGroups'
import { SortHead } from './SortHead'
import { ariaSortOf, sortedBy, type Sorting } from './sorting'
import { TaskCell } from './TaskCell'
import { TASK_ORDER, TASK_WAYS, taskKey, type TaskColumn, type TaskRow } from './taskRows'
import { spanOf } from './timeline'
import { TimelineHead } from './TimelineHead'
import { useEntries, type StatusHeads } from './useEntries'
import css from './lists.module.css'

interface TaskTableProps {
  /** Longest overdue first. */
  readonly rows: readonly TaskRow[]
  readonly report: TermReport
  readonly columns: readonly TaskColumn[]
  /** Null = the order stays, the heads are no links. */
  readonly sorting: Sorting<TaskColumn> | null
  readonly grouping: Grouping | null
  /** Every task as a strip over the years of the term besides. */
  readonly hasTimeline: boolean
}

function useStatusHeads(): StatusHeads<TaskRow> {
  const { m } = useScreenWords()
  const { here } = useView()
  return useMemo(
    () => ({
      order: TASK_ORDER,
      headOf: ({ status }) => ({
        label: m.words.taskStatus[status],
        ...here({ taskStatus: status }),
        mark: <TaskMark status={status} />,
      }),
      tallied: (rows) =>
        TASK_ORDER.map((status) => ({
          key: status,
          mark: <TaskMark status={status} />,
          word: m.words.taskStatus[status],
          count: rows.filter((row) => row.status === status).length,
        })).filter(({ count }) => count > 0),
    }),
    [m, here],
  )
}

/** Tasks across programmes, a row each; as a list, or with the timeline. */
export function TaskTable({ rows, report, columns, sorting, grouping, hasTimeline }: TaskTableProps) {
  const { m, f, language } = useScreenWords()
  const statuses = useStatusHeads()
  const { register, day } = report
  const column = sorting?.column ?? null
  const reversed = sorting?.reversed ?? false
  const ordered = useMemo(
    () => (column === null ? rows : sortedBy(rows, (row) => taskKey(row, column, language), reversed, f.compare)),
    [rows, column, reversed, language, f],
  )
  const entries = useEntries(ordered, grouping, register, statuses)
  const words = m.lists.tasks
  const tableColumns = useMemo((): readonly VirtualColumn<TaskColumn | 'strip'>[] => {
    const current = column === null ? null : { column, reversed }
    const span = spanOf(register.term, day)
    const listed = columns.map((one): VirtualColumn<TaskColumn | 'strip'> => ({
      key: one,
      label: one === 'title' || one === 'status' ? '' : words.column[one],
      className: css[one],
      isName: one === 'title',
      sorted: current === null ? undefined : ariaSortOf(one, TASK_WAYS[one], current),
      head:
        current === null ? (
          words.column[one]
        ) : (
          <SortHead
            column={one}
            label={words.column[one]}
            explained={words.sortBy[one]}
            way={TASK_WAYS[one]}
            current={current}
            own="status"
          />
        ),
    }))
    if (!hasTimeline) return listed
    const strip: VirtualColumn<TaskColumn | 'strip'> = {
      key: 'strip',
      label: '',
      className: css.strip,
      head: <TimelineHead span={span} />,
    }
    return [...listed, strip]
  }, [columns, words, column, reversed, hasTimeline, register, day])
  return (
    <VirtualTable
      label={hasTimeline ? words.timelineCaption(rows.length) : words.caption(rows.length)}
      hasNameLinks={false}
      columns={tableColumns}
      entries={entries}
      Cell={TaskCell}
      GroupHead={GroupHead}
      around={report}
      rowHeight={hasTimeline ? 46 : 54}
      cardHeight={hasTimeline ? 120 : 250}
    />
  )
}
