import { lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { useWords } from '@/i18n/Words'
import { ReportContext } from '@/queries/report'
import { usePreferences } from '@/state/preferences'
import { Catcher } from '@/ui/Catcher'
import { isTyping } from '@/ui/isTyping'
import { useAnswers } from '@/ui/useAnswers'
import type { OfferedRegister } from './useCommands'
import css from './PaletteButton.module.css'

const fetched = () => lazy(async () => ({ default: (await import('./Palette')).Palette }))

/** Opens a dialog over the page; the focus goes back where it came from before the dialog goes. */
function openModally(dialog: HTMLDialogElement): () => void {
  dialog.showModal()
  return () => dialog.close()
}

interface EarlyProps {
  readonly onClose: () => void
  readonly children: ReactNode
}

/** In place of the search until its script is there, and where it does not come. */
function Early({ onClose, children }: EarlyProps) {
  const { m } = useWords()
  return (
    <dialog className={css.early} ref={openModally} aria-label={m.shell.find.open} onCancel={onClose}>
      {children}
    </dialog>
  )
}

export interface PaletteButtonProps {
  readonly registers: readonly OfferedRegister[]
  /** The register that is open. */
  readonly current: string
  readonly today: Day
}

/** Opens the search: by itself, by Ctrl or ⌘ and K from anywhere, by `/` outside of fields. What it opens is fetched then. */
export function PaletteButton({ registers, current, today }: PaletteButtonProps): ReactNode {
  const { m } = useWords()
  const answers = useAnswers()
  const reports = use(ReportContext)
  const slashKey = usePreferences((state) => state.slashKey)
  const [open, setOpen] = useState(false)
  const [Palette, setPalette] = useState(fetched)
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isK =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      const isSlash = slashKey && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.defaultPrevented || (!isK && !(isSlash && !isTyping(event.target)))) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [slashKey])
  if (reports === null) return null
  const close = (): void => {
    setOpen(false)
    setTyped('')
  }
  return (
    <>
      <button
        type="button"
        className={css.button}
        disabled={!answers}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        {m.shell.find.open} <kbd className={css.keys}>{m.shell.find.keys}</kbd>
      </button>
      {open && (
        // A script that does not come costs the search only, and can be asked for again (rules F27, F30).
        <Catcher
          about={current}
          onRetry={() => setPalette(fetched)}
          renderFailure={(_, retry) => (
            <Early onClose={close}>
              <p role="alert">{m.shell.find.failed}</p>
              <button type="button" onClick={retry}>
                {m.shell.failure.retry}
              </button>{' '}
              <button type="button" onClick={close}>
                {m.shell.find.close}
              </button>
            </Early>
          )}
        >
          <Suspense
            fallback={
              <Early onClose={close}>
                <input
                  aria-label={m.shell.find.open}
                  value={typed}
                  onChange={(event) => setTyped(event.currentTarget.value)}
                />
              </Early>
            }
          >
            <Palette
              report={reports.report}
              registers={registers}
              current={current}
              today={today}
              typed={typed}
              onClose={close}
            />
          </Suspense>
        </Catcher>
      )}
    </>
  )
}
