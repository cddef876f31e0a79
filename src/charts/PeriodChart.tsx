import { useId, type ReactNode } from 'react'
import { Bar } from 'recharts'
import type { Status } from '@/domain/status'
import { useScreenWords } from '@/i18n/Words'
import { scaleOf } from './axes'
import { ChartFrame } from './ChartFrame'
import { FigureBar } from './FigureBar'
import { neededPath } from './neededPath'
import { PeriodBands } from './PeriodBands'
import { columnText, rowText, type PeriodLayout } from './periodLayout'
import { PeriodLines } from './PeriodLines'
import type { Column, Stretch } from './periodModel'
import type { Size, Speaking } from './speaking'
import css from './chart.module.css'

export interface PeriodChartProps {
  /** The chart in a few sentences. */
  readonly name: string
  readonly layout: PeriodLayout
  readonly size: Size
  readonly status: Status | null
  readonly speaking: Speaking
}

/** From the plot down to the feet of the row of figures, in CSS pixels. */
const ROW_AT = 40

/** Values period by period as bars, the band over its periods, the mean over them, and what the open ones need. */
export function PeriodChart({ name, layout, size, status, speaking }: PeriodChartProps): ReactNode {
  const { m } = useScreenWords()
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
    <ChartFrame
      name={name}
      size={size}
      plot={plot}
      values={values}
      tickText={tickText}
      periods={model.columns.map(({ period }, i) => ({ text: columnText(period, f), x: x(i) }))}
      rows={model.columns.map((column) => ({ ...column, told: told(column), hatch }))}
      hatch={hatch}
      hatchPitch={5}
      labels={labels}
    >
      <PeriodBands bands={model.bands} y={y} domain={values.domain} ends={ends} />
      <Bar
        dataKey="value"
        barSize={barWidth}
        isAnimationActive={false}
        shape={FigureBar}
        tooltipType="none"
        legendType="none"
        zIndex={0}
      />
      {model.columns.map(
        ({ period, needed }, i) =>
          needed?.far != null && (
            <path
              key={period}
              className={css.needWedge}
              d={`M${x(i) - barWidth / 2} ${y(Math.min(high, needed.to))}h${barWidth}V${y(Math.min(high, needed.far))}h${-barWidth}Z`}
            />
          ),
      )}
      <path className={css.zero} d={`M${plot.left} ${y(0)}H${plot.right}`} />
      {model.columns.map(
        ({ period, needed }, i) =>
          needed !== null && (
            <path
              key={period}
              className={css.needed}
              d={neededPath(x(i) - barWidth / 2, barWidth, needed, y, values.domain)}
            />
          ),
      )}
      {model.columns.map(
        ({ period, supposed }, i) =>
          supposed !== null && (
            <path
              key={period}
              className={css.supposed}
              d={`M${x(i) - barWidth / 2} ${y(Math.max(0, low))}V${y(Math.min(high, supposed))}h${barWidth}V${y(Math.max(0, low))}`}
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
      <PeriodLines model={model} y={y} domain={values.domain} status={status} ends={ends} />
      {model.earlier !== null && (
        <rect
          className={css.earlier}
          x={ends(model.earlier)[0] + 2}
          y={y(model.earlier.value) - 3.5}
          width={Math.max(0, ends(model.earlier)[1] - ends(model.earlier)[0] - 4)}
          height={7}
          rx={3.5}
        />
      )}
      {row &&
        model.columns.map((column, i) => (
          <text
            key={column.period}
            className={`${css.text} ${column.value === null ? css.quiet : css.value}`}
            x={x(i)}
            y={plot.bottom + ROW_AT}
            fontSize={13}
            textAnchor="middle"
          >
            {rowText(column, measure, f)}
          </text>
        ))}
    </ChartFrame>
  )
}
