import { Link } from 'react-router'
import { isRated, type RollUp } from '@/domain/rollUp'
import { STATUSES, type Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { StatusMark } from '@/ui/StatusMark'
import css from './StatusFilter.module.css'

/** What can be judged first, worst first; silence has its own end. */
const ORDER: readonly Status[] = [...STATUSES.filter(isRated), ...STATUSES.filter((status) => !isRated(status))]

/** The legend of the lists; each entry with its count filters them, and the counts say what is hidden. */
export function StatusFilter({ rollUp, shown }: { readonly rollUp: RollUp; readonly shown: number }) {
  const { m } = useWords()
  const { view, to } = useView()
  const present = ORDER.filter((status) => rollUp.counts[status] > 0 || view.status === status)
  return (
    <div className={css.filter}>
      <ul className={css.legend} aria-label={m.programme.filter}>
        {present.map((status) => (
          <li key={status}>
            <Link
              className={css.entry}
              to={to.here({ status: view.status === status ? null : status, indicator: null })}
              aria-current={view.status === status ? 'true' : undefined}
              preventScrollReset
            >
              <StatusMark status={status} size={16} />
              <strong>{rollUp.counts[status]}</strong> {m.words.status[status]}
            </Link>
          </li>
        ))}
      </ul>
      <output className={css.state}>
        {view.status !== null && (
          <>
            {m.programme.filterOn(shown, rollUp.total - shown)}{' '}
            <Link to={to.here({ status: null })} preventScrollReset>
              {m.programme.filterOff}
            </Link>
          </>
        )}
      </output>
    </div>
  )
}
