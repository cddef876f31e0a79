import { Link } from 'react-router'
import type { TurnCounts } from '@/domain/change'
import { useWords } from '@/i18n/Words'
import css from './Board.module.css'

export interface SinceCellProps {
  readonly counts: TurnCounts
  /** Where the programme's changes are told one by one. */
  readonly href: string
}

const signed = (sign: string, count: number): string => (count === 0 ? '' : `${sign}${count}`)

/** What became of a programme's indicators since the compared day: up, down, figures come and gone. */
export function SinceCell({ counts, href }: SinceCellProps) {
  const { board } = useWords().m.overview
  const { better, worse, newly_judged, gone_silent } = counts
  const turned = [signed('↑ ', better), signed('↓ ', worse)].filter((text) => text !== '').join('  ')
  const cameOrWent = newly_judged + gone_silent > 0
  if (turned === '' && !cameOrWent) return board.unchanged
  return (
    <Link className={css.turned} to={href} aria-label={board.turned(counts)} title={board.turned(counts)}>
      {turned !== '' && <strong>{turned}</strong>}
      {cameOrWent && <span>{board.figures(newly_judged, gone_silent)}</span>}
    </Link>
  )
}
