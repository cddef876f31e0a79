import { useRef, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useCopying } from './useCopying'
import buttons from './buttons.module.css'
import css from './LinkField.module.css'

export interface CodeFieldProps {
  readonly title: string
  readonly code: string
  /** On the button. */
  readonly copyLabel: string
  readonly hint: string
}

/** A piece of code to copy into a page of somebody else's. */
export function CodeField({ title, code, copyLabel, hint }: CodeFieldProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.link
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, copy] = useCopying(code)
  return (
    <div className={css.link}>
      <label className={css.label}>
        {title}
        <textarea
          ref={field}
          className={`${css.field} ${css.code}`}
          readOnly
          rows={3}
          spellCheck={false}
          value={code}
          onFocus={(event) => event.target.select()}
        />
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
          {copyLabel}
        </button>
        <output className={css.hint}>{copied !== null && (copied ? words.copied : words.notCopied)}</output>
      </div>
      <p className={css.hint}>{hint}</p>
    </div>
  )
}
