import type { ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { endOf } from '@/domain/endOf'
import { courseOf, type LocalSeries } from '@/domain/localSeries'
import { useScreenWords } from '@/i18n/Words'
import { Sparkline } from '@/ui/Sparkline'
import css from './localities.module.css'

export interface PlaceCourseProps {
  readonly series: LocalSeries
  readonly name: string
  readonly day: Day
}

/** One place over time, in one indicator: the line, and its first and last figure in words. */
export function PlaceCourse({ series, name, day }: PlaceCourseProps): ReactNode {
  const { m, f } = useScreenWords()
  const course = courseOf(series, day)
  const first = course[0]
  const last = course.at(-1)
  if (first === undefined || last === undefined) return null
  const at = (period: string): number => (endOf(period) ?? 0) / 12
  const value = (of: typeof last): string => f.figure(of.value, series.indicator)
  return (
    <li className={css.course}>
      <span className={css.place}>{name}</span>
      {course.length > 1 && (
        <Sparkline
          points={course.map((figure, nth) => ({
            t: at(figure.period),
            value: figure.value,
            solid: nth === 0 || at(figure.period) - at(course[nth - 1]?.period ?? '') <= 1,
          }))}
          span={{ from: at(first.period), to: at(last.period) }}
          termStart={0}
          status={null}
        />
      )}
      <span className={css.small}>
        {course.length > 1
          ? m.localities.figures.course(f.period(first.period), value(first), f.period(last.period), value(last))
          : `${f.period(last.period)}: ${f.value(last.value, series.indicator)}`}
      </span>
    </li>
  )
}
