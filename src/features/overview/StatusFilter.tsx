import { Link } from 'react-router'
import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { STATUSES, type Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { StatusMark } from '@/ui/StatusMark'
import css from './StatusFilter.module.css'

/** What can be judged first, worst first; silence has its own end. */
const ORDER: readonly Status[] = [...STATUSES.filter(isRated), ...STATUSES.filter((status) => !isRated(status))]

/** The legend of all marks; each entry with its count filters the screen. */
export function StatusFilter({ report, shown }: { readonly report: TermReport; readonly shown: number }) {
  const { m } = useWords()
  const { view, to } = useView()
  const { counts, total } = report.rollUp
  const present = ORDER.filter((status) => counts[status] > 0 || view.status === status)
  const filtered = view.status !== null || view.programme !== null
  return (
    <div className={css.filter}>
      <ul className={css.legend} aria-label={m.overview.filter}>
        {present.map((status) => (
          <li key={status} className={isRated(status) ? undefined : css.silent}>
            <Link
              className={css.entry}
              to={to.here({ status: view.status === status ? null : status })}
              aria-current={view.status === status ? 'true' : undefined}
              preventScrollReset
            >
              <StatusMark status={status} />
              <strong>{counts[status]}</strong> {m.words.status[status]}
            </Link>
          </li>
        ))}
      </ul>
      {filtered && (
        <output className={css.state}>
          {m.overview.filterOn(shown, total)}{' '}
          <Link to={to.here({ status: null, programme: null })} preventScrollReset>
            {m.overview.filterOff}
          </Link>
        </output>
      )}
    </div>
  )
}
