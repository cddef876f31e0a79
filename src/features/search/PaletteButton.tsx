import { lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { useWords } from '@/i18n/Words'
import { ReportContext } from '@/queries/report'
import { usePreferences } from '@/state/preferences'
import { Catcher } from '@/ui/Catcher'
import { useAnswers } from '@/ui/useAnswers'
import type { OfferedRegister } from './useCommands'
import css from './PaletteButton.module.css'

const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }))

export interface PaletteButtonProps {
  readonly registers: readonly OfferedRegister[]
  /** The register that is open. */
  readonly current: string
  readonly today: Day
}

/** Is somebody typing, so that a key alone means the character? */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Opens the search: by itself, by Ctrl or ⌘ and K from anywhere, by `/` outside of fields. What it opens is fetched then. */
export function PaletteButton({ registers, current, today }: PaletteButtonProps): ReactNode {
  const { m } = useWords()
  const answers = useAnswers()
  const reports = use(ReportContext)
  const slashKey = usePreferences((state) => state.slashKey)
  const [open, setOpen] = useState(false)
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
  const close = (): void => setOpen(false)
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
        // A script that does not come costs the search only.
        <Catcher about={current} onRetry={close} renderFailure={() => null}>
          <Suspense fallback={null}>
            <Palette report={reports.report} registers={registers} current={current} today={today} onClose={close} />
          </Suspense>
        </Catcher>
      )}
    </>
  )
}
