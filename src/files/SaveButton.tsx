import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import type { LongWork } from './longWork'
import { saveFile } from './saveFile'
import css from './SaveButton.module.css'

export interface SaveButtonProps {
  readonly label: string
  readonly fileName: string
  /** Loads what it needs itself: seldom does anybody ask for a file. */
  readonly work: LongWork
  readonly className?: string | undefined
}

type State =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }

/** Makes a file and gives it to the reader; while it is made, how far it is and a way to stop. */
export function SaveButton({ label, fileName, work, className }: SaveButtonProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.leaving.saving
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (): Promise<void> => {
    const stopper = new AbortController()
    running.current = stopper
    setState({ kind: 'working', done: 0, of: 0 })
    try {
      const file = await work((done, of) => {
        if (!stopper.signal.aborted) setState({ kind: 'working', done, of })
      }, stopper.signal)
      if (stopper.signal.aborted) return
      saveFile(fileName, file)
      setState({ kind: 'saved', fileName })
    } catch (error) {
      if (stopper.signal.aborted) return
      setState({ kind: 'failed' })
      reportError(error)
    }
  }
  const stop = (): void => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }
  return (
    <div className={css.place}>
      {state.kind === 'working' ? (
        <div className={css.working}>
          <progress
            className={css.bar}
            aria-label={label}
            {...(state.of > 0 && { value: state.done, max: state.of })}
          />
          <button type="button" className={className} onClick={stop}>
            {words.stop}
          </button>
        </div>
      ) : (
        <button type="button" className={className} onClick={() => void start()}>
          {label}
        </button>
      )}
      <p role="status" className={css.said}>
        {state.kind === 'saved' && words.saved(state.fileName)}
        {state.kind === 'failed' && words.failed}
      </p>
    </div>
  )
}
