import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { parseDay, type Day } from '@/domain/day'
import type { Wording } from '@/domain/register'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { useAnswers } from '@/ui/useAnswers'
import { railOf } from './rail'
import css from './ClockBar.module.css'

/** A register on offer, as the switch shows it. */
export interface OfferedRegister {
  readonly id: string
  readonly title: Wording
}

export interface ClockBarProps {
  readonly registers: readonly OfferedRegister[]
  readonly current: string
  readonly day: Day
  /** Whole years of the term. */
  readonly years: readonly number[]
}

const HANDLE = 6

function Rail({ day, years }: Pick<ClockBarProps, 'day' | 'years'>) {
  const { m } = useWords()
  const { to } = useView()
  const { length, at, marks } = railOf(years, day)
  return (
    <div className={css.rail}>
      <svg className={css.track} viewBox={`0 0 ${length} 14`} aria-hidden="true" focusable="false">
        {marks.map(({ year, from, to: end }) => (
          <rect key={year} className={css.year} x={from} y="6" width={end - from} height="3" />
        ))}
        <rect className={css.gone} x="0" y="6" width={at} height="3" />
        <circle className={css.handle} cx={Math.min(Math.max(at, HANDLE), length - HANDLE)} cy="7.5" r={HANDLE} />
      </svg>
      <ul className={css.years} aria-label={m.shell.termRail}>
        {marks.map(({ year, named }) => (
          <li key={year}>
            {named && (
              <Link to={to.here({ asOf: `${year}-12-31` })} aria-label={m.shell.endOfYear(String(year))}>
                {year}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The day in use; opens a small form to set another one. */
function DayPicker({ day }: { readonly day: Day }) {
  const { m, f } = useWords()
  const { change } = useView()
  const answers = useAnswers()
  const [said, setSaid] = useState('')
  const popover = useRef<HTMLDivElement>(null)
  const before = useRef(day)
  useEffect(() => {
    if (before.current !== day) setSaid(m.shell.asOfAnnounced(f.day(day)))
    before.current = day
  }, [day, m, f])
  return (
    <div className={css.picker}>
      <button type="button" className={css.day} popoverTarget="as-of" disabled={!answers}>
        <span className={css.dot} aria-hidden="true" />
        {m.shell.asOf} <strong>{f.day(day)}</strong>
      </button>
      <div id="as-of" popover="auto" className={css.popover} ref={popover}>
        {answers && (
          <form
            key={day}
            className={css.form}
            onSubmit={(event) => {
              event.preventDefault()
              const asked = new FormData(event.currentTarget).get('asOf')
              const asOf = typeof asked === 'string' ? parseDay(asked) : null
              if (asOf === null) return
              change({ asOf })
              popover.current?.hidePopover()
            }}
          >
            <label htmlFor="as-of-day">{m.shell.asOfLong}</label>
            <div className={css.fields}>
              <input id="as-of-day" name="asOf" type="date" required defaultValue={day} />
              <button type="submit" className={css.set}>
                {m.shell.setDay}
              </button>
            </div>
            <p className={css.hint}>{m.shell.asOfHint}</p>
          </form>
        )}
      </div>
      <output className="visuallyHidden">{said}</output>
    </div>
  )
}

/** Under the navigation on every screen: which register, and as of which day. */
export function ClockBar({ registers, current, day, years }: ClockBarProps) {
  const { m, language } = useWords()
  const { to } = useView()
  return (
    <>
      <ul className={css.registers} aria-label={m.shell.register}>
        {registers.map(({ id, title }, place) => (
          <li key={id}>
            <Link
              className={css.register}
              to={to.here({
                register: place === 0 ? null : id,
                asOf: null,
                indicator: null,
                status: null,
                programme: null,
              })}
              aria-current={id === current ? 'true' : undefined}
            >
              {title[language]}
            </Link>
          </li>
        ))}
      </ul>
      <Rail day={day} years={years} />
      <DayPicker day={day} />
    </>
  )
}
