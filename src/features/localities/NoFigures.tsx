import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { scrubbedMessage } from '@/ui/scrubbed'
import css from './localities.module.css'

interface NoFiguresProps {
  readonly error: unknown
  readonly retry: () => void
}

/** The figures of localities could not be had; the cascade beside them stays. */
export function NoFigures({ error, retry }: NoFiguresProps): ReactNode {
  const { m } = useScreenWords()
  const { failure } = m.shell
  return (
    <div role="alert">
      <h2 id="local-figures" className={css.heading}>
        {failure.title}
      </h2>
      <p className={css.quiet}>{error instanceof Error ? scrubbedMessage(error) : failure.unknown}</p>
      <button type="button" className={css.code} onClick={retry}>
        {failure.retry}
      </button>
    </div>
  )
}
