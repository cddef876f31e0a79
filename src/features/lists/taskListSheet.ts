import type { TermReport } from '@/domain/report'
import type { SheetCell, SheetColumn, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, printedDayCell, programmeCell, sourceColumns, type Cited } from '@/files/sheetCells'
import type { ScreenSpeech } from '@/i18n/Words'
import { groupedForSheet } from './groupedForSheet'
import type { Grouping } from './rowGroups'
import { sortedBy, type Sorting } from './sorting'
import { doneOn, TASK_ORDER, taskKey, type TaskColumn, type TaskRow } from './taskRows'

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

interface Part {
  readonly columns: readonly SheetColumn[]
  readonly cellsOf: (row: TaskRow) => readonly SheetCell[]
}

/** Days late and days left, each in its own column: a task has one of them or none. */
function dayCells({ line: { assessment } }: TaskRow): readonly [SheetCell, SheetCell] {
  const { status, days } = assessment
  if (days === null || status === 'done') return [null, null]
  return status === 'overdue' || status === 'done_late' ? [days, null] : [null, days]
}

function partOf(column: TaskColumn, cited: Cited, speech: ScreenSpeech): Part {
  const { m, f, language } = speech
  const head = m.lists.tasks.column[column]
  const { column: words } = m.tables
  switch (column) {
    case 'status':
      return { columns: columnsOfKind('text', head), cellsOf: ({ status }) => [m.words.taskStatus[status]] }
    case 'title':
      return {
        columns: [...columnsOfKind('long', head), ...columnsOfKind('text', words.taskKind)],
        cellsOf: ({ line: { task } }) => [task.title[language], m.words.taskKind[task.kind]],
      }
    case 'programme':
      return { columns: columnsOfKind('text', head), cellsOf: ({ programme }) => [programmeCell(programme, speech)] }
    case 'agency':
      return { columns: columnsOfKind('text', head), cellsOf: ({ agency }) => [agency?.name[language] ?? null] }
    case 'start':
      return { columns: columnsOfKind('day', head), cellsOf: ({ line: { task } }) => [printedDayCell(task.start, f)] }
    case 'due':
      return {
        columns: columnsOfKind('day', head, words.originalDue),
        cellsOf: ({ line: { task, assessment: a } }) =>
          a.extended
            ? [a.due === null ? null : { day: a.due }, printedDayCell(task.due, f)]
            : [printedDayCell(task.due ?? a.due, f), null],
      }
    case 'days':
      return { columns: columnsOfKind('number', words.late, words.left), cellsOf: dayCells }
    case 'done':
      return {
        columns: columnsOfKind('day', head),
        cellsOf: (row) => {
          const day = doneOn(row)
          if (day !== null) return [printedDayCell(day, f)]
          return [row.status === 'done' || row.status === 'done_late' ? m.lists.tasks.undated : null]
        },
      }
    case 'reported':
      return {
        columns: [...columnsOfKind('text', head), ...columnsOfKind('day', words.reportedOn)],
        cellsOf: ({ reported, line: { task } }) =>
          reported === null ? [null, null] : [m.words.reportedStatus[reported], printedDayCell(task.reportedOn, f)],
      }
    case 'source':
      return { columns: sourceColumns(speech), cellsOf: ({ line: { task } }) => cited.cellsOf(task.sourceId) }
  }
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
  const cited = citedIn(
    grouped.rows.map(({ row }) => row.line.task.sourceId),
    report,
    speech,
  )
  const parts = columns.map((column) => partOf(column, cited, speech))
  return {
    sheets: [
      {
        name: m.tables.sheet.tasks,
        columns: [...grouped.columns, ...parts.flatMap((part) => part.columns)],
        rows: grouped.rows.map(({ row, before }) => [...before, ...parts.flatMap((part) => part.cellsOf(row))]),
      },
    ],
    sources: cited.sources,
    filters,
  }
}
