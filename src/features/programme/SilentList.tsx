import { hasOldFigures, type JudgedLine } from '@/domain/judged'
import { useScreenWords } from '@/i18n/Words'
import { StatusMark } from '@/ui/StatusMark'
import { RowLink } from './RowLink'
import type { Rows } from './useRows'
import css from './SilentList.module.css'

interface SilentListProps {
  /** The worst outlook first. */
  readonly lines: readonly JudgedLine[]
  readonly rows: Rows
}

/** What cannot be judged, each with the reason: silence is said, not hidden. */
export function SilentList({ lines, rows }: SilentListProps) {
  const { m, f } = useScreenWords()
  const { silent } = m.programme
  return (
    <section className={css.silent} aria-labelledby="silent">
      <h2 id="silent" className={css.title}>
        {silent.title(lines.length)}{' '}
        {lines.some(({ assessment }) => hasOldFigures(assessment)) && <span className={css.note}>{silent.dotted}</span>}
      </h2>
      <ul className={css.list}>
        {lines.map((line) => {
          const { indicator, assessment: a } = line
          return (
            <li key={indicator.id} className={indicator.id === rows.chosen ? css.chosen : css.row}>
              <StatusMark status={a.status} hasOldFigures={hasOldFigures(a)} />
              <span className="visuallyHidden">{m.words.status[a.status]}</span>
              <RowLink indicator={indicator} rows={rows} />
              <span className={css.why}>{m.story.line(line, f)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
