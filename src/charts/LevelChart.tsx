import { useId, type ReactNode } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { scaleOf, type Scale } from './axes'
import { ChartLabels } from './ChartLabels'
import { LAST_RADIUS, MARK_RADIUS, type LevelLayout, type Size, type Speaking } from './levelLayout'
import type { LevelBand, LevelFigure, LevelModel, Point } from './levelModel'
import type { Box } from './placeLabels'
import { QualityMark } from './QualityMark'
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

const TINT: Partial<Record<Status, string>> = {
  missed: css.wedgeOff ?? '',
  off_track: css.wedgeOff ?? '',
  at_risk: css.wedgeRisk ?? '',
}

/** Labels stand over everything. */
const OVER_ALL = 1500

/** A level over the years: figures by their standing, bands of every horizon, the way needed and the way the pace leads. */
export function LevelChart({ name, model, layout, size, status, speaking }: LevelChartProps): ReactNode {
  const { m } = useWords()
  const hatch = useId()
  const { plot, x, values, years, tickText, bandReach, labels } = layout
  const { f, measure, words } = speaking
  const last = model.figures.at(-1) ?? null
  const at = scaleOf(x, [plot.left, plot.right], false)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  const [low, high] = values.domain
  const fan = last === null ? [] : [{ at: last.at, low: last.value, high: last.value }, ...model.trend]
  const range = fan.flatMap(({ at: when, low: least, high: most }) =>
    least === null || most === null ? [] : [{ at: when, range: [Math.max(least, low), Math.min(most, high)] }],
  )
  const trend: readonly Point[] = last === null ? [] : [last, ...model.trend]
  const required: readonly Point[] = last === null ? [] : [last, ...model.required]
  const wedge = wedgeOf(model, last)
  const told = ({ period, value, quality }: LevelFigure): string =>
    words.figure(f.period(period), f.value(value, measure), m.words.quality[quality])

  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      accessibilityLayer={false}
      role="img"
      aria-label={name}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: 0 }}
      data={[...model.figures]}
    >
      <defs>
        <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={css.hatchLine} width="1.4" height="3" />
        </pattern>
      </defs>
      <CartesianGrid vertical={false} syncWithTicks />
      <XAxis
        type="number"
        dataKey="at"
        domain={[...x]}
        ticks={[...years]}
        interval={0}
        height={size.height - plot.bottom}
        axisLine={false}
        tickLine={false}
        tickFormatter={String}
        tick={{ className: css.tick ?? '' }}
        tickMargin={8}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[...values.domain]}
        scale={values.log ? 'log' : 'linear'}
        ticks={[...values.ticks]}
        interval={0}
        width={plot.left}
        axisLine={false}
        tickLine={false}
        tickFormatter={tickText}
        tick={{ className: css.tick ?? '' }}
        allowDataOverflow
      />
      {range.length > 1 && (
        <Area
          className={css.fan ?? ''}
          data={range}
          dataKey="range"
          isAnimationActive={false}
          connectNulls={false}
          activeDot={false}
          stroke="none"
          zIndex={40}
        />
      )}
      {wedge !== null && (
        <ZIndexLayer zIndex={60}>
          <path
            className={TINT[wedge.status] ?? css.wedge}
            d={`M${wedge.points.map((point) => `${at(point.at)} ${y(point.value)}`).join('L')}Z`}
          />
        </ZIndexLayer>
      )}
      {model.bands.map((band) => (
        <ReferenceArea
          key={`${band.kind} ${band.period}`}
          className={(band.kind === 'orientation' ? css.bandBeyond : css.band) ?? ''}
          x1={band.at - bandReach}
          x2={band.at + bandReach}
          y1={band.min ?? low}
          y2={band.max ?? high}
          ifOverflow="extendDomain"
        />
      ))}
      <ZIndexLayer zIndex={110}>
        {model.bands.map((band) => (
          <path
            key={`${band.kind} ${band.period}`}
            className={css.bandEdge}
            d={bandEdges(band, bandReach, at, y, plot)}
          />
        ))}
      </ZIndexLayer>
      <ReferenceLine className={css.today ?? ''} x={model.today} ifOverflow="hidden" zIndex={90} />
      {model.planned !== null && (
        <Line
          className={css.planned ?? ''}
          data={[model.planned.from, model.planned.to]}
          dataKey="value"
          isAnimationActive={false}
          connectNulls={false}
          dot={false}
          activeDot={false}
        />
      )}
      {trend.length > 1 && (
        <Line
          className={css.trend ?? ''}
          data={[...trend]}
          dataKey="value"
          isAnimationActive={false}
          connectNulls={false}
          dot={false}
          activeDot={false}
        />
      )}
      {required.length > 1 && (
        <Line
          className={css.required ?? ''}
          data={[...required]}
          dataKey="value"
          isAnimationActive={false}
          connectNulls={false}
          dot={false}
          activeDot={false}
        />
      )}
      {model.baselineSpan !== null && (
        <ReferenceLine
          className={css.baselineSpan ?? ''}
          segment={[
            { x: model.baselineSpan.from, y: model.baselineSpan.value },
            { x: model.baselineSpan.to, y: model.baselineSpan.value },
          ]}
          ifOverflow="extendDomain"
        />
      )}
      <Line
        className={css.series ?? ''}
        dataKey="value"
        isAnimationActive={false}
        connectNulls={false}
        dot={false}
        activeDot={false}
      />
      {model.ghosts.map((ghost) => (
        <ReferenceDot
          key={`${ghost.period} ${ghost.value}`}
          className={css.ghost ?? ''}
          x={ghost.at}
          y={ghost.value}
          r={3.5}
          ifOverflow="extendDomain"
          zIndex={610}
        />
      ))}
      <ZIndexLayer zIndex={620}>
        {model.baseline !== null && (
          <circle
            className={css.baselineMark}
            cx={at(model.baseline.at)}
            cy={y(model.baseline.value)}
            r={MARK_RADIUS}
          />
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
              radius={figure === last ? LAST_RADIUS : MARK_RADIUS}
              quality={figure.quality}
              hatch={hatch}
            />
          </g>
        ))}
        {model.gap !== null && labels.some(({ id }) => id === 'gap') && (
          <path className={css.gap} d={`M${at(model.gap.at) + 13} ${y(model.gap.to)}h6V${y(model.gap.from)}h-6`} />
        )}
      </ZIndexLayer>
      <ZIndexLayer zIndex={OVER_ALL}>
        <ChartLabels labels={labels} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** The edges of a band on every side that it has; open sides have none. */
function bandEdges(band: LevelBand, reach: number, at: Scale, y: Scale, plot: Box): string {
  const [left, right] = [at(band.at - reach), at(band.at + reach)]
  const top = band.max === null ? plot.top : y(band.max)
  const bottom = band.min === null ? plot.bottom : y(band.min)
  const lid = band.max === null ? '' : `M${left} ${top}H${right}`
  const floor = band.min === null ? '' : `M${left} ${bottom}H${right}`
  return `${lid}${floor}M${left} ${top}V${bottom}M${right} ${top}V${bottom}`
}

/** What the next milestone would lack, as the ground between the way needed and the way the pace leads. */
function wedgeOf(
  { gap, required, trend }: LevelModel,
  last: LevelFigure | null,
): { readonly status: Status; readonly points: readonly Point[] } | null {
  const [need] = required
  const [lead] = trend
  if (gap === null || last === null || need === undefined || lead === undefined) return null
  return { status: gap.status, points: [last, need, lead] }
}
