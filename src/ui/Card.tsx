import type { ReactNode } from 'react'
import css from './Card.module.css'

export interface CardProps {
  /** For lists and tables that bring their own space: no padding. */
  readonly flush?: boolean | undefined
  readonly children: ReactNode
}

/** The white ground that carries figures. */
export function Card({ flush = false, children }: CardProps): ReactNode {
  return <div className={flush ? css.card : `${css.card} ${css.padded}`}>{children}</div>
}
