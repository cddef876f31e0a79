import { inputOf } from './asOf'
import type { Figure } from './assessment'
import { clean } from './clean'
import type { Day } from './day'
import type { Term } from './register'
import type { IndicatorLine } from './report'

/** An indicator's figures as the engine uses them on a day (spec 5), one per moment, in order of time: the same sieve as the judgement's. */
export function usedFigures({ dossier, targets, known }: IndicatorLine, day: Day, term: Term): readonly Figure[] {
  const { aggregation, frequency } = dossier.indicator
  return clean(inputOf(dossier, known, targets.badge, term), aggregation, frequency, day).figures
}
