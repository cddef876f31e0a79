import type { ReactNode } from 'react'
import type { Placed } from './placeLabels'
import { TEXT_SIZE, type TextPlace } from './textPlaces'
import css from './chart.module.css'

const LEADING = 1.3

/** The words of a chart, each in the place that was found for it, on a rim of the card's ground so that no line runs through them. */
export function ChartLabels({ labels }: { readonly labels: readonly Placed<TextPlace>[] }): ReactNode {
  return labels.map(({ id, place }) => (
    <text
      key={id}
      className={`${css.text} ${css[place.look] ?? ''}`}
      x={place.x}
      y={place.y}
      fontSize={TEXT_SIZE[place.look]}
      textAnchor={place.anchor}
      transform={place.angle === 0 ? undefined : `rotate(${place.angle} ${place.x} ${place.y})`}
    >
      {place.lines.map((line, i) => (
        <tspan key={line} x={place.x} dy={i === 0 ? 0 : LEADING * TEXT_SIZE[place.look]}>
          {line}
        </tspan>
      ))}
    </text>
  ))
}
