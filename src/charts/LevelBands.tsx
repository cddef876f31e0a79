import type { ReactNode } from 'react'
import type { Domain, Scale } from './axes'
import type { LevelBand } from './levelModel'
import css from './chart.module.css'

export interface LevelBandsProps {
  readonly bands: readonly LevelBand[]
  /** Half the width of a band, in years. */
  readonly reach: number
  readonly at: Scale
  readonly y: Scale
  /** Of the values. */
  readonly domain: Domain
}

/** The target bands of a level at their dates; an open side has no edge and runs to the end of the axis. */
export function LevelBands({ bands, reach, at, y, domain: [low, high] }: LevelBandsProps): ReactNode {
  return bands.map(({ at: when, min, max, kind, period }) => {
    const [left, right] = [at(when - reach), at(when + reach)]
    const [top, bottom] = [y(max ?? high), y(min ?? low)]
    const lid = max === null ? '' : `M${left} ${top}H${right}`
    const floor = min === null ? '' : `M${left} ${bottom}H${right}`
    return (
      <g key={`${kind} ${period}`}>
        <path
          className={kind === 'orientation' ? css.bandBeyond : css.band}
          d={`M${left} ${top}H${right}V${bottom}H${left}Z`}
        />
        <path className={css.bandEdge} d={`${lid}${floor}M${left} ${top}V${bottom}M${right} ${top}V${bottom}`} />
      </g>
    )
  })
}
