import { judgedOf } from '@/domain/judged'
import { useWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { Part } from '@/ui/Part'
import { usePageTitle } from '@/ui/usePageTitle'
import { AttentionList } from './AttentionList'
import { Board } from './Board'
import { HeadlineList } from './HeadlineList'
import { OverviewFilter } from './OverviewFilter'
import { shownIn } from './shownIn'
import { TermFinding } from './TermFinding'
import css from './OverviewScreen.module.css'

/** Where the term stands on the day, for five minutes before a meeting. */
export function OverviewScreen() {
  const report = useReport()
  const { view } = useView()
  const { m } = useWords()
  usePageTitle(m.overview.title)
  const all = judgedOf(report.indicators.values())
  const shown = shownIn(all, view)
  const about = report.register.hash + report.day
  return (
    <div className={css.screen}>
      <div className={css.main}>
        <TermFinding report={report} lines={all} />
        <OverviewFilter report={report} shown={shown.length} />
        <Board report={report} />
        <p className={css.marks}>{m.overview.marks}</p>
      </div>
      <aside className={css.side}>
        <Part about={about}>
          <AttentionList lines={shown} report={report} />
        </Part>
        <Part about={about}>
          <HeadlineList lines={shown} all={all} report={report} />
        </Part>
      </aside>
    </div>
  )
}
