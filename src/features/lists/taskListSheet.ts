import type { TermReport } from '@/domain/report'
import type { SheetSet } from '@/files/sheet'
import { taskTable } from '@/files/taskTable'
import type { ScreenSpeech } from '@/i18n/Words'
import { groupedForSheet } from './groupedForSheet'
import type { Grouping } from './rowGroups'
import { sortedBy, type Sorting } from './sorting'
import { TASK_ORDER, taskKey, type TaskColumn, type TaskRow } from './taskRows'

/** A list of tasks as somebody looks at it. */
export interface TaskList {
  /** What the filter leaves. */
  readonly rows: readonly TaskRow[]
  readonly columns: readonly TaskColumn[]
  readonly sorting: Sorting<TaskColumn>
  readonly grouping: Grouping | null
  readonly filters: readonly string[]
  readonly report: TermReport
}

/** A list of tasks as a table: the rows and columns of the screen in its order, all of them. */
export function taskListSheet(list: TaskList, speech: ScreenSpeech): SheetSet {
  const { rows, columns, sorting, grouping, filters, report } = list
  const { m, f, language } = speech
  const ordered = sortedBy(rows, (row) => taskKey(row, sorting.column, language), sorting.reversed, f.compare)
  const grouped = groupedForSheet(
    ordered,
    grouping,
    report.register,
    { order: TASK_ORDER, nameOf: ({ status }) => m.words.taskStatus[status] },
    speech,
  )
  const table = taskTable(
    grouped.rows.map(({ row }) => row.line),
    columns,
    report,
    speech,
  )
  return {
    sheets: [
      {
        name: m.tables.sheet.tasks,
        columns: [...grouped.columns, ...table.columns],
        rows: table.rows.map((cells, at) => [...(grouped.rows[at]?.before ?? []), ...cells]),
      },
    ],
    sources: table.sources,
    filters,
  }
}
