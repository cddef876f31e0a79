import type { Figure } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import { windowOf, type Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import type { Format } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import { firmnessOf, type DrawnFigure } from './firmnessOf'
import { levelModelOf, type LevelModel } from './levelModel'
import { periodModelOf, type PeriodModel } from './periodModel'
import { seriesOf } from './series'
import { plainLevel, plainPeriods } from './slideModel'

/** What the shared screen shows of an indicator's course: a level, or values period by period. */
export interface SlideCourse {
  readonly figures: readonly Figure[]
  readonly level: LevelModel | null
  readonly periods: PeriodModel | null
  /** There is neither a figure nor a target to be drawn. */
  readonly isEmpty: boolean
}

/** The course of an indicator on a day. */
export function slideCourseOf(line: IndicatorLine, day: Day, term: Term): SlideCourse {
  const { figures } = seriesOf(line, day, term)
  const isLevel = line.indicator.aggregation === 'end_of_period'
  return {
    figures,
    level: isLevel ? plainLevel(levelModelOf(line, day, term), Number(windowOf(term).to)) : null,
    periods: isLevel ? null : plainPeriods(periodModelOf(line, day, term)),
    isEmpty: figures.length === 0 && line.targets.badge.length + line.targets.annualPlans.length === 0,
  }
}

/** The figures that are in the picture. */
function drawnIn({ level, periods }: SlideCourse): readonly DrawnFigure[] {
  const columns = periods?.columns ?? []
  return [
    ...(level?.figures ?? []),
    ...columns.flatMap(({ period, quality }) => (quality === null ? [] : [{ period, quality }])),
  ]
}

/** The unit, how the picture is to be read, and how firm its figures are. */
export function courseReading(
  line: IndicatorLine,
  course: SlideCourse,
  log: boolean,
  m: ScreenSpeech['m'],
  f: Format,
): string {
  const firmness = firmnessOf(drawnIn(course), m, f)
  return [m.chart.reading(line, log, f), ...(firmness === null ? [] : [firmness])].join('; ')
}
