import type { ReactNode } from 'react'
import type { Verdict } from './trials'
import css from './CheckPart.module.css'

/** The shape of a verdict; the word stands beside it. */
export function CheckMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <svg className={css.mark} data-verdict={verdict} viewBox="0 0 20 20" aria-hidden="true">
      {verdict === 'met' && (
        <>
          <circle className={css.solid} cx="10" cy="10" r="9" />
          <path className={css.cut} d="M5.5 10.5l3 3 6-7" />
        </>
      )}
      {verdict === 'refused' && (
        <>
          <rect className={css.solid} x="1.5" y="1.5" width="17" height="17" />
          <path className={css.cut} d="M6 6l8 8M14 6l-8 8" />
        </>
      )}
      {verdict === 'not_met' && (
        <>
          <path className={css.solid} d="M10 1l9.5 17.5h-19z" />
          <path className={css.cut} d="M10 7v5.5M10 14.8v1.6" />
        </>
      )}
      {(verdict === 'unknown' || verdict === 'running') && (
        <rect className={verdict === 'unknown' ? css.dashed : css.hollow} x="2" y="2" width="16" height="16" rx="2" />
      )}
    </svg>
  )
}
