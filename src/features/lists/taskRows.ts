import { parseLastDay } from '@/domain/day'
import { doneOn } from '@/domain/doneOn'
import type {
  Agency,
  AgencyId,
  Language,
  Programme,
  ProgrammeId,
  ReportedStatus,
  SourceDocument,
} from '@/domain/register'
import { REPORTED_STATUSES } from '@/domain/register'
import type { TaskLine, TermReport } from '@/domain/report'
import { reportedOf } from '@/domain/reportedOf'
import { isLate, type TaskStatus } from '@/domain/task'
import { foldedText, hasWords } from '@/i18n/wordsIn'
import type { SortKey, Way } from './sorting'

/** One task of the register in a list across programmes. */
export interface TaskRow {
  readonly id: string
  readonly line: TaskLine
  readonly status: TaskStatus
  readonly programme: Programme | null
  readonly agency: Agency | null
  /** What the agency says, where it differs from the reckoning. */
  readonly reported: ReportedStatus | null
  readonly source: SourceDocument | undefined
  /** Its place when the longest overdue comes first. */
  readonly place: number
  /** Everything that it can be found by, folded. */
  readonly text: string
}

/** What narrows a list of tasks; null = it does not. */
export interface TaskFilter {
  readonly taskStatus: TaskStatus | null
  readonly programme: ProgrammeId | null
  readonly agency: AgencyId | null
  readonly q: string | null
}

export const TASK_COLUMNS = [
  'status',
  'title',
  'programme',
  'agency',
  'start',
  'due',
  'days',
  'done',
  'reported',
  'source',
] as const
export type TaskColumn = (typeof TASK_COLUMNS)[number]

/** What asks for something first, as tasks are listed (spec 15); what is finished comes last. */
export const TASK_ORDER: readonly TaskStatus[] = [
  'overdue',
  'due_soon',
  'in_progress',
  'not_started',
  'done_late',
  'done',
  'cancelled',
]

/** Which way each column runs at first. */
export const TASK_WAYS: Readonly<Record<TaskColumn, Way>> = {
  status: 'descending',
  title: 'ascending',
  programme: 'ascending',
  agency: 'ascending',
  start: 'ascending',
  due: 'ascending',
  days: 'descending',
  done: 'ascending',
  reported: 'ascending',
  source: 'ascending',
}

/** Every task known on a report's day, longest overdue first, finished ones last. */
export function taskRows(report: TermReport): readonly TaskRow[] {
  const { register, tasks, taskRollUp, day } = report
  const places = new Map(taskRollUp.worstFirst.map((id, place) => [id, place]))
  const programmes = new Map(register.programmes.map((programme) => [programme.id, programme]))
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]))
  const sources = new Map(register.sources.map((source) => [source.id, source]))
  const rows = tasks.map((line): TaskRow => {
    const { task, assessment } = line
    const programme = programmes.get(task.programmeId ?? '') ?? null
    const agency = agencies.get(task.leadAgencyId ?? '') ?? null
    return {
      id: task.id,
      line,
      status: assessment.status,
      programme,
      agency,
      reported: reportedOf(line, day),
      source: sources.get(task.sourceId),
      place: places.get(task.id) ?? tasks.length,
      text: foldedText([
        task.title.vi,
        task.title.en,
        programme?.code,
        programme?.shortName.vi,
        programme?.shortName.en,
        agency?.name.vi,
        agency?.name.en,
      ]),
    }
  })
  return rows.toSorted((a, b) => a.place - b.place)
}

/** The rows that pass every filter. */
export function tasksShown(rows: readonly TaskRow[], filter: TaskFilter): readonly TaskRow[] {
  const { taskStatus, programme, agency, q } = filter
  return rows.filter(
    (row) =>
      (taskStatus === null || row.status === taskStatus) &&
      (programme === null || row.programme?.id === programme) &&
      (agency === null || row.agency?.id === agency) &&
      (q === null || hasWords(row.text, q)),
  )
}

/** Days late; what still has time counts below none. Null without a deadline, or when done in time. */
function lateness({ line: { assessment: a } }: TaskRow): number | null {
  if (a.days === null || a.status === 'done') return null
  return isLate(a.status) ? a.days : -a.days
}

/** What a column sorts a row by. */
export function taskKey(row: TaskRow, column: TaskColumn, language: Language): SortKey {
  const { task, assessment } = row.line
  switch (column) {
    case 'status':
      return row.place
    case 'title':
      return task.title[language]
    case 'programme':
      return row.programme?.number ?? null
    case 'agency':
      return row.agency?.name[language] ?? null
    case 'start':
      return task.start === null ? null : parseLastDay(task.start)
    case 'due':
      return assessment.due
    case 'days': {
      const late = lateness(row)
      return late === null ? null : -late
    }
    case 'done':
      return doneOn(row.line)
    case 'reported':
      return row.reported === null ? null : REPORTED_STATUSES.indexOf(row.reported)
    case 'source':
      return row.source?.publisher ?? null
  }
}
