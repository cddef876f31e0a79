import type { Changes, IndicatorChange, Turn } from './change'
import { SEVERITY } from './status'

const SHOWN: readonly Turn[] = ['worse', 'gone_silent', 'better', 'newly_judged']

function gravity({ after, before, indicator }: IndicatorChange): number {
  const status = (after.assessment ?? before.assessment)?.status
  return (status === undefined ? 0 : SEVERITY[status]) * 2 + (indicator.headline ? 1 : 0)
}

/**
 * The indicators with another status: all that got worse before those that fell silent, then those that got better, then those that
 * can be judged at last; within each the gravest first. A slide shows them from the top, so nothing good takes room from what is bad.
 */
export function gravestChanges({ indicators }: Changes): readonly IndicatorChange[] {
  return SHOWN.flatMap((turn) =>
    indicators.filter((change) => change.turn === turn).toSorted((a, b) => gravity(b) - gravity(a)),
  )
}
