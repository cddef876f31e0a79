import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import type { Spot } from './channel'
import css from './Spotlight.module.css'

/** Moves the spotlight; null puts it out. */
export interface SpotlightHandle {
  readonly light: (at: Spot | null) => void
}

export interface SpotlightProps {
  readonly ref: Ref<SpotlightHandle>
}

/** The picture in the drawing's units, and the radius of the disc: 15 % of the height across (rule P10: at least 6 %). */
const WIDTH = 160
const HEIGHT = 90
const RADIUS = 6.75

/** Everything around the disc, wherever it stands in the picture. */
const AROUND = `M${-WIDTH} ${-HEIGHT}h${2 * WIDTH}v${2 * HEIGHT}h${-2 * WIDTH}z`
const DISC = `M0 ${-RADIUS}a${RADIUS} ${RADIUS} 0 1 0 0 ${2 * RADIUS}a${RADIUS} ${RADIUS} 0 1 0 0 ${-2 * RADIUS}z`

/**
 * A bright disc over the picture, the rest dimmed. It is moved by its transform alone, past React, so that it keeps up with the
 * pointer and nothing else is drawn again.
 */
export function Spotlight({ ref }: SpotlightProps): ReactNode {
  const moved = useRef<SVGGElement>(null)
  useImperativeHandle(
    ref,
    () => ({
      light: (at) => {
        const group = moved.current
        if (group === null) return
        group.toggleAttribute('data-out', at === null)
        if (at !== null) group.setAttribute('transform', `translate(${at.x * WIDTH} ${at.y * HEIGHT})`)
      },
    }),
    [],
  )
  return (
    <svg className={css.spotlight} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <g ref={moved} data-out="">
        <path className={css.dim} fillRule="evenodd" d={AROUND + DISC} />
        <circle className={css.ring} r={RADIUS} />
      </g>
    </svg>
  )
}
