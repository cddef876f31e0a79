import { use, type ReactNode } from 'react'
import type { IndicatorId } from '@/domain/register'
import { useWords } from '@/i18n/Words'
import { NewDot } from './NewDot'
import { StandingContext } from './standing'
import css from './NewDot.module.css'

/** Beside the name of an indicator that a refresh has just changed: a dot and the word. Nothing beside all others. */
export function NewMark({ id }: { readonly id: IndicatorId }): ReactNode {
  const { m } = useWords()
  if (!use(StandingContext).changed.has(id)) return null
  return (
    <span className={css.mark}>
      <NewDot />
      {m.shell.isNew}
    </span>
  )
}
