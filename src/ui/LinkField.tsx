import { Suspense, useRef, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { Catcher } from './Catcher'
import { QrCode } from './QrCode'
import { useCopying } from './useCopying'
import buttons from './buttons.module.css'
import css from './LinkField.module.css'

export interface LinkFieldProps {
  readonly title: string
  readonly link: string
  /** What the code leads to, for ears. */
  readonly codeLabel: string
  /** What the link carries. */
  readonly hint: string
}

/** Longest address that is drawn as a code, in characters: of a denser one a camera at the back of a room makes nothing. */
const LONGEST_IN_CODE = 1200

/** An address to copy, and as a code to point a camera at. */
export function LinkField({ title, link, codeLabel, hint }: LinkFieldProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.link
  const field = useRef<HTMLInputElement>(null)
  const [copied, copy] = useCopying(link)
  const [withCode, setWithCode] = useState(false)
  const fits = link.length <= LONGEST_IN_CODE
  return (
    <div className={css.link}>
      <label className={css.label}>
        {title}
        <input ref={field} className={css.field} readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className={css.tools}>
        <button
          type="button"
          className={`${buttons.quiet} ${css.button}`}
          onClick={() => {
            field.current?.select()
            void copy()
          }}
        >
          {words.copy}
        </button>
        {fits && (
          <button
            type="button"
            className={`${buttons.quiet} ${css.button}`}
            aria-expanded={withCode}
            onClick={() => setWithCode(!withCode)}
          >
            {words.code}
          </button>
        )}
        <output className={css.hint}>{copied !== null && (copied ? words.copied : words.notCopied)}</output>
      </div>
      {fits && withCode && (
        <Catcher
          about={link}
          onRetry={() => setWithCode(true)}
          renderFailure={() => <p className={css.hint}>{words.noCode}</p>}
        >
          <Suspense fallback={<p className={css.hint}>{words.drawing}</p>}>
            <QrCode text={link} label={codeLabel} />
          </Suspense>
        </Catcher>
      )}
      <p className={css.hint}>{fits ? hint : `${hint} ${words.tooLongForCode}`}</p>
    </div>
  )
}
