import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import css from './data.module.css'

interface MoreRowsProps {
  /** Rows that are not shown yet. */
  readonly left: number
  readonly onMore: () => void
}

/** Under a long table: the next rows, when somebody wants them. */
export function MoreRows({ left, onMore }: MoreRowsProps): ReactNode {
  const { m } = useScreenWords()
  if (left <= 0) return null
  return (
    <p className={css.more}>
      <button type="button" className={css.button} onClick={onMore}>
        {m.data.more(left)}
      </button>
    </p>
  )
}
