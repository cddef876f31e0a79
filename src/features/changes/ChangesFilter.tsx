import type { ReactNode } from 'react'
import { TURNS, type TurnCounts } from '@/domain/change'
import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { LegendFilter } from '@/ui/LegendFilter'
import css from './changes.module.css'

export interface ChangesFilterProps {
  /** Within the programme chosen. */
  readonly counts: TurnCounts
  readonly programmes: readonly Programme[]
  /** What the filter hides, and the way out of it. */
  readonly children: ReactNode
  /** At the end of the line. */
  readonly tools: ReactNode
}

/** One kind of change, one programme: both in the address. An entry chosen again lets go. */
export function ChangesFilter({ counts, programmes, children, tools }: ChangesFilterProps): ReactNode {
  const { m, language } = useScreenWords()
  const { view, change, here } = useView()
  return (
    <div className={css.filter}>
      <LegendFilter
        label={m.changes.filter}
        entries={TURNS.map((turn) => ({ kind: turn, count: counts[turn], label: m.changes.turn[turn] }))}
        current={view.turn}
        linkOf={(turn) => here({ turn })}
        isFiltered={view.turn !== null || view.programme !== null}
      />
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
      <div className={css.state}>{children}</div>
      <div className={css.tools}>{tools}</div>
    </div>
  )
}
