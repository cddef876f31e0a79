import type { Changes } from '@/domain/change'
import { judgedOf, type JudgedLine } from '@/domain/judged'
import type { ProgrammeId } from '@/domain/register'
import {
  isForOrientation,
  ratedOf,
  type IndicatorLine,
  type ProgrammeLine,
  type TaskLine,
  type TermReport,
} from '@/domain/report'
import { rollUp, tasksWorstFirst, type RollUp } from '@/domain/rollUp'

/** How much a paper says: the overall results; each programme besides; the followed indicators and what contradicts as well. */
export const DEPTHS = ['summary', 'programmes', 'full'] as const
export type Depth = (typeof DEPTHS)[number]

/** What somebody wants on paper. */
export interface PaperChoice {
  readonly programmes: readonly ProgrammeId[] | 'all'
  readonly depth: Depth
}

/** Indicators and tasks that belong together, of a programme or of none. */
export interface Group {
  /** Null = what belongs to no programme. */
  readonly line: ProgrammeLine | null
  readonly judged: readonly JudgedLine[]
  /** Followed and not counted for the term: without a target, or judged for orientation only. */
  readonly followed: readonly IndicatorLine[]
  /** Overdue ones first, the longest overdue at the top. */
  readonly tasks: readonly TaskLine[]
  readonly rollUp: RollUp
}

/** What a paper is about: the report of a day, as far as it was chosen. */
export interface Subject {
  readonly report: TermReport
  readonly isWhole: boolean
  readonly groups: readonly Group[]
  readonly judged: readonly JudgedLine[]
  readonly rollUp: RollUp
  /** Those of its groups, one by one: what is counted is what is listed. */
  readonly followed: readonly IndicatorLine[]
  readonly tasks: readonly TaskLine[]
  readonly changes: Changes | null
}

const rollUpOf = (lines: readonly JudgedLine[]): RollUp =>
  rollUp(lines.map(({ indicator, assessment }) => ratedOf(indicator.id, assessment)))

/** Has it an orientation beyond the term, and no target of the term? */
export const hasOrientationOnly = ({ assessment }: IndicatorLine): boolean =>
  assessment !== null && isForOrientation(assessment)

const followedAmong = (lines: readonly IndicatorLine[]): readonly IndicatorLine[] =>
  lines.filter((line) => line.assessment === null || hasOrientationOnly(line))

const ratedTask = ({ task, assessment: { status, days } }: TaskLine) => ({ id: task.id, status, days })

/** The indicators and tasks that no programme counts among its own, as a group; nothing where there are neither. */
function outsideOf(report: TermReport): readonly Group[] {
  const lines = [...report.indicators.values()].filter(({ indicator }) => indicator.programmeId === null)
  const tasks = report.tasks.filter(({ task }) => task.programmeId === null)
  if (lines.length === 0 && tasks.length === 0) return []
  const judged = judgedOf(lines)
  const sum = rollUpOf(judged)
  const place = new Map(sum.worstFirst.map((id, i) => [id, i]))
  return [
    {
      line: null,
      judged: judged.toSorted((a, b) => (place.get(a.indicator.id) ?? 0) - (place.get(b.indicator.id) ?? 0)),
      followed: followedAmong(lines),
      tasks: tasks.toSorted((a, b) => tasksWorstFirst(ratedTask(a), ratedTask(b))),
      rollUp: sum,
    },
  ]
}

/** The report as far as it was chosen; unknown programmes are passed over, and nothing chosen means everything. */
export function subjectOf(report: TermReport, changes: Changes | null, { programmes }: PaperChoice): Subject {
  const own = report.programmes.map((line): Group => ({
    line,
    judged: judgedOf(line.indicators),
    followed: followedAmong([...line.context, ...line.indicators]),
    tasks: line.tasks,
    rollUp: line.rollUp,
  }))
  const asked = own.filter(({ line }) => programmes !== 'all' && programmes.includes(line?.programme.id ?? ''))
  const isWhole = asked.length === 0 || asked.length === own.length
  if (isWhole) {
    const groups = [...own, ...outsideOf(report)]
    return {
      report,
      isWhole,
      groups,
      judged: judgedOf(report.indicators.values()),
      rollUp: report.rollUp,
      followed: groups.flatMap(({ followed }) => followed),
      tasks: report.tasks,
      changes,
    }
  }
  const judged = asked.flatMap((group) => group.judged)
  const isOf = (id: ProgrammeId | null): boolean => asked.some(({ line }) => line?.programme.id === id)
  return {
    report,
    isWhole,
    groups: asked,
    judged,
    rollUp: rollUpOf(judged),
    followed: asked.flatMap(({ followed }) => followed),
    tasks: asked.flatMap(({ tasks }) => tasks),
    changes:
      changes === null
        ? null
        : {
            ...changes,
            indicators: changes.indicators.filter(({ indicator }) => isOf(indicator.programmeId)),
            tasks: changes.tasks.filter(({ task }) => isOf(task.programmeId)),
          },
  }
}
