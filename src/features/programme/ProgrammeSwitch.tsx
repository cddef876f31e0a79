import { Link } from 'react-router'
import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import css from './ProgrammeSwitch.module.css'

interface SwitchProps {
  readonly current: Programme
  readonly programmes: readonly Programme[]
}

/** From one programme of the term to the next, staying in the same part. */
export function ProgrammeSwitch({ current, programmes }: SwitchProps) {
  const { m, language } = useScreenWords()
  const { view, to } = useView()
  return (
    <nav className={css.switch} aria-label={m.programme.switch}>
      {programmes.map((programme) => {
        const { id, number, shortName } = programme
        const written = String(number).padStart(2, '0')
        return (
          <Link
            key={id}
            className={css.number}
            to={to.programme(id, { part: view.part })}
            aria-label={`${written} ${shortName[language]}`}
            title={shortName[language]}
            aria-current={id === current.id ? 'page' : undefined}
          >
            {written}
          </Link>
        )
      })}
    </nav>
  )
}
