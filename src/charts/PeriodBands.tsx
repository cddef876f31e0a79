import type { ReactNode } from 'react'
import type { Domain, Scale } from './axes'
import type { PeriodBand, Stretch } from './periodModel'
import css from './chart.module.css'

export interface PeriodBandsProps {
  readonly bands: readonly PeriodBand[]
  readonly y: Scale
  /** Of the values. */
  readonly domain: Domain
  /** Where a stretch begins and ends. */
  readonly ends: (stretch: Stretch) => readonly [number, number]
}

/** The ground of the target bands over their periods. */
export function PeriodBands({ bands, y, domain: [low, high], ends }: PeriodBandsProps): ReactNode {
  return bands.map((band) => {
    const [left, right] = ends(band)
    return (
      <path
        key={`${band.kind} ${band.period}`}
        className={band.kind === 'orientation' ? css.bandBeyond : css.band}
        d={`M${left} ${y(Math.min(high, band.max ?? high))}H${right}V${y(Math.max(low, band.min ?? low))}H${left}Z`}
      />
    )
  })
}
