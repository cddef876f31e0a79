import { useMemo, useRef, type ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { windowOf, type Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { useScreenWords } from '@/i18n/Words'
import { enlargementFor } from './enlarged'
import { firmnessOf, type DrawnFigure } from './firmnessOf'
import { levelModelOf, wantsLog, type LevelModel } from './levelModel'
import { periodModelOf, type PeriodModel } from './periodModel'
import { seriesOf } from './series'
import { SlideLevels } from './SlideLevels'
import { plainLevel, plainPeriods } from './slideModel'
import { SlidePeriods } from './SlidePeriods'
import type { Speaking } from './speaking'
import { useSizeAndText } from './useSizeAndText'
import css from './slideChart.module.css'

export interface SlideChartProps {
  readonly line: IndicatorLine
  /** The day the line is about. */
  readonly day: Day
  readonly term: Term
}

/** The figures that are in the picture. */
function drawnIn(level: LevelModel | null, periods: PeriodModel | null): readonly DrawnFigure[] {
  const columns = periods?.columns ?? []
  return [
    ...(level?.figures ?? []),
    ...columns.flatMap(({ period, quality }) => (quality === null ? [] : [{ period, quality }])),
  ]
}

/**
 * An indicator's course for the shared screen (VISUAL.md, "Shared screen"): its words are as large as the text around it, its lines
 * a share of the picture's height. It fills its place, and needs no other script.
 */
export function SlideChart({ line, day, term }: SlideChartProps): ReactNode {
  const { m, f } = useScreenWords()
  const place = useRef<HTMLElement>(null)
  const given = useSizeAndText(place)
  const { indicator, assessment } = line
  const isLevel = indicator.aggregation === 'end_of_period'
  const { figures } = useMemo(() => seriesOf(line, day, term), [line, day, term])
  const level = useMemo(
    () => (isLevel ? plainLevel(levelModelOf(line, day, term), Number(windowOf(term).to)) : null),
    [isLevel, line, day, term],
  )
  const periods = useMemo(
    () => (isLevel ? null : plainPeriods(periodModelOf(line, day, term))),
    [isLevel, line, day, term],
  )
  const speaking: Speaking = {
    words: m.chart,
    f,
    measure: indicator,
    total: indicator.aggregation === 'cumulative',
  }
  const window = windowOf(term)
  // What has no status on the slide has no colour of one in its picture, even where time alone took it away.
  const status = assessment !== null && isRated(assessment.status) ? assessment.status : null
  const isEmpty = figures.length === 0 && line.targets.badge.length + line.targets.annualPlans.length === 0
  if (isEmpty) return <p>{line.known.length === 0 ? m.chart.noFigures : m.chart.onlyParts}</p>
  const name = m.chart.description(line, figures, f)
  const firmness = firmnessOf(drawnIn(level, periods), m, f)
  const reading = [
    m.chart.reading(line, level !== null && wantsLog(level), f),
    ...(firmness === null ? [] : [firmness]),
  ].join('; ')
  const drawing = given === null || given.text === 0 ? null : { size: given.size, times: enlargementFor(given.text) }
  return (
    <div className={assessment !== null && status === null ? `${css.chart} ${css.unjudged}` : css.chart}>
      <p className={css.reading}>{reading}</p>
      <figure className={css.place} ref={place}>
        {drawing !== null && level !== null && (
          <SlideLevels
            {...drawing}
            name={name}
            model={level}
            window={[Number(window.from) - 1, Number(window.to)]}
            isShare={indicator.scale === 'share'}
            status={status}
            speaking={speaking}
          />
        )}
        {drawing !== null && periods !== null && (
          <SlidePeriods {...drawing} name={name} model={periods} status={status} speaking={speaking} />
        )}
      </figure>
    </div>
  )
}
