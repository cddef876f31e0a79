import { doneOn } from '@/domain/doneOn'
import type { TaskLine, TermReport } from '@/domain/report'
import { reportedOf } from '@/domain/reportedOf'
import { isDone, isLate } from '@/domain/task'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Sheet, SheetCell, SheetColumn, SheetSet } from './sheet'
import { citedIn, columnsOfKind, printedDayCell, programmeCell, sourceColumns, type Cited } from './sheetCells'

/** A column of a list of tasks. */
type Column = keyof ScreenSpeech['m']['lists']['tasks']['column']

/** What a column of the screen becomes: a day, a count and a word each stand by themselves. */
interface Part {
  readonly columns: readonly SheetColumn[]
  readonly cellsOf: (line: TaskLine) => readonly SheetCell[]
}

/** Days late and days left, each in its own column: a task has one of them or none. */
function dayCells({ assessment: { status, days } }: TaskLine): readonly [SheetCell, SheetCell] {
  if (days === null || status === 'done') return [null, null]
  return isLate(status) ? [days, null] : [null, days]
}

function partOf(column: Column, report: TermReport, cited: Cited, speech: ScreenSpeech): Part {
  const { m, f, language } = speech
  const { programmes, agencies } = report.register
  const head = m.lists.tasks.column[column]
  const { column: words } = m.tables
  switch (column) {
    case 'status':
      return {
        columns: columnsOfKind('text', head),
        cellsOf: ({ assessment }) => [m.words.taskStatus[assessment.status]],
      }
    case 'title':
      return {
        columns: [...columnsOfKind('long', head), ...columnsOfKind('text', words.taskKind)],
        cellsOf: ({ task }) => [task.title[language], m.words.taskKind[task.kind]],
      }
    case 'programme': {
      const byId = new Map(programmes.map((programme) => [programme.id, programme]))
      return {
        columns: columnsOfKind('text', head),
        cellsOf: ({ task }) => [programmeCell(byId.get(task.programmeId ?? ''), speech)],
      }
    }
    case 'agency': {
      const names = new Map(agencies.map(({ id, name }) => [id, name[language]]))
      return {
        columns: columnsOfKind('text', head),
        cellsOf: ({ task }) => [names.get(task.leadAgencyId ?? '') ?? null],
      }
    }
    case 'start':
      return { columns: columnsOfKind('day', head), cellsOf: ({ task }) => [printedDayCell(task.start, f)] }
    case 'due':
      return {
        columns: columnsOfKind('day', head, words.originalDue),
        cellsOf: ({ task, assessment: a }) =>
          a.extended
            ? [a.due === null ? null : { day: a.due }, printedDayCell(task.due, f)]
            : [printedDayCell(task.due ?? a.due, f), null],
      }
    case 'days':
      return { columns: columnsOfKind('number', words.late, words.left), cellsOf: dayCells }
    case 'done':
      return {
        columns: columnsOfKind('day', head),
        cellsOf: (line) => {
          const day = doneOn(line)
          if (day !== null) return [printedDayCell(day, f)]
          return [isDone(line.assessment.status) ? m.lists.tasks.undated : null]
        },
      }
    case 'reported':
      return {
        columns: [...columnsOfKind('text', head), ...columnsOfKind('day', words.reportedOn)],
        cellsOf: (line) => {
          const reported = reportedOf(line, report.day)
          if (reported === null) return [null, null]
          return [m.words.reportedStatus[reported], printedDayCell(line.task.reportedOn, f)]
        },
      }
    case 'source':
      return { columns: sourceColumns(speech), cellsOf: ({ task }) => cited.cellsOf(task.sourceId) }
  }
}

/** Tasks as the columns and rows of a sheet, in the order in which they come, and the documents that they cite. */
export function taskTable(
  lines: readonly TaskLine[],
  columns: readonly Column[],
  report: TermReport,
  speech: ScreenSpeech,
): Pick<Sheet, 'columns' | 'rows'> & Pick<SheetSet, 'sources'> {
  const cited = citedIn(
    lines.map(({ task }) => task.sourceId),
    report,
    speech,
  )
  const parts = columns.map((column) => partOf(column, report, cited, speech))
  return {
    columns: parts.flatMap((part) => part.columns),
    rows: lines.map((line) => parts.flatMap((part) => part.cellsOf(line))),
    sources: cited.sources,
  }
}
