import type { Figure, JudgedValue } from '@/domain/assessment'
import { latestOf } from '@/domain/latestOf'
import type { IndicatorLine } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import type { ScreenSpeech } from '@/i18n/Words'

/** The one figure of an indicator's slide. */
export interface LargeFigure {
  readonly value: number
  /** Of which period or periods, and how firm. */
  readonly about: string
}

/** What was known last, whether or not anything can be judged by it: of the series, else of any period. */
function lastKnown(
  line: IndicatorLine,
  figures: readonly Figure[],
): Pick<JudgedValue, 'value' | 'period' | 'quality'> | null {
  const last = figures.at(-1)
  return last === undefined ? latestOf(line, figures) : { ...last, period: last.period.text }
}

/** What was judged, else what was known last; null where nothing is known. */
export function largeFigureOf(
  line: IndicatorLine,
  figures: readonly Figure[],
  { m, f }: ScreenSpeech,
): LargeFigure | null {
  const { indicator, assessment: a } = line
  const words = m.slides.indicator
  const periodOf = ({ period, quality }: Pick<JudgedValue, 'period' | 'quality'>): string =>
    words.ofPeriod(f.period(period), m.words.quality[quality])
  const rated = a !== null && isRated(a.status) ? a.value : null
  if (rated !== null) {
    const { value, count, of } = rated
    const isWhole = count === undefined || of === undefined
    return {
      value,
      about: isWhole ? periodOf(rated) : words.ofPeriods(count, of, indicator.aggregation === 'cumulative'),
    }
  }
  const known = lastKnown(line, figures)
  return known === null ? null : { value: known.value, about: words.lastKnown(periodOf(known)) }
}
