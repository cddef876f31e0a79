import type { ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { useScreenWords } from '@/i18n/Words'
import css from './Timeline.module.css'

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={css.sign} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {children}
    </svg>
  )
}

/** What the signs of the strips mean; extended deadlines only where there are any. */
export function TimelineLegend({ day, hasExtended }: { readonly day: Day; readonly hasExtended: boolean }) {
  const { m, f } = useScreenWords()
  const { legend } = m.lists.tasks
  return (
    <ul className={css.legend} aria-label={legend.title}>
      <li>
        <Sign>
          <rect className={css.run} x="1" y="7" width="22" height="10" />
        </Sign>
        {legend.run}
      </li>
      <li>
        <Sign>
          <rect className={css.vague} x="1" y="7" width="22" height="10" />
        </Sign>
        {legend.vague}
      </li>
      <li>
        <Sign>
          <path className={css.due} d="M12 3v18" />
        </Sign>
        {legend.due}
      </li>
      {hasExtended && (
        <li>
          <Sign>
            <path className={css.original} d="M12 3v18" />
          </Sign>
          {legend.original}
        </li>
      )}
      <li>
        <Sign>
          <path className={css.done} d="M6.5 6.5h11v11h-11z" />
          <path className={css.tick} d="M8.9 12.2l2.4 2.3 3.8-4.8" />
        </Sign>
        {legend.done}
      </li>
      <li>
        <Sign>
          <rect className={css.late} x="1" y="10" width="22" height="4" />
        </Sign>
        {legend.late}
      </li>
      <li>
        <Sign>
          <path className={css.today} d="M12 0v24" />
        </Sign>
        {legend.today(f.day(day))}
      </li>
    </ul>
  )
}
