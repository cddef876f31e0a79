import type { ReactNode } from 'react'
import css from './Figure.module.css'

export interface FigureProps {
  /** The figure as the reader's language writes it. */
  readonly value: string
  /** Its unit, standing and period. */
  readonly children: ReactNode
}

/** The one large figure of a page, with what it means beside it. */
export function Figure({ value, children }: FigureProps): ReactNode {
  return (
    <p className={css.figure}>
      <strong className={css.value}>{value}</strong>
      <span className={css.words}>{children}</span>
    </p>
  )
}
