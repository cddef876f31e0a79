import type { ReactNode } from 'react'
import { useWords } from '@/i18n/Words'
import { Catcher } from './Catcher'
import buttons from './buttons.module.css'
import css from './Part.module.css'

export interface PartProps {
  /** What is shown inside, such as the hash of its register: with another one, an old failure is forgotten. */
  readonly about: string
  /** Which part it is, in words; absent where its place says so. */
  readonly name?: string
  /** Puts the note of a failure where a part of its kind may stand, such as in a row of a table. */
  readonly renderNote?: (note: ReactNode) => ReactNode
  readonly children: ReactNode
}

const nothing = (): void => undefined

/** A part of a screen that costs no more than itself when it breaks: the others stay as they are (rule R7). */
export function Part({ about, name, renderNote = (note) => note, children }: PartProps): ReactNode {
  const { m } = useWords()
  return (
    <Catcher
      about={about}
      onRetry={nothing}
      renderFailure={(_, retry) =>
        renderNote(
          <p role="alert" className={css.failed}>
            {name !== undefined && `${name}: `}
            {m.shell.failure.part}{' '}
            <button type="button" className={buttons.plain} onClick={retry}>
              {m.shell.failure.retry}
            </button>
          </p>,
        )
      }
    >
      {children}
    </Catcher>
  )
}
