import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import { bulletOf } from './bulletGeometry'
import type { Band, BandLimits, BulletGeometry } from './bulletGeometry'
import css from './Bullet.module.css'
import statusColour from './statusColour.module.css'

export interface BulletProps {
  /** In the band's unit; null = no figure, and no bullet: the caller says why in words. */
  readonly value: number | null
  readonly band: Band
  readonly status: Status
  /** The register's own: they make the width of a point and of an open band. */
  readonly limits: BandLimits
}

/** The line stops short of an arrowhead's point, in percent. */
const POINT = 3

const ARROW = { left: { x: '0', d: 'M0 10l8-5v10z' }, right: { x: '100%', d: 'M0 10l-8-5v10z' } }

function Line({ at, from }: { readonly at: number; readonly from: number }): ReactNode {
  const end = Math.min(Math.max(at, POINT), 100 - POINT)
  return (
    <rect className={css.line} x={`${Math.min(from, end)}%`} y="8.5" width={`${Math.abs(from - end)}%`} height="3" />
  )
}

function Value({ at, clipped }: Pick<BulletGeometry, 'at' | 'clipped'>): ReactNode {
  if (clipped === null) return <circle className={css.value} cx={`${at}%`} cy="10" r="5.25" />
  const { x, d } = ARROW[clipped]
  return (
    <svg className={css.arrow} x={x}>
      <path d={d} />
    </svg>
  )
}

/** How far a figure is from its band, in widths of the band: one column of edges for a whole list. Both stand beside it in figures. */
export function Bullet({ value, band, status, limits }: BulletProps): ReactNode {
  const geometry = value === null ? null : bulletOf(value, band, limits)
  if (geometry === null) return null
  const { from, to } = geometry.band
  return (
    <svg className={`${css.bullet} ${statusColour[status]}`} aria-hidden="true">
      <rect className={css.rail} y="9" width="100%" height="2" />
      <rect className={css.band} x={`${from}%`} y="1" width={`${to - from}%`} height="18" />
      {geometry.edges.map((edge) => (
        <rect key={edge} className={css.edge} x={`${edge}%`} width="2" height="20" transform="translate(-1)" />
      ))}
      {geometry.lineFrom !== null && <Line at={geometry.at} from={geometry.lineFrom} />}
      <Value at={geometry.at} clipped={geometry.clipped} />
    </svg>
  )
}
