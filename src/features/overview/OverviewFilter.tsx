import { Link } from 'react-router'
import type { TermReport } from '@/domain/report'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { StatusFilter } from '@/ui/StatusFilter'

/** The legend of the board, which filters the whole screen; says so when the programme is filtered as well. */
export function OverviewFilter({ report, shown }: { readonly report: TermReport; readonly shown: number }) {
  const { m } = useWords()
  const { view, here } = useView()
  const { counts, total } = report.rollUp
  const isFiltered = view.status !== null || view.programme !== null
  return (
    <StatusFilter
      label={m.overview.filter}
      counts={counts}
      current={view.status}
      linkOf={(status) => here({ status })}
      isFiltered={isFiltered}
    >
      {/* Another day is the clock's to announce: a new output is not read out. */}
      <output key={report.day}>{isFiltered && m.overview.filterOn(shown, total)}</output>{' '}
      {isFiltered && <Link {...here({ status: null, programme: null })}>{m.overview.filterOff}</Link>}
    </StatusFilter>
  )
}
