import { useId, type ReactNode } from 'react'
import { Bar, CartesianGrid, ComposedChart, ReferenceArea, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { scaleOf } from './axes'
import { ChartLabels } from './ChartLabels'
import { FigureBar } from './FigureBar'
import type { Size, Speaking } from './levelLayout'
import { columnText, rowText, type PeriodLayout } from './periodLayout'
import type { Column, Stretch } from './periodModel'
import css from './chart.module.css'
import statusColour from '@/ui/statusColour.module.css'

export interface PeriodChartProps {
  /** The chart in a few sentences. */
  readonly name: string
  readonly layout: PeriodLayout
  readonly size: Size
  readonly status: Status | null
  readonly speaking: Speaking
}

const OVER_ALL = 1500
const YEAR_AT = 18
const ROW_AT = 40

/** Values period by period as bars, the band over its periods, the mean over them, and what the open ones need. */
export function PeriodChart({ name, layout, size, status, speaking }: PeriodChartProps): ReactNode {
  const { m } = useWords()
  const hatch = useId()
  const { plot, model, values, tickText, pitch, barWidth, row, labels } = layout
  const { f, measure, words } = speaking
  const y = scaleOf(values.domain, [plot.bottom, plot.top], false)
  const x = (place: number): number => plot.left + (place + 0.5) * pitch
  const [low, high] = values.domain
  const ends = ({ from, to }: Stretch): readonly [number, number] => [x(from) - pitch / 2, x(to) + pitch / 2]
  const told = ({ period, value, quality }: Column): string =>
    value === null || quality === null
      ? ''
      : words.figure(f.period(period), f.value(value, measure), m.words.quality[quality])
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      accessibilityLayer={false}
      role="img"
      aria-label={name}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: 0 }}
      data={model.columns.map((column) => ({ ...column, told: told(column), hatch }))}
      barGap={0}
      barCategoryGap={0}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={css.hatchLine} width="2" height="5" />
        </pattern>
      </defs>
      <CartesianGrid vertical={false} syncWithTicks />
      <XAxis
        type="category"
        dataKey="period"
        height={size.height - plot.bottom}
        axisLine={false}
        tickLine={false}
        tick={false}
      />
      <YAxis
        type="number"
        domain={[...values.domain]}
        ticks={[...values.ticks]}
        interval={0}
        width={plot.left}
        axisLine={false}
        tickLine={false}
        tickFormatter={tickText}
        tick={{ className: css.tick ?? '' }}
        allowDataOverflow
      />
      {model.bands.map((band) => (
        <ReferenceArea
          key={`${band.kind} ${band.period}`}
          x1={model.columns[band.from]?.period ?? ''}
          x2={model.columns[band.to]?.period ?? ''}
          y1={Math.max(low, band.min ?? low)}
          y2={Math.min(high, band.max ?? high)}
          className={(band.kind === 'orientation' ? css.bandBeyond : css.band) ?? ''}
          ifOverflow="extendDomain"
        />
      ))}
      <ReferenceLine className={css.zero ?? ''} y={0} zIndex={310} />
      <Bar dataKey="value" barSize={barWidth} isAnimationActive={false} shape={FigureBar} />
      <ZIndexLayer zIndex={350}>
        {model.columns.map(
          ({ period, needed }, i) =>
            needed !== null && (
              <path
                key={period}
                className={css.needed}
                d={neededPath(x(i) - barWidth / 2, barWidth, y(Math.max(low, needed.from)), needed.to, y, high)}
              />
            ),
        )}
        {model.columns.flatMap(({ period, ghosts }, i) =>
          ghosts.map((ghost) => (
            <path
              key={`${period} ${ghost}`}
              className={css.ghostLine}
              d={`M${x(i) - barWidth / 2 - 3} ${y(ghost)}h${barWidth + 6}`}
            />
          )),
        )}
        {model.bands.flatMap((band) =>
          [band.min, band.max].map((edge, i) => {
            if (edge === null || edge > high || edge < low) return null
            const [left, right] = ends(band)
            return (
              <path
                key={`${band.kind} ${band.period} ${i === 0 ? 'min' : 'max'}`}
                className={css.bandEdge}
                d={`M${left} ${y(edge)}H${right}`}
              />
            )
          }),
        )}
        {model.baselineSpan !== null && (
          <path
            className={css.baselineSpan}
            d={`M${ends(model.baselineSpan)[0]} ${y(model.baselineSpan.value)}H${ends(model.baselineSpan)[1]}`}
          />
        )}
        {model.mean !== null && (
          <path
            className={`${css.mean} ${status === null ? '' : (statusColour[status] ?? '')}`}
            d={`M${ends(model.mean)[0]} ${y(model.mean.value)}H${ends(model.mean)[1]}`}
          />
        )}
      </ZIndexLayer>
      <ZIndexLayer zIndex={OVER_ALL}>
        {model.columns.map((column, i) => (
          <g key={column.period}>
            <text className={`${css.text} ${css.year}`} x={x(i)} y={plot.bottom + YEAR_AT} textAnchor="middle">
              {columnText(column.period, f)}
            </text>
            {row && (
              <text
                className={`${css.text} ${column.value === null ? css.quiet : css.value}`}
                x={x(i)}
                y={plot.bottom + ROW_AT}
                fontSize={13}
                textAnchor="middle"
              >
                {rowText(column, measure, f)}
              </text>
            )}
          </g>
        ))}
        <ChartLabels labels={labels} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** What is still needed, standing on the bar; without a lid where it runs off the chart. */
function neededPath(
  left: number,
  width: number,
  foot: number,
  to: number,
  y: (value: number) => number,
  high: number,
): string {
  const top = y(Math.min(to, high))
  const lid = to > high ? `M${left + width} ${top}` : `H${left + width}`
  return `M${left} ${foot}V${top}${lid}V${foot}`
}
