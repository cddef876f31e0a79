import type { ReactNode } from 'react'
import css from './EmptyNote.module.css'

/** Nothing to show, and no fault: a sentence that says why, with the way back in it. */
export function EmptyNote({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={css.note}>{children}</p>
}
