import { endOf } from '@/domain/endOf'
import { judgedOf, silenceOf, type SilenceCounts } from '@/domain/judged'
import { windowOf, type Programme, type Term } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'

/** How far the figures of a set of indicators reach. */
export interface Extent {
  readonly indicators: number
  /** With a target of the term or an orientation in force. */
  readonly targets: number
  /** Of these, with any figure for a period that ends in the term's window. */
  readonly figures: number
  /** Of these, with a status. */
  readonly rated: number
  readonly silence: SilenceCounts
}

/** Is there a figure for a period that ends inside the term's window? */
export function hasFigureIn(
  { from, to }: ReturnType<typeof windowOf>,
  { known }: Pick<IndicatorLine, 'known'>,
): boolean {
  return known.some(({ observation, rejectedBy }) => {
    const end = endOf(observation.period)
    return rejectedBy === null && end !== null && end > Number(from) * 12 && end <= Number(to) * 12 + 12
  })
}

/** Why indicators cannot be judged, in the order in which it is told. */
export const REASONS = ['figure_overdue', 'data_too_old', 'insufficient_points', 'waiting', 'other'] as const

/** What is known of some indicators in a term. */
export function extentOf(lines: readonly IndicatorLine[], term: Term): Extent {
  const judged = judgedOf(lines)
  const window = windowOf(term)
  return {
    indicators: lines.length,
    targets: judged.length,
    figures: judged.filter((line) => hasFigureIn(window, line)).length,
    rated: judged.filter(({ assessment }) => isRated(assessment.status)).length,
    silence: silenceOf(judged),
  }
}

/** How far the figures reach in each programme, and in the whole term: of its indicators some belong to none. */
export interface Coverage {
  readonly programmes: readonly { readonly programme: Programme; readonly extent: Extent }[]
  readonly all: Extent
}

/** What is known on a report's day, programme by programme. */
export function coverageOf({ register: { term }, programmes, indicators }: TermReport): Coverage {
  return {
    programmes: programmes.map(({ programme, indicators: own, context }) => ({
      programme,
      extent: extentOf([...own, ...context], term),
    })),
    all: extentOf([...indicators.values()], term),
  }
}
