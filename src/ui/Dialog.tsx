import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import css from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  /** What the title is about. */
  readonly about: string
  readonly onClose: () => void
  /** Something is written in it: a click beside it must not throw that away. */
  readonly keepsDraft?: boolean
  readonly children: ReactNode
}

/** A window over the screen, open as long as it is drawn; Escape, its button and a click beside it close it, and the focus goes back. */
export function Dialog({ title, about, onClose, keepsDraft = false, children }: DialogProps): ReactNode {
  const { m } = useScreenWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Closed before it is taken away: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // What somebody has come to fill in comes first; else the browser chooses.
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={heading}
      closedby={keepsDraft ? 'closerequest' : 'any'}
      onClose={onClose}
    >
      <header className={css.head}>
        <div>
          <h2 id={heading}>{title}</h2>
          <p className={css.about}>{about}</p>
        </div>
        <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
          {m.indicator.why.close}
        </button>
      </header>
      {children}
    </dialog>
  )
}
