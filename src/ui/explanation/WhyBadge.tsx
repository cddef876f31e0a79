import { useState, type ReactNode } from 'react'
import { hasOldFigures } from '@/domain/judged'
import { useScreenWords } from '@/i18n/Words'
import { StatusBadge } from '@/ui/StatusBadge'
import { WhyDialog, type WhyDialogProps } from './WhyDialog'
import css from './explanation.module.css'

export interface WhyBadgeProps extends Omit<WhyDialogProps, 'onClose'> {
  readonly size?: number | undefined
}

/** A badge that opens its explanation (promise 1: a badge is never an opinion). */
export function WhyBadge({ line, assessment: a, figures, report, size }: WhyBadgeProps): ReactNode {
  const { m } = useScreenWords()
  const [isOpen, setOpen] = useState(false)
  const label = m.words.status[a.status]
  const isStale = a.modifiers.includes('stale')
  const why = m.indicator.why.title(label)
  return (
    <>
      <button
        type="button"
        className={css.badge}
        aria-haspopup="dialog"
        aria-label={isStale ? `${why} (${m.words.modifier.stale})` : why}
        onClick={() => setOpen(true)}
      >
        <StatusBadge
          status={a.status}
          label={label}
          provisional={a.stage === 'provisional'}
          stale={isStale}
          hasOldFigures={hasOldFigures(a)}
          age={m.words.modifier.stale}
          size={size}
        />
      </button>
      {isOpen && (
        <WhyDialog line={line} assessment={a} figures={figures} report={report} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
