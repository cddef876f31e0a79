import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { TURNS, type TurnCounts } from '@/domain/change'
import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import css from './changes.module.css'

export interface ChangesFilterProps {
  /** Within the programme chosen. */
  readonly counts: TurnCounts
  readonly programmes: readonly Programme[]
  /** What the filter hides, and the way out of it. */
  readonly children: ReactNode
}

/** One kind of change, one programme: both in the address. An entry chosen again lets go. */
export function ChangesFilter({ counts, programmes, children }: ChangesFilterProps): ReactNode {
  const { m, language } = useScreenWords()
  const { view, to, change } = useView()
  return (
    <div className={css.filter}>
      <ul className={css.turns} aria-label={m.changes.filter}>
        {TURNS.filter((turn) => counts[turn] > 0 || view.turn === turn).map((turn) => (
          <li key={turn}>
            <Link
              className={css.turn}
              to={to.here({ turn: view.turn === turn ? null : turn })}
              aria-current={view.turn === turn ? 'true' : undefined}
              preventScrollReset
            >
              <strong>{counts[turn]}</strong> {m.changes.turn[turn]}
            </Link>
          </li>
        ))}
      </ul>
      <label className={css.programme}>
        {m.changes.programme}{' '}
        <select
          value={view.programme ?? ''}
          onChange={(event) => change({ programme: event.currentTarget.value || null })}
        >
          <option value="">{m.changes.allProgrammes}</option>
          {programmes.map(({ id, code, shortName }) => (
            <option key={id} value={id}>
              {code} {shortName[language]}
            </option>
          ))}
        </select>
      </label>
      <output className={css.state}>{children}</output>
    </div>
  )
}
