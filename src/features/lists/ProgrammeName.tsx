import { Link } from 'react-router'
import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Dash } from './Dash'
import css from './lists.module.css'

interface ProgrammeNameProps {
  /** Null = the city's own, of no programme. */
  readonly programme: Programme | null
  readonly tabIndex?: 0 | -1
}

/** A programme by its number and short name, as a link. */
export function ProgrammeName({ programme, tabIndex }: ProgrammeNameProps) {
  const { language } = useScreenWords()
  const { to } = useView()
  if (programme === null) return <Dash />
  return (
    <Link className={css.plain} to={to.programme(programme.id)} tabIndex={tabIndex}>
      <span className={css.number}>{String(programme.number).padStart(2, '0')}</span> {programme.shortName[language]}
    </Link>
  )
}
