import { TURNS, type Changes, type IndicatorChange, type Turn } from '@/domain/change'
import { SEVERITY } from '@/domain/status'

/** Rows that each turn is sure of before the others take what is left: nothing bad buries what got better. */
const SURE: Partial<Record<Turn, number>> = { worse: 2, gone_silent: 2, better: 2 }
const SHOWN: readonly Turn[] = ['worse', 'gone_silent', 'better', 'newly_judged']

function gravity({ after, before, indicator }: IndicatorChange): number {
  const status = (after.assessment ?? before.assessment)?.status
  return (status === undefined ? 0 : SEVERITY[status]) * 2 + (indicator.headline ? 1 : 0)
}

/**
 * The indicators with another status, at most so many: those that got worse, those that fell silent, those that got better, then those
 * that can be judged at last; within each the gravest first.
 */
export function gravestChanges({ indicators }: Changes, most: number): readonly IndicatorChange[] {
  const turned = SHOWN.flatMap((turn) =>
    indicators.filter((change) => change.turn === turn).toSorted((a, b) => gravity(b) - gravity(a)),
  )
  const place = (change: IndicatorChange): number => turned.filter(({ turn }) => turn === change.turn).indexOf(change)
  const isSure = (change: IndicatorChange): boolean => place(change) < (SURE[change.turn] ?? 0)
  const chosen = new Set([...turned.filter(isSure), ...turned.filter((change) => !isSure(change))].slice(0, most))
  return turned.filter((change) => chosen.has(change)).toSorted((a, b) => TURNS.indexOf(a.turn) - TURNS.indexOf(b.turn))
}
