import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import { HEIGHT, WIDTH, sparklineOf } from './sparklineGeometry'
import type { SparkPoint, SparkSpan } from './sparklineGeometry'
import css from './Sparkline.module.css'
import statusColour from './statusColour.module.css'

export interface SparklineProps {
  /** In the order of time. */
  readonly points: readonly SparkPoint[]
  readonly span: SparkSpan
  /** The start of the term on the same axis, in years. */
  readonly termStart: number
  /** Colours the last figure; null = context, which has no status. */
  readonly status: Status | null
}

/** The course of an indicator at a glance; its figures are on its own page. No figures: nothing. */
export function Sparkline({ points, span, termStart, status }: SparklineProps): ReactNode {
  const line = sparklineOf(points, span, termStart)
  if (line === null) return null
  const ruleAt = line.termStartAt
  return (
    <svg
      className={`${css.sparkline} ${status === null ? '' : statusColour[status]}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {ruleAt !== null && <path className={css.termStart} d={`M${ruleAt} 1V${HEIGHT - 1}`} />}
      {line.solid !== '' && <path d={line.solid} />}
      {line.dashed !== '' && <path className={css.dashed} d={line.dashed} />}
      {line.dots !== '' && <path className={css.dots} d={line.dots} />}
      <circle className={css.last} cx={line.last.x} cy={line.last.y} r="3.8" />
    </svg>
  )
}
