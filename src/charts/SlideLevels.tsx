import { useId, type ReactNode } from 'react'
import type { Status } from '@/domain/status'
import { scaleOf } from './axes'
import { enlargedBox } from './enlarged'
import { GapWedge } from './GapWedge'
import { LevelBands } from './LevelBands'
import { bandWords, LAST_RADIUS, levelLayoutOf, MARK_RADIUS, PART_RADIUS } from './levelLayout'
import type { LevelModel, Point } from './levelModel'
import { QualityMark } from './QualityMark'
import { SlideFrame } from './SlideFrame'
import type { Size, Speaking } from './speaking'
import { extentOf } from './textPlaces'
import css from './chart.module.css'
import statusColour from '@/ui/statusColour.module.css'

export interface SlideLevelsProps {
  readonly name: string
  readonly model: LevelModel
  /** Of the drawing, in CSS pixels. */
  readonly size: Size
  readonly times: number
  /** The term on the year axis. */
  readonly window: readonly [number, number]
  readonly isShare: boolean
  readonly status: Status | null
  readonly speaking: Speaking
}

/** Between the words of a band at the right and the edge. */
const GUTTER_AIR = 4

/** A level over the years: figures by their standing, the bands, the way needed and the way the pace leads. */
export function SlideLevels(props: SlideLevelsProps): ReactNode {
  const { name, model, size, times, window, isShare, status, speaking } = props
  const hatch = useId()
  const page = { width: size.width / times, height: size.height / times }
  const gutter = Math.max(0, ...model.bands.map((band) => extentOf(bandWords(band, speaking)).width)) + GUTTER_AIR
  const layout = levelLayoutOf(model, page, window, isShare, speaking, gutter)
  const { x, values, years, tickText, bandReach, labels } = layout
  const plot = enlargedBox(layout.plot, times)
  const at = scaleOf(x, [plot.left, plot.right], false)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  const last = model.figures.at(-1) ?? null
  const lineOf = (points: readonly Point[]): string =>
    `M${points.map(({ at: when, value }) => `${at(when)} ${y(value)}`).join('L')}`
  const ahead = (points: readonly Point[]): string =>
    last === null || points.length === 0 ? '' : lineOf([last, ...points])
  const course = model.figures.filter(({ isPart }) => !isPart)
  return (
    <SlideFrame
      name={name}
      size={size}
      times={times}
      plot={plot}
      values={values}
      tickText={tickText}
      periods={years.map((year) => ({ text: String(year), x: at(year) }))}
      hatch={hatch}
      // The day stands under every slide.
      labels={labels.filter(({ id }) => id !== 'day')}
    >
      <GapWedge model={model} tinted={status !== null} lineOf={lineOf} />
      <path className={css.zero} d={`M${plot.left} ${plot.bottom}H${plot.right}`} />
      <LevelBands bands={model.bands} reach={bandReach} at={at} y={y} domain={values.domain} />
      <path className={css.trend} d={ahead(model.trend)} />
      <path className={css.required} d={ahead(model.required)} />
      {model.baselineSpan !== null && (
        <path
          className={css.baselineSpan}
          d={`M${at(model.baselineSpan.from)} ${y(model.baselineSpan.value)}H${at(model.baselineSpan.to)}`}
        />
      )}
      {course.length > 1 && <path className={css.series} d={lineOf(course)} />}
      {model.baseline !== null && (
        <circle
          className={css.baselineMark}
          cx={at(model.baseline.at)}
          cy={y(model.baseline.value)}
          r={MARK_RADIUS * times}
        />
      )}
      {model.figures.map((figure) => (
        <g
          key={figure.period}
          className={figure === last && status !== null ? `${css.lastMark} ${statusColour[status] ?? ''}` : css.mark}
        >
          <QualityMark
            x={at(figure.at)}
            y={y(figure.value)}
            radius={(figure === last ? LAST_RADIUS : figure.isPart ? PART_RADIUS : MARK_RADIUS) * times}
            quality={figure.quality}
            hatch={hatch}
          />
        </g>
      ))}
      {model.gap !== null && labels.some(({ id }) => id === 'gap') && (
        <path
          className={css.gap}
          d={`M${at(model.gap.at) + 13 * times} ${y(model.gap.to)}h${6 * times}V${y(model.gap.from)}h${-6 * times}`}
        />
      )}
    </SlideFrame>
  )
}
