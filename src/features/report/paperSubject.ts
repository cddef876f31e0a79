import type { Changes } from '@/domain/change'
import { judgedOf, type JudgedLine } from '@/domain/judged'
import type { ProgrammeId } from '@/domain/register'
import { ratedOf, type IndicatorLine, type ProgrammeLine, type TaskLine, type TermReport } from '@/domain/report'
import { rollUp, type RollUp } from '@/domain/rollUp'

/** How much a paper says: the overall results; each programme besides; the followed indicators and what contradicts as well. */
export const DEPTHS = ['summary', 'programmes', 'full'] as const
export type Depth = (typeof DEPTHS)[number]

/** What somebody wants on paper. */
export interface PaperChoice {
  readonly programmes: readonly ProgrammeId[] | 'all'
  readonly depth: Depth
}

/** Indicators that belong together, of a programme or of none. */
export interface Group {
  /** Null = what belongs to no programme. */
  readonly line: ProgrammeLine | null
  readonly judged: readonly JudgedLine[]
  readonly context: readonly IndicatorLine[]
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
  readonly followed: number
  readonly tasks: readonly TaskLine[]
  readonly changes: Changes | null
}

const rollUpOf = (lines: readonly JudgedLine[]): RollUp =>
  rollUp(lines.map(({ indicator, assessment }) => ratedOf(indicator.id, assessment)))

/** The indicators that no programme counts among its own, as a group; nothing where there are none. */
function outsideOf({ indicators, tasks }: TermReport): readonly Group[] {
  const lines = [...indicators.values()].filter(({ indicator }) => indicator.programmeId === null)
  if (lines.length === 0) return []
  const judged = judgedOf(lines)
  const sum = rollUpOf(judged)
  const place = new Map(sum.worstFirst.map((id, i) => [id, i]))
  return [
    {
      line: null,
      judged: judged.toSorted((a, b) => (place.get(a.indicator.id) ?? 0) - (place.get(b.indicator.id) ?? 0)),
      context: lines.filter(({ assessment }) => assessment === null),
      tasks: tasks.filter(({ task }) => task.programmeId === null),
      rollUp: sum,
    },
  ]
}

/** The report as far as it was chosen; unknown programmes are passed over, and nothing chosen means everything. */
export function subjectOf(report: TermReport, changes: Changes | null, { programmes }: PaperChoice): Subject {
  const own = report.programmes.map((line): Group => ({
    line,
    judged: judgedOf(line.indicators),
    context: line.context,
    tasks: line.tasks,
    rollUp: line.rollUp,
  }))
  const asked = own.filter(({ line }) => programmes !== 'all' && programmes.includes(line?.programme.id ?? ''))
  const isWhole = asked.length === 0 || asked.length === own.length
  if (isWhole) {
    return {
      report,
      isWhole,
      groups: [...own, ...outsideOf(report)],
      judged: judgedOf(report.indicators.values()),
      rollUp: report.rollUp,
      followed: report.indicators.size - report.rollUp.total,
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
    followed: asked.reduce((sum, { context }) => sum + context.length, 0),
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
