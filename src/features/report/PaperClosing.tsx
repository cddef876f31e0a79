import type { ReactNode } from 'react'
import type { PaperClosing as Closing } from '@/files/paper'
import css from './paper.module.css'

/** Who receives the paper, and room for whoever signs it. */
export function PaperClosing({ closing }: { readonly closing: Closing }): ReactNode {
  const { recipientsTitle, recipients, signature } = closing
  return (
    <div className={css.closing}>
      <div className={css.recipients}>
        <p>{recipientsTitle}</p>
        <ul>
          {recipients.map((line) => (
            <li key={line}>- {line}</li>
          ))}
        </ul>
      </div>
      <div className={css.signature}>
        {signature.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
