import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isRated } from '@/domain/rollUp'
import { STATUSES, type Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { StatusMark } from './StatusMark'
import css from './StatusFilter.module.css'

/** What can be judged first, worst first; silence has its own end. */
const ORDER: readonly Status[] = [...STATUSES.filter(isRated), ...STATUSES.filter((status) => !isRated(status))]

export interface StatusFilterProps {
  readonly label: string
  readonly counts: Readonly<Record<Status, number>>
  /** The status that is shown alone; null = all. */
  readonly current: Status | null
  /** Where a choice leads; null = all statuses again. */
  readonly addressOf: (status: Status | null) => string
  /** What the filter hides, and the way out of it. */
  readonly children?: ReactNode
}

/** The legend of the marks on a screen; each entry with its count filters the screen, and again lets go of it. */
export function StatusFilter({ label, counts, current, addressOf, children }: StatusFilterProps): ReactNode {
  const { m } = useWords()
  const present = ORDER.filter((status) => counts[status] > 0 || current === status)
  return (
    <div className={css.filter}>
      <ul className={css.legend} aria-label={label}>
        {present.map((status) => (
          <li key={status} className={isRated(status) ? undefined : css.silent}>
            <Link
              className={css.entry}
              to={addressOf(current === status ? null : status)}
              aria-current={current === status ? 'true' : undefined}
              preventScrollReset
            >
              <StatusMark status={status} />
              <strong>{counts[status]}</strong> {m.words.status[status]}
            </Link>
          </li>
        ))}
      </ul>
      <output className={css.state}>{children}</output>
    </div>
  )
}
