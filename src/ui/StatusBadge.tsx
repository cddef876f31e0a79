import type { ReactNode } from 'react'
import type { StatusMarkProps } from './StatusMark'
import { StatusMark } from './StatusMark'
import css from './StatusBadge.module.css'

export interface StatusBadgeProps extends StatusMarkProps {
  /** The status in words. */
  readonly label: string
  /** How old the figure is, in words; shown only when `stale`. */
  readonly age?: string | undefined
}

/** A status as it is always shown: shape, colour and word (spec 4.2). */
export function StatusBadge({ label, age, ...mark }: StatusBadgeProps): ReactNode {
  return (
    <span className={css.badge}>
      <StatusMark {...mark} />
      <span className={css.word}>{label}</span>
      {mark.stale === true && age !== undefined && <span className={css.age}>{age}</span>}
    </span>
  )
}
