import type { ReactNode } from 'react'
import css from './FailureNote.module.css'

export interface FailureNoteProps {
  readonly title: string
  /** What failed, and with what cause. */
  readonly failed: ReactNode
  /** What still works. */
  readonly works: ReactNode
  readonly retryLabel: string
  readonly onRetry: () => void
}

/** In place of what could not be had. Old figures are never replaced by it: they stay, with their date. */
export function FailureNote({ title, failed, works, retryLabel, onRetry }: FailureNoteProps): ReactNode {
  return (
    <div className={css.note} role="alert">
      <p className={css.title}>{title}</p>
      <p>{failed}</p>
      <p className={css.works}>{works}</p>
      <button type="button" className={css.retry} onClick={onRetry}>
        {retryLabel}
      </button>
    </div>
  )
}
