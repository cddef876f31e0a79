import type { ReactNode } from 'react'
import type { BarShapeProps } from 'recharts'
import type { Column } from './periodModel'
import css from './chart.module.css'

/** What a bar is drawn from: its column, what a pointer is told, and the hatch of its chart. */
export interface BarRow extends Column {
  readonly told: string
  readonly hatch: string
}

function isRow(row: unknown): row is BarRow {
  return typeof row === 'object' && row !== null && 'told' in row && 'hatch' in row && 'when' in row
}

/** A figure as a bar: official solid, preliminary hatched, an estimate pale with an outline, a derived one dashed; grey before the term. */
export function FigureBar({ x, y, width, height, payload }: BarShapeProps): ReactNode {
  const row: unknown = payload
  if (!isRow(row) || row.value === null || row.quality === null) return null
  const { quality, when, told, hatch } = row
  // The outline lies inside the bar's box.
  const box = {
    x: x + 1,
    y: Math.min(y, y + height) + 1,
    width: Math.max(0, width - 2),
    height: Math.max(0, Math.abs(height) - 1),
  }
  return (
    <g className={when === 'before' ? css.barBefore : css.bar}>
      <title>{told}</title>
      <rect className={css[quality]} {...box} />
      {quality === 'preliminary' && <rect {...box} fill={`url(#${hatch})`} />}
    </g>
  )
}
