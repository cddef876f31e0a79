import { Suspense, useRef, useState, type ReactNode } from 'react'
import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReport } from '@/queries/report'
import { NOT_COMPARED, useView } from '@/state/view'
import { Catcher } from '@/ui/Catcher'
import { QrCode } from './QrCode'
import css from './ChosenSlide.module.css'
import controls from './controls.module.css'

/** The address that shows a slide in a room's own browser, from the first letter on: what is seen, never a figure. */
function useRoomLink(slide: string): string {
  const { language } = useScreenWords()
  const { view, to } = useView()
  const report = useReport()
  const changes = useChanges()
  const { register } = useRoom()
  // Everything is said in full: what is the default here need not be the default there, or tomorrow.
  const address = to.show({
    slide,
    register,
    language,
    asOf: report.day,
    compare: view.compare ?? changes?.from ?? NOT_COMPARED,
    freeze: freezeCode(report.register, report.day, report.limits),
  })
  return new URL(address, location.href).href
}

/** The way to one slide for a room: as an address to copy, and as a code to point a camera at. */
export function LinkPanel({ slide, title }: { readonly slide: string; readonly title: string }): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.link
  const link = useRoomLink(slide)
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean } | null>(null)
  const [withCode, setWithCode] = useState(false)
  const copy = async (): Promise<void> => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied({ link, done: true })
    } catch {
      setCopied({ link, done: false })
    }
  }
  return (
    <div className={css.link}>
      <label className={css.label}>
        {words.title}
        <input
          ref={field}
          className={controls.field}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <div className={css.tools}>
        <button type="button" className={controls.button} onClick={() => void copy()}>
          {words.copy}
        </button>
        <button
          type="button"
          className={controls.button}
          aria-expanded={withCode}
          onClick={() => setWithCode(!withCode)}
        >
          {words.code}
        </button>
        <output className={controls.hint}>
          {copied?.link === link && (copied.done ? words.copied : words.notCopied)}
        </output>
      </div>
      {withCode && (
        <Catcher
          about={link}
          onRetry={() => setWithCode(true)}
          renderFailure={() => <p className={controls.hint}>{words.noCode}</p>}
        >
          <Suspense fallback={<p className={controls.hint}>{words.drawing}</p>}>
            <QrCode text={link} label={words.codeOf(title)} />
          </Suspense>
        </Catcher>
      )}
      <p className={controls.hint}>{words.hint}</p>
    </div>
  )
}
