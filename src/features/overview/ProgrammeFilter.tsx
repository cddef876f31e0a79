import type { TermReport } from '@/domain/report'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { useAnswers } from '@/ui/useAnswers'
import css from './Board.module.css'

/** The head of the first column: all programmes, or one. */
export function ProgrammeFilter({ report }: { readonly report: TermReport }) {
  const { m, language } = useWords()
  const { view, change } = useView()
  const answers = useAnswers()
  // Laying out a closed list of names costs as much as two rows of the board: it comes when it can be opened.
  if (!answers) {
    return (
      <>
        {m.overview.board.programme} <span className={css.choice}>{m.overview.allProgrammes}</span>
      </>
    )
  }
  return (
    <label>
      {m.overview.board.programme}{' '}
      <select
        className={css.choice}
        value={view.programme ?? ''}
        onChange={(event) => change({ programme: event.target.value || null })}
      >
        <option value="">{m.overview.allProgrammes}</option>
        {report.programmes.map(({ programme }) => (
          <option key={programme.id} value={programme.id}>
            {programme.code} {programme.shortName[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
