import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { Catcher } from '@/ui/Catcher'
import { EXPORT_PANEL } from '@/ui/exportPanel'
import css from './ExportMenu.module.css'
import buttons from '@/ui/buttons.module.css'
import popovers from '@/ui/popover.module.css'

/** Comes when somebody opens it; without its script it can be asked for again (rule F30). */
const fetched = () => lazy(async () => ({ default: (await import('./ExportPanel')).ExportPanel }))

export interface ExportMenuProps {
  /** The register in use. */
  readonly register: string
}

/** The way out of the screen: links, pictures of it elsewhere, papers and files. */
export function ExportMenu({ register }: ExportMenuProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.leaving
  const [wasOpened, setOpened] = useState(false)
  const [Panel, setPanel] = useState(fetched)
  const popover = useRef<HTMLDivElement>(null)
  const close = (): void => popover.current?.hidePopover()
  return (
    <>
      <button
        type="button"
        className={`${buttons.quiet} ${css.open}`}
        popoverTarget={EXPORT_PANEL}
        title={words.panel.title}
      >
        {words.name}
      </button>
      <div
        id={EXPORT_PANEL}
        popover="auto"
        role="dialog"
        aria-label={words.panel.title}
        tabIndex={-1}
        className={`${popovers.popover} ${css.popover}`}
        ref={popover}
        onToggle={(event) => {
          // Work that goes on is not stopped by closing the panel.
          if (event.newState === 'open') setOpened(true)
        }}
      >
        {wasOpened && (
          <Catcher
            about={register}
            onRetry={() => setPanel(fetched)}
            renderFailure={(_, retry) => (
              <p role="alert">
                {words.panel.notFetched}{' '}
                <button type="button" onClick={retry}>
                  {m.shell.failure.retry}
                </button>
              </p>
            )}
          >
            <Suspense fallback={m.shell.waiting}>
              <Panel register={register} close={close} />
            </Suspense>
          </Catcher>
        )}
      </div>
    </>
  )
}
