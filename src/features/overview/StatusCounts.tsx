import { Link } from 'react-router'
import { STATUSES, type Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { StatusMark } from '@/ui/StatusMark'
import css from './StatusCounts.module.css'

interface StatusCountsProps {
  /** What the indicators have in common, for the list's name. */
  readonly label: string
  readonly statuses: readonly Status[]
  /** Where those of one status are listed. */
  readonly hrefOf: (status: Status) => string
}

/** How many indicators have each status, worst first: stands for their tiles where nobody could tell so many apart. */
export function StatusCounts({ label, statuses, hrefOf }: StatusCountsProps) {
  const { m, f } = useWords()
  const counts = STATUSES.map((status) => ({ status, count: statuses.filter((one) => one === status).length }))
  return (
    <ul className={css.counts} aria-label={label}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status}>
            <Link to={hrefOf(status)} className={css.count} title={m.words.status[status]}>
              <StatusMark status={status} />
              <strong>{f.number(count, 0)}</strong>
              <span className="visuallyHidden"> {m.words.status[status]}</span>
            </Link>
          </li>
        ))}
    </ul>
  )
}
