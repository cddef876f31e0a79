import { useId, type ReactNode } from 'react'
import { Line } from 'recharts'
import type { Status } from '@/domain/status'
import { useScreenWords } from '@/i18n/Words'
import { scaleOf } from './axes'
import { ChartFrame } from './ChartFrame'
import { GapWedge } from './GapWedge'
import { LevelBands } from './LevelBands'
import { LAST_RADIUS, MARK_RADIUS, PART_RADIUS, THEN_RADIUS, type LevelLayout } from './levelLayout'
import type { LevelFigure, LevelModel, PaceWedge, Point } from './levelModel'
import { QualityMark } from './QualityMark'
import type { Size, Speaking } from './speaking'
import css from './chart.module.css'
import statusColour from '@/ui/statusColour.module.css'

export interface LevelChartProps {
  /** The chart in a few sentences. */
  readonly name: string
  readonly model: LevelModel
  readonly layout: LevelLayout
  readonly size: Size
  readonly status: Status | null
  readonly speaking: Speaking
}

/** A level over the years: figures by their standing, bands of every horizon, the way needed and the way the pace leads. */
export function LevelChart({ name, model, layout, size, status, speaking }: LevelChartProps): ReactNode {
  const { m } = useScreenWords()
  const hatch = useId()
  const { plot, x, values, years, tickText, bandReach, labels } = layout
  const { f, measure, words } = speaking
  const last = model.figures.at(-1) ?? null
  const at = scaleOf(x, [plot.left, plot.right], false)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  const lineOf = (points: readonly Point[]): string =>
    `M${points.map(({ at: when, value }) => `${at(when)} ${y(value)}`).join('L')}`
  const ahead = (points: readonly Point[]): string =>
    last === null || points.length === 0 ? '' : lineOf([last, ...points])
  const told = ({ period, value, quality }: LevelFigure): string =>
    words.figure(f.period(period), f.value(value, measure), m.words.quality[quality])
  const today = at(model.today)

  return (
    <ChartFrame
      name={name}
      size={size}
      plot={plot}
      values={values}
      tickText={tickText}
      moments={x}
      periods={years.map((year) => ({ text: String(year), x: at(year) }))}
      rows={model.figures.filter(({ isPart }) => !isPart)}
      hatch={hatch}
      hatchPitch={3}
      labels={labels}
    >
      <path className={css.fan} d={fanOf(model, last, values.domain, lineOf)} />
      <GapWedge model={model} tinted lineOf={lineOf} />
      {model.wedge !== null && last !== null && (
        <path className={css.needWedge} d={`${lineOf(edgesOf(model.wedge, last))}Z`} />
      )}
      {today >= plot.left && today <= plot.right && (
        <path className={css.today} d={`M${today} ${plot.top}V${plot.bottom}`} />
      )}
      <LevelBands bands={model.bands} reach={bandReach} at={at} y={y} domain={values.domain} />
      {model.planned !== null && <path className={css.planned} d={lineOf([model.planned.from, model.planned.to])} />}
      <path className={css.trend} d={ahead(model.trend)} />
      <path className={css.required} d={ahead(model.required)} />
      {model.baselineSpan !== null && (
        <path
          className={css.baselineSpan}
          d={`M${at(model.baselineSpan.from)} ${y(model.baselineSpan.value)}H${at(model.baselineSpan.to)}`}
        />
      )}
      <Line
        className={css.series ?? ''}
        dataKey="value"
        isAnimationActive={false}
        connectNulls={false}
        dot={false}
        activeDot={false}
        tooltipType="none"
        legendType="none"
        zIndex={0}
      />
      {model.ghosts.map((ghost) => (
        <circle
          key={`${ghost.period} ${ghost.value}`}
          className={css.ghost}
          cx={at(ghost.at)}
          cy={y(ghost.value)}
          r={3.5}
        />
      ))}
      {model.baseline !== null && (
        <circle className={css.baselineMark} cx={at(model.baseline.at)} cy={y(model.baseline.value)} r={MARK_RADIUS} />
      )}
      {model.figures.map((figure) => (
        <g
          key={figure.period}
          className={figure === last && status !== null ? `${css.lastMark} ${statusColour[status] ?? ''}` : css.mark}
        >
          <title>{told(figure)}</title>
          <QualityMark
            x={at(figure.at)}
            y={y(figure.value)}
            radius={figure === last ? LAST_RADIUS : figure.isPart ? PART_RADIUS : MARK_RADIUS}
            quality={figure.quality}
            hatch={hatch}
          />
        </g>
      ))}
      {model.earlier !== null && (
        <circle className={css.earlier} cx={at(model.earlier.at)} cy={y(model.earlier.value)} r={THEN_RADIUS} />
      )}
      <path className={css.supposed} d={ahead(model.supposed)} />
      {model.supposed.map((point) => (
        <circle key={point.at} className={css.supposedMark} cx={at(point.at)} cy={y(point.value)} r={MARK_RADIUS + 1} />
      ))}
      {model.gap !== null && labels.some(({ id }) => id === 'gap') && (
        <path className={css.gap} d={`M${at(model.gap.at) + 13} ${y(model.gap.to)}h6V${y(model.gap.from)}h-6`} />
      )}
    </ChartFrame>
  )
}

/** The corners of the ground between the ways to both edges of a band. */
function edgesOf({ at, near, far }: PaceWedge, last: Point): readonly Point[] {
  return [last, { at, value: near.value }, { at, value: far.value }]
}

/** The ground between the ends of the interval, as far as it lies on the axis; empty without one. */
function fanOf(
  { trend }: LevelModel,
  last: LevelFigure | null,
  [low, high]: readonly [number, number],
  lineOf: (points: readonly Point[]) => string,
): string {
  const known = trend.flatMap(({ at, low: least, high: most }) =>
    least === null || most === null ? [] : [{ at, least: Math.max(least, low), most: Math.min(most, high) }],
  )
  if (last === null || known.length === 0) return ''
  const under = known.map(({ at, least }) => ({ at, value: least }))
  const over = known.map(({ at, most }) => ({ at, value: most }))
  return `${lineOf([last, ...over, ...under.toReversed()])}Z`
}
