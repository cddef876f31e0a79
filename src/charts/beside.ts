import type { Figure } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import type { Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import type { SupposedFigure } from '@/domain/trial'
import { seriesOf } from './series'

/** An indicator as it was known on the compared day. */
export interface ComparedLine {
  readonly line: IndicatorLine
  readonly day: Day
}

/** What a chart shows beside what is known on the day: how it stood before, and what a trial supposes. */
export interface Beside {
  readonly compared?: ComparedLine | null | undefined
  readonly supposed?: readonly SupposedFigure[] | undefined
}

/** The last figure known on the compared day, where another one stands now; null where nothing newer has come. */
export function figureThen(
  compared: ComparedLine | null,
  figures: readonly Figure[],
  term: Term,
): { readonly figure: Figure; readonly day: Day } | null {
  if (compared === null) return null
  const figure = seriesOf(compared.line, compared.day, term).figures.at(-1)
  const last = figures.at(-1)
  if (figure === undefined || last === undefined) return null
  const isSame = figure.period.end === last.period.end && figure.value === last.value
  return isSame ? null : { figure, day: compared.day }
}
