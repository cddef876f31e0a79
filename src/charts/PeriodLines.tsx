import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import type { Domain, Scale } from './axes'
import type { PeriodModel, Stretch } from './periodModel'
import css from './chart.module.css'
import statusColour from '@/ui/statusColour.module.css'

export interface PeriodLinesProps {
  readonly model: PeriodModel
  readonly y: Scale
  /** Of the values. */
  readonly domain: Domain
  readonly status: Status | null
  /** Where a stretch begins and ends. */
  readonly ends: (stretch: Stretch) => readonly [number, number]
}

/** What crosses the bars: the edges of the bands, the baseline of several periods, and the mean in its status' colour. */
export function PeriodLines({ model, y, domain: [low, high], status, ends }: PeriodLinesProps): ReactNode {
  const { bands, baselineSpan, mean } = model
  const across = (stretch: Stretch, value: number): string => {
    const [left, right] = ends(stretch)
    return `M${left} ${y(value)}H${right}`
  }
  return (
    <>
      {bands.flatMap((band) =>
        [band.min, band.max].map((edge, i) =>
          edge === null || edge > high || edge < low ? null : (
            <path
              key={`${band.kind} ${band.period} ${i === 0 ? 'min' : 'max'}`}
              className={css.bandEdge}
              d={across(band, edge)}
            />
          ),
        ),
      )}
      {baselineSpan !== null && <path className={css.baselineSpan} d={across(baselineSpan, baselineSpan.value)} />}
      {mean !== null && (
        <path
          className={`${css.mean} ${status === null ? '' : (statusColour[status] ?? '')}`}
          d={across(mean, mean.value)}
        />
      )}
    </>
  )
}
