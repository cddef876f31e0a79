import type { ReactNode } from 'react'
import type { StatusCounts } from '@/domain/rollUp'
import { STATUSES } from '@/domain/status'
import { useScreenWords } from '@/i18n/Words'
import { StatusMark } from '@/ui/StatusMark'
import css from './slides.module.css'

/** The statuses there are, worst first, each with its mark, its word and how many have it (rule A1). */
export function StatusKey({ counts }: { readonly counts: StatusCounts }): ReactNode {
  const { m } = useScreenWords()
  return (
    <ul className={css.key} aria-label={m.slides.overview.counts}>
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <li key={status}>
          <StatusMark status={status} />
          <span>
            {m.words.status[status]} <strong>{counts[status]}</strong>
          </span>
        </li>
      ))}
    </ul>
  )
}
