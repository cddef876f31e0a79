import type { ReactNode } from 'react'
import { scaleOf, type ValueAxis } from './axes'
import { enlargedLabels } from './enlarged'
import type { Box, Placed } from './placeLabels'
import type { Size } from './speaking'
import { TEXT_SIZE, type TextPlace } from './textPlaces'
import css from './chart.module.css'
import own from './slideChart.module.css'

/** Between the marked values' words and the plot, and from the plot down to the feet of the periods' names, as on a page. */
const VALUE_GAP = 8
const PERIOD_AT = 18
/** The middle of a digit over its foot, in ems. */
const HALF_DIGIT = 0.34
const LEADING = 1.3

export interface SlideFrameProps {
  /** The chart in a few sentences. */
  readonly name: string
  /** Of the drawing, in CSS pixels. */
  readonly size: Size
  /** How much larger than on a page everything is. */
  readonly times: number
  /** In the drawing's pixels. */
  readonly plot: Box
  readonly values: ValueAxis
  readonly tickText: (value: number) => string
  readonly periods: readonly { readonly text: string; readonly x: number }[]
  /** Identity of the hatch for preliminary figures. */
  readonly hatch: string
  /** As a page lays them out. */
  readonly labels: readonly Placed<TextPlace>[]
  readonly children: ReactNode
}

/** What every chart on a slide has: a picture with a sentence, marked values and periods, and the words in their places. */
export function SlideFrame(props: SlideFrameProps): ReactNode {
  const { name, size, times, plot, values, tickText, periods, hatch, labels, children } = props
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  const text = TEXT_SIZE.quiet * times
  const pitch = 6 * times
  return (
    <svg className={own.picture} width={size.width} height={size.height} role="img" aria-label={name}>
      <defs>
        <pattern id={hatch} width={pitch} height={pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={css.hatchLine} width={pitch * 0.36} height={pitch} />
        </pattern>
      </defs>
      <path className={css.grid} d={values.ticks.map((tick) => `M${plot.left} ${y(tick)}H${plot.right}`).join('')} />
      {values.ticks.map((tick) => (
        <text
          key={tick}
          className={own.tick}
          fontSize={text}
          x={plot.left - VALUE_GAP * times}
          y={y(tick) + HALF_DIGIT * text}
          textAnchor="end"
        >
          {tickText(tick)}
        </text>
      ))}
      {periods.map(({ text: period, x }) => (
        <text
          key={period}
          className={own.tick}
          fontSize={text}
          x={x}
          y={plot.bottom + PERIOD_AT * times}
          textAnchor="middle"
        >
          {period}
        </text>
      ))}
      {children}
      {enlargedLabels(labels, times).map(({ id, place }) => (
        <text
          key={id}
          className={`${css.text} ${css[place.look] ?? ''}`}
          x={place.x}
          y={place.y}
          fontSize={place.size}
          textAnchor={place.anchor}
          transform={place.angle === 0 ? undefined : `rotate(${place.angle} ${place.x} ${place.y})`}
        >
          {place.lines.map((line, i) => (
            <tspan key={line} x={place.x} dy={i === 0 ? 0 : LEADING * place.size}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  )
}
