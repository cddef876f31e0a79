import type { TermReport } from '@/domain/report'
import { useWords } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import { Part } from '@/ui/Part'
import { BoardRow } from './BoardRow'
import { ProgrammeFilter } from './ProgrammeFilter'
import css from './Board.module.css'

/** All programmes of the term in their own order, every indicator one tile: no average, nothing hidden. */
export function Board({ report }: { readonly report: TermReport }) {
  const { m, f, language } = useWords()
  const changes = useChanges()
  const { board } = m.overview
  return (
    <table className={css.board}>
      <caption className="visuallyHidden">{board.caption(report.programmes.length)}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.programme} colSpan={2}>
            <ProgrammeFilter report={report} />
          </th>
          <th scope="col" colSpan={2}>
            {board.rated}
          </th>
          <th scope="col">{board.unrated}</th>
          <th scope="col" className={css.overdue}>
            {board.overdue}
          </th>
          {changes !== null && (
            <th scope="col" className={css.since}>
              {board.since(f.day(changes.from))}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {report.programmes.map((line) => (
          <Part
            key={line.programme.id}
            about={report.register.hash + report.day}
            name={line.programme.shortName[language]}
            renderNote={(note) => (
              <tr>
                <td colSpan={7}>{note}</td>
              </tr>
            )}
          >
            <BoardRow line={line} report={report} changes={changes} />
          </Part>
        ))}
      </tbody>
    </table>
  )
}
