import { Link } from 'react-router'
import type { TermReport } from '@/domain/report'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { StatusFilter } from '@/ui/StatusFilter'

/** The legend of the board, which filters the whole screen; says so when the programme is filtered as well. */
export function OverviewFilter({ report, shown }: { readonly report: TermReport; readonly shown: number }) {
  const { m } = useWords()
  const { view, to } = useView()
  const { counts, total } = report.rollUp
  return (
    <StatusFilter
      label={m.overview.filter}
      counts={counts}
      current={view.status}
      addressOf={(status) => to.here({ status })}
    >
      {(view.status !== null || view.programme !== null) && (
        <>
          {m.overview.filterOn(shown, total)}{' '}
          <Link to={to.here({ status: null, programme: null })} preventScrollReset>
            {m.overview.filterOff}
          </Link>
        </>
      )}
    </StatusFilter>
  )
}
