import { useId, type ReactNode } from 'react'
import type { Status } from '@/domain/status'
import { scaleOf } from './axes'
import { enlargedBox } from './enlarged'
import { neededPath } from './neededPath'
import { PeriodBands } from './PeriodBands'
import { columnText, periodLayoutOf, ROW, rowText, type PeriodLayout } from './periodLayout'
import { PeriodLines } from './PeriodLines'
import type { Column, PeriodModel, Stretch } from './periodModel'
import { SlideFrame } from './SlideFrame'
import type { Size, Speaking } from './speaking'
import { extentOf, TEXT_SIZE } from './textPlaces'
import css from './chart.module.css'
import own from './slideChart.module.css'

export interface SlidePeriodsProps {
  readonly name: string
  readonly model: PeriodModel
  /** Of the drawing, in CSS pixels. */
  readonly size: Size
  readonly times: number
  readonly status: Status | null
  readonly speaking: Speaking
}

/** Least distance of two marked values. */
const VALUE_PITCH = 50

/** As on a page: the foot of the row of figures under the plot, and of the figures inside the bars over the zero line. */
const ROW_AT = 40
const FOOT_AT = 6
/** What a figure at the foot of a bar takes of its height. */
const FOOT_ROOM = 20
/** Air between a figure and the sides of its bar. */
const SIDE_AIR = 3

/** A bar's share of its column, and the widest one. */
const BAR_SHARE = 0.72
const WIDEST_BAR = 60

/** Wider than on a page, so that figures have room in them. */
function barOf({ pitch, barWidth }: PeriodLayout): number {
  return Math.max(barWidth, Math.min(WIDEST_BAR, pitch * BAR_SHARE))
}

/** Can every figure stand at the foot of its bar, with no line through it? */
function fitsInBars(layout: PeriodLayout, { f, measure }: Speaking): boolean {
  const { model, plot, values } = layout
  const barWidth = barOf(layout)
  const y = scaleOf(values.domain, [plot.bottom, plot.top], false)
  const room = { top: y(0) - FOOT_ROOM, bottom: y(0) }
  const crosses = (value: number | null | undefined): boolean =>
    value != null && y(value) > room.top - 3 && y(value) < room.bottom
  const lines = [
    ...model.bands.flatMap(({ min, max }) => [min, max]),
    model.mean?.value,
    model.baselineSpan?.value,
    ...model.columns.map(({ needed }) => needed?.from),
  ].filter((value) => value !== 0)
  return (
    !lines.some(crosses) &&
    model.columns.every((column) => {
      if (column.value === null) return true
      const { width } = extentOf({ lines: [rowText(column, measure, f)], look: 'value' })
      return width + 2 * SIDE_AIR <= barWidth && y(column.value) <= room.top
    })
  )
}

/** The layout of a page, without its row of figures where they stand in the bars. */
function layoutOf(
  model: PeriodModel,
  size: Size,
  speaking: Speaking,
): { readonly layout: PeriodLayout; readonly inBars: boolean } {
  const low = periodLayoutOf(model, { ...size, height: size.height + ROW }, speaking, VALUE_PITCH)
  const inBars = fitsInBars(low, speaking)
  return { layout: inBars ? low : periodLayoutOf(model, size, speaking, VALUE_PITCH), inBars }
}

/** What is written on a bar: the ground's colour on a solid one, ink on a pale one. */
function figureLook({ quality }: Column): string | undefined {
  return quality === 'official' ? own.onSolid : own.onPale
}

/** Values period by period as bars with their figures at the foot, the band, the mean over them, and what the open ones need. */
export function SlidePeriods({ name, model: whole, size, times, status, speaking }: SlidePeriodsProps): ReactNode {
  const hatch = useId()
  const page = { width: size.width / times, height: size.height / times }
  const { layout, inBars } = layoutOf(whole, page, speaking)
  const { model, values, tickText, row } = layout
  const { f, measure } = speaking
  const plot = enlargedBox(layout.plot, times)
  const pitch = layout.pitch * times
  const barWidth = barOf(layout) * times
  const text = TEXT_SIZE.value * times
  const line = text / 6
  const y = scaleOf(values.domain, [plot.bottom, plot.top], false)
  const x = (place: number): number => plot.left + (place + 0.5) * pitch
  const ends = ({ from, to }: Stretch): readonly [number, number] => [x(from) - pitch / 2, x(to) + pitch / 2]
  return (
    <SlideFrame
      name={name}
      size={size}
      times={times}
      plot={plot}
      values={values}
      tickText={tickText}
      periods={model.columns.map(({ period }, i) => ({ text: columnText(period, f), x: x(i) }))}
      hatch={hatch}
      labels={layout.labels}
    >
      {model.columns.map(({ period, value, quality, when }, i) => {
        if (value === null || quality === null) return null
        const box = {
          x: x(i) - barWidth / 2 + line / 2,
          y: Math.min(y(value), y(0)) + line / 2,
          width: Math.max(0, barWidth - line),
          height: Math.max(0, Math.abs(y(value) - y(0)) - line / 2),
        }
        return (
          <g key={period} className={when === 'before' ? css.barBefore : css.bar}>
            <rect className={css[quality]} {...box} />
            {quality === 'preliminary' && <rect {...box} fill={`url(#${hatch})`} />}
            {quality === 'preliminary' && inBars && (
              <rect
                className={own.plate}
                x={box.x + line}
                y={y(0) - (FOOT_ROOM - 2) * times}
                width={Math.max(0, box.width - 2 * line)}
                height={(FOOT_ROOM - 4) * times}
              />
            )}
          </g>
        )
      })}
      <PeriodBands bands={model.bands} y={y} domain={values.domain} ends={ends} />
      <path className={css.zero} d={`M${plot.left} ${y(0)}H${plot.right}`} />
      {model.columns.map(
        ({ period, needed }, i) =>
          needed !== null && (
            <path
              key={period}
              className={css.needed}
              d={neededPath(x(i) - barWidth / 2 + line / 2, barWidth - line, needed, y, values.domain)}
            />
          ),
      )}
      <PeriodLines model={model} y={y} domain={values.domain} status={status} ends={ends} />
      {(inBars || row) &&
        model.columns.map((column, i) => (
          <text
            key={column.period}
            className={inBars && column.value !== null ? figureLook(column) : css.value}
            fontSize={text}
            x={x(i)}
            y={inBars ? y(0) - FOOT_AT * times : plot.bottom + ROW_AT * times}
            textAnchor="middle"
          >
            {inBars && column.needed !== null && column.value === null ? '' : rowText(column, measure, f)}
          </text>
        ))}
    </SlideFrame>
  )
}
