import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import type { Band } from './bulletGeometry'
import { bulletScaleOf } from './bulletScale'
import css from './BulletScale.module.css'
import statusColour from './statusColour.module.css'

export interface BulletScaleProps {
  /** In the band's unit; null = no figure, and no bullet: the caller says why in words. */
  readonly value: number | null
  readonly band: Band
  /** Where the indicator stood when the term began; null = not known. */
  readonly baseline: number | null
  readonly status: Status
  /** The picture in one sentence. */
  readonly label: string
  /** Writes a number of this indicator as the reader's language does. */
  readonly format: (value: number) => string
}

/** Text near an end leans inwards. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 4) return 'start'
  return at > 96 ? 'end' : 'middle'
}

/** A figure alone against its band, on a real scale: number above, baseline as a hollow dot, round numbers below. */
export function BulletScale({ value, band, baseline, status, label, format }: BulletScaleProps): ReactNode {
  const geometry = value === null ? null : bulletScaleOf(value, band, baseline)
  if (value === null || geometry === null) return null
  const { from, to } = geometry.band
  return (
    <>
      <p className="visuallyHidden">{label}</p>
      <svg className={`${css.scale} ${statusColour[status]}`} aria-hidden="true" focusable="false">
        <rect className={css.rail} y="35" width="100%" height="2" />
        <rect className={css.band} x={`${from}%`} y="24" width={`${to - from}%`} height="24" />
        {geometry.edges.map((edge) => (
          <rect key={edge} className={css.edge} x={`${edge}%`} y="23" width="2" height="26" transform="translate(-1)" />
        ))}
        {geometry.ticks.map((tick) => (
          <g key={tick.value}>
            <rect className={css.tick} x={`${tick.at}%`} y="49" width="1" height="4" />
            <text className={css.axis} x={`${tick.at}%`} y="66" textAnchor={anchorAt(tick.at)}>
              {format(tick.value)}
            </text>
          </g>
        ))}
        {geometry.baselineAt !== null && (
          <circle className={css.baseline} cx={`${geometry.baselineAt}%`} cy="36" r="5" />
        )}
        <circle className={css.value} cx={`${geometry.at}%`} cy="36" r="7" />
        <text className={css.figure} x={`${geometry.at}%`} y="16" textAnchor={anchorAt(geometry.at)}>
          {format(value)}
        </text>
      </svg>
    </>
  )
}
