import { hasOldFigures, type JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { RowLink } from './RowLink'
import { ShowAll } from './ShowAll'
import { useCut } from './useCut'
import type { Rows } from './useRows'
import css from './SilentList.module.css'

interface SilentListProps {
  /** The worst outlook first. */
  readonly lines: readonly JudgedLine[]
  readonly report: TermReport
  readonly rows: Rows
}

/** What cannot be judged, each with the reason: silence is said, not hidden. */
export function SilentList({ lines, report, rows }: SilentListProps) {
  const { m, f } = useScreenWords()
  const { silent } = m.programme
  const { shown, showAll } = useCut(lines, rows.chosen)
  return (
    <section className={css.silent} aria-labelledby="silent">
      <h2 id="silent" className={css.title}>
        {silent.title(lines.length)}{' '}
        {lines.some(({ assessment }) => hasOldFigures(assessment)) && <span className={css.note}>{silent.dotted}</span>}
      </h2>
      <ul className={css.list}>
        {shown.map((line) => {
          const { indicator, assessment: a } = line
          return (
            <li key={indicator.id} className={indicator.id === rows.chosen ? css.chosen : css.row}>
              <WhyBadge
                line={line}
                assessment={a}
                report={report}
                look="mark"
                size={17}
                tabIndex={indicator.id === rows.stop ? 0 : -1}
              />
              <RowLink indicator={indicator} rows={rows} />
              <span className={css.why}>{m.story.line(line, f)}</span>
            </li>
          )
        })}
      </ul>
      <ShowAll count={lines.length} onShow={showAll} />
    </section>
  )
}
