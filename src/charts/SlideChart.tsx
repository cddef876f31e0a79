import { useMemo, useRef, type ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { windowOf, type Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { useScreenWords } from '@/i18n/Words'
import { enlargementFor } from './enlarged'
import { wantsLog } from './levelModel'
import { courseReading, slideCourseOf } from './slideCourse'
import { SlideLevels } from './SlideLevels'
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

/**
 * An indicator's course for the shared screen (VISUAL.md, "Shared screen"): its words are as large as the text around it, its lines
 * a share of the picture's height. It fills its place, and needs no other script.
 */
export function SlideChart({ line, day, term }: SlideChartProps): ReactNode {
  const { m, f } = useScreenWords()
  const place = useRef<HTMLElement>(null)
  const given = useSizeAndText(place)
  const { indicator, assessment } = line
  const course = useMemo(() => slideCourseOf(line, day, term), [line, day, term])
  const { figures, level, periods } = course
  const speaking: Speaking = {
    words: m.chart,
    f,
    measure: indicator,
    total: indicator.aggregation === 'cumulative',
  }
  const window = windowOf(term)
  // What has no status on the slide has no colour of one in its picture, even where time alone took it away.
  const status = assessment !== null && isRated(assessment.status) ? assessment.status : null
  if (course.isEmpty) return <p>{line.known.length === 0 ? m.chart.noFigures : m.chart.onlyParts}</p>
  const name = m.chart.description(line, figures, f)
  const reading = courseReading(line, course, level !== null && wantsLog(level), m, f)
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
