import type { ReactNode } from 'react'
import { ComposedChart, XAxis, YAxis } from 'recharts'
import { scaleOf, type Domain, type ValueAxis } from './axes'
import { ChartLabels } from './ChartLabels'
import type { Box, Placed } from './placeLabels'
import type { Size } from './speaking'
import type { TextPlace } from './textPlaces'
import css from './chart.module.css'

/** Between the marked values' words and the plot, and from the plot down to the feet of the periods' names, in CSS pixels. */
const VALUE_GAP = 8
const PERIOD_AT = 18

/** The middle of a digit over its foot, at the size of the marks. */
const HALF_DIGIT = 4.5

export interface ChartFrameProps {
  /** The chart in a few sentences. */
  readonly name: string
  readonly size: Size
  readonly plot: Box
  readonly values: ValueAxis
  readonly tickText: (value: number) => string
  /** Ends of the axis of moments, in years; absent = the periods stand side by side. */
  readonly moments?: Domain
  /** What is written under the plot, each in the middle of its place, in CSS pixels. */
  readonly periods: readonly { readonly text: string; readonly x: number }[]
  readonly rows: readonly object[]
  /** Identity of the hatch for preliminary figures, and its pitch in CSS pixels. */
  readonly hatch: string
  readonly hatchPitch: number
  readonly labels: readonly Placed<TextPlace>[]
  readonly children: ReactNode
}

/**
 * What every chart has: a picture with a sentence, the grid, the marked values and periods, and the words in their places. recharts
 * holds the two axes, and draws lines and bars between the other children in the order they are given (`zIndex` 0: anything else
 * costs a second pass).
 */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { name, size, plot, values, tickText, moments, periods, rows, hatch, hatchPitch, labels, children } = props
  const y = scaleOf(values.domain, [plot.bottom, plot.top], values.log)
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      accessibilityLayer={false}
      role="img"
      aria-label={name}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: size.height - plot.bottom, left: plot.left }}
      data={[...rows]}
      barGap={0}
      barCategoryGap={0}
    >
      <defs>
        <pattern
          id={hatch}
          width={hatchPitch}
          height={hatchPitch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={css.hatchLine} width={hatchPitch * 0.45} height={hatchPitch} />
        </pattern>
      </defs>
      {moments !== undefined && <XAxis hide type="number" dataKey="at" domain={[...moments]} niceTicks="none" />}
      <YAxis
        hide
        type="number"
        domain={[...values.domain]}
        scale={values.log ? 'log' : 'linear'}
        niceTicks="none"
        allowDataOverflow
      />
      <path className={css.grid} d={values.ticks.map((tick) => `M${plot.left} ${y(tick)}H${plot.right}`).join('')} />
      {values.ticks.map((tick) => (
        <text key={tick} className={css.tick} x={plot.left - VALUE_GAP} y={y(tick) + HALF_DIGIT} textAnchor="end">
          {tickText(tick)}
        </text>
      ))}
      {periods.map(({ text, x }) => (
        <text key={text} className={css.tick} x={x} y={plot.bottom + PERIOD_AT} textAnchor="middle">
          {text}
        </text>
      ))}
      {children}
      <ChartLabels labels={labels} />
    </ComposedChart>
  )
}
