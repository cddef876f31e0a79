import type { JudgedLine } from '@/domain/judged'
import { useScreenWords } from '@/i18n/Words'
import css from './JudgedTable.module.css'

/** The pace needed from now on, with the planned one under it; in words where there is nothing left to make up or to work out. */
export function PaceCell({ line }: { readonly line: JudgedLine }) {
  const { m, f } = useScreenWords()
  const { judged } = m.programme
  const { pace, trajectory } = line.assessment
  const told = (value: number): string => f.paceFigure(value, line.indicator, trajectory)
  if (pace.required === null) {
    return (
      <td className={css.pace} data-label={judged.pace}>
        <span aria-hidden="true">—</span>
        <span className="visuallyHidden">{judged.noPace}</span>
      </td>
    )
  }
  return (
    <td className={css.pace} data-label={judged.pace}>
      {pace.required === 0 ? judged.hold : <strong>{told(pace.required)}</strong>}
      {pace.planned !== null && <span className={css.small}>{judged.planned(told(pace.planned))}</span>}
    </td>
  )
}
