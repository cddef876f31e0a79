import type { ReactNode } from 'react'
import { hasOldFigures, type JudgedLine } from '@/domain/judged'
import { StatusMark } from '@/ui/StatusMark'
import css from './slides.module.css'

/** Indicators as marks in the order given; what they are is said beside them. */
export function Tiles({ lines, label }: { readonly lines: readonly JudgedLine[]; readonly label: string }): ReactNode {
  return (
    <div className={css.tiles} role="img" aria-label={label}>
      {lines.map(({ indicator, assessment: a }) => (
        <StatusMark
          key={indicator.id}
          status={a.status}
          provisional={a.stage === 'provisional'}
          stale={a.modifiers.includes('stale')}
          hasOldFigures={hasOldFigures(a)}
        />
      ))}
    </div>
  )
}
