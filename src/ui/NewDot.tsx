import type { ReactNode } from 'react'
import css from './NewDot.module.css'

/** The mark of what a refresh has changed (rule P6); whoever shows it says so in words as well. */
export function NewDot(): ReactNode {
  return <span className={css.dot} aria-hidden="true" />
}
