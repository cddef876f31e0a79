import { turnCounts, TURNS, type Changes, type IndicatorChange, type TaskChange, type Turn } from '@/domain/change'
import type { ProgrammeId } from '@/domain/register'

/** The changes that the filters of the address leave, and how many they hide. */
export interface ShownChanges {
  readonly indicators: readonly IndicatorChange[]
  readonly tasks: readonly TaskChange[]
  /** By turn, within the programme chosen: what the entries of the filter count. */
  readonly counts: Readonly<Record<Turn, number>>
  readonly hiddenIndicators: number
  readonly hiddenTasks: number
}

/** Turns are about indicators: with one of them chosen, tasks are hidden. */
export function shownChanges(changes: Changes, turn: Turn | null, programme: ProgrammeId | null): ShownChanges {
  const isOf = (id: ProgrammeId | null): boolean => programme === null || id === programme
  const own = changes.indicators.filter(({ indicator }) => isOf(indicator.programmeId))
  const indicators = turn === null ? own : own.filter((change) => change.turn === turn)
  const tasks = turn === null ? changes.tasks.filter(({ task }) => isOf(task.programmeId)) : []
  return {
    indicators,
    tasks,
    counts: turnCounts(own),
    hiddenIndicators: changes.indicators.length - indicators.length,
    hiddenTasks: changes.tasks.length - tasks.length,
  }
}

/** A kind of change with everything of it; kinds without any are left out. */
export function byTurn(
  changes: readonly IndicatorChange[],
): readonly { readonly turn: Turn; readonly changes: readonly IndicatorChange[] }[] {
  return TURNS.map((turn) => ({ turn, changes: changes.filter((change) => change.turn === turn) })).filter(
    (group) => group.changes.length > 0,
  )
}
