import type { ReactNode } from 'react'
import type { Quality } from '@/domain/register'
import css from './chart.module.css'

export interface QualityMarkProps {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly quality: Quality
  /** Identity of the hatch of the chart it stands in. */
  readonly hatch: string
}

/** A figure as a point: official solid, preliminary hatched, an estimate pale with an outline, a derived one small. */
export function QualityMark({ x, y, radius, quality, hatch }: QualityMarkProps): ReactNode {
  const size = quality === 'derived' ? radius * 0.7 : radius
  return (
    <>
      <circle className={css[quality]} cx={x} cy={y} r={size} />
      {quality === 'preliminary' && <circle cx={x} cy={y} r={size} fill={`url(#${hatch})`} />}
    </>
  )
}
