import { useState, type ReactNode } from 'react'
import { hasOldFigures } from '@/domain/judged'
import { useScreenWords } from '@/i18n/Words'
import { StatusBadge } from '@/ui/StatusBadge'
import { StatusMark } from '@/ui/StatusMark'
import { WhyDialog, type WhyDialogProps } from './WhyDialog'
import css from './explanation.module.css'

export interface WhyBadgeProps extends Omit<WhyDialogProps, 'onClose'> {
  readonly size?: number | undefined
  /** `row` = in a list, where its name says which indicator it is of; `mark` = there without room for its word. */
  readonly look?: 'row' | 'mark' | undefined
  /** Where a list is one stop of the Tab key. */
  readonly tabIndex?: 0 | -1 | undefined
}

/** A badge that opens its explanation (promise 1: a badge is never an opinion). */
export function WhyBadge({ line, assessment: a, report, size, look, tabIndex }: WhyBadgeProps): ReactNode {
  const { m, language } = useScreenWords()
  const [isOpen, setOpen] = useState(false)
  const label = m.words.status[a.status]
  const isStale = a.modifiers.includes('stale')
  const name = line.indicator.shortName[language]
  const asked = m.indicator.why.title(label)
  const why = look === undefined ? asked : m.indicator.why.of(asked, name)
  const mark = {
    status: a.status,
    provisional: a.stage === 'provisional',
    stale: isStale,
    hasOldFigures: hasOldFigures(a),
    size,
  }
  return (
    <>
      <button
        type="button"
        className={look === 'mark' ? css.mark : css.badge}
        aria-haspopup="dialog"
        aria-label={isStale ? `${why} (${m.words.modifier.stale})` : why}
        tabIndex={tabIndex}
        onClick={() => setOpen(true)}
      >
        {look === 'mark' ? (
          <StatusMark {...mark} />
        ) : (
          <StatusBadge {...mark} label={label} age={look === undefined ? m.words.modifier.stale : undefined} />
        )}
      </button>
      {isOpen && <WhyDialog line={line} assessment={a} report={report} onClose={() => setOpen(false)} />}
    </>
  )
}
