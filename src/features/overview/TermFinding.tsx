import { Suspense } from 'react'
import { Link } from 'react-router'
import { turnCounts } from '@/domain/change'
import { silenceOf, type JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { STATUSES } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import { useView } from '@/state/view'
import { beside } from '@/ui/beside'
import { Rich } from '@/ui/Rich'
import { UnitBar } from '@/ui/UnitBar'
import { useLater } from '@/ui/useLater'
import css from './OverviewScreen.module.css'

/** Few registers have anything wrong with them. */
const LeftOut = beside(async () => (await import('./LeftOut')).LeftOut)

/** Share of the bar from which the reasons for silence have room inside it. */
const ROOM_INSIDE = 0.4

/** Statuses that can be judged, worst first. */
const RATED = STATUSES.filter(isRated)

/** The headline, what stands beside it, and every indicator as one block. */
export function TermFinding({ report, lines }: { readonly report: TermReport; readonly lines: readonly JudgedLine[] }) {
  const { m, f } = useWords()
  const { to } = useView()
  const changes = useChanges()
  const later = useLater(report)
  const { rollUp, taskRollUp } = report
  const [first, second] = m.overview.headline(rollUp)
  const silence = silenceOf(lines)
  const silent = rollUp.total - rollUp.rated
  const reasons = [
    silence.figure_overdue > 0 ? m.overview.unrated.figure_overdue(silence.figure_overdue) : '',
    silence.data_too_old > 0 ? m.overview.unrated.data_too_old(silence.data_too_old) : '',
    silence.insufficient_points > 0 ? m.overview.unrated.insufficient_points(silence.insufficient_points) : '',
    silence.waiting > 0 ? m.overview.unrated.waiting(silence.waiting) : '',
    silence.other > 0 ? m.overview.unrated.other(silence.other) : '',
  ].filter((text) => text !== '')
  const spoken = STATUSES.map((status) => `${m.words.status[status]} ${rollUp.counts[status]}`).join(', ')
  const context = report.indicators.size - rollUp.total
  const why = silent === 0 ? '' : `${m.overview.unrated.label(silent)} ${reasons.join(', ')}.`
  const isInside = silent >= ROOM_INSIDE * rollUp.total
  return (
    <>
      <h1 className={css.finding}>
        {first}
        {second !== '' && (
          <>
            {' '}
            <span className={css.findingLine}>{second}</span>
          </>
        )}
      </h1>
      <p className={css.sub}>
        {changes !== null && (
          <>
            <Link className={css.since} to={to.changes()}>
              <Rich text={m.overview.since(f.day(changes.from), turnCounts(changes.indicators))} />
            </Link>{' '}
          </>
        )}
        <Rich text={m.overview.tasksOverdue(taskRollUp.counts.overdue, taskRollUp.total)} />
        {context > 0 && ` ${m.overview.context(context)}`}
        {!isInside && <Rich text={` ${why}`} />}
      </p>
      {later !== null && (
        <Suspense>
          <LeftOut report={later} />
        </Suspense>
      )}
      {rollUp.total > 0 && (
        <UnitBar
          label={spoken}
          groups={RATED.map((status) => ({ status, count: rollUp.counts[status] }))}
          silent={silent}
        >
          {isInside && <Rich text={why} />}
        </UnitBar>
      )}
    </>
  )
}
