import { useId, type ReactNode } from 'react'
import type { Spell } from '@/domain/history'
import css from './history.module.css'
import statusColour from '@/ui/statusColour.module.css'

/** A stretch of the strip in the look of its status: solid, hatched where old or provisional, outlined where nothing is known. */
export function SpellBlock({ status, stage, stale }: Pick<Spell, 'status' | 'stage' | 'stale'>): ReactNode {
  const hatch = useId()
  const isHollow = status === null || status === 'no_data' || status === 'not_due'
  const isHatched = !isHollow && (stale || stage === 'provisional')
  const look = status === null ? css.followed : isHollow ? css[status] : isHatched ? css.hatched : css.solid
  return (
    <svg className={`${css.block} ${status === null ? '' : (statusColour[status] ?? '')}`} aria-hidden="true">
      {isHatched && (
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={css.line} width="3" height="6" />
        </pattern>
      )}
      {isHatched && <rect width="100%" height="100%" fill={`url(#${hatch})`} />}
      <rect className={look} width="100%" height="100%" />
    </svg>
  )
}
