import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Day } from '@/domain/day'
import type { Wording } from '@/domain/register'
import { useWords } from '@/i18n/Words'
import { useChanges, useReport } from '@/queries/report'
import { inRegister, useView } from '@/state/view'
import { useAnswers } from '@/ui/useAnswers'
import { railOf } from './rail'
import css from './ClockBar.module.css'

/** What stands in the pickers comes when one of them is first opened. */
const ClockForm = lazy(async () => ({ default: (await import('./ClockForm')).ClockForm }))

/** A register on offer, as the switch shows it. */
export interface OfferedRegister {
  readonly id: string
  readonly title: Wording
}

export interface ClockBarProps {
  readonly registers: readonly OfferedRegister[]
  readonly current: string
  readonly today: Day
  readonly day: Day
  /** Whole years of the term. */
  readonly years: readonly number[]
}

const HANDLE = 6

interface RailProps extends Pick<ClockBarProps, 'day' | 'years'> {
  readonly compared: Day | null
}

/** The term with two handles: solid for the day in use, hollow for the compared one. */
function Rail({ day, compared, years }: RailProps) {
  const { m } = useWords()
  const { here } = useView()
  const { length, at, comparedAt, marks } = railOf(years, day, compared)
  const onRail = (place: number): number => Math.min(Math.max(place, HANDLE), length - HANDLE)
  return (
    <div className={css.rail}>
      <svg className={css.track} viewBox={`0 0 ${length} 14`} aria-hidden="true">
        {marks.map(({ year, from, to: end }) => (
          <rect key={year} className={css.year} x={from} y="6" width={end - from} height="3" />
        ))}
        <rect className={css.gone} x={comparedAt ?? 0} y="6" width={at - (comparedAt ?? 0)} height="3" />
        {comparedAt !== null && <circle className={css.hollow} cx={onRail(comparedAt)} cy="7.5" r={HANDLE - 1} />}
        <circle className={css.handle} cx={onRail(at)} cy="7.5" r={HANDLE} />
      </svg>
      <ul className={css.years} aria-label={m.shell.termRail}>
        {marks.map(({ year, named }) => (
          <li key={year}>
            {named && (
              <Link
                {...here({ asOf: `${year}-12-31` })}
                aria-label={m.shell.endOfYear(String(year))}
                aria-current={day === `${year}-12-31` ? 'date' : undefined}
              >
                {year}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface DayPickerProps {
  readonly hand: 'asOf' | 'compare'
  /** The day that the hand shows; null = none. */
  readonly day: Day | null
  readonly today: Day
}

/** One hand of the clock; opens a small form to set it. */
function DayPicker({ hand, day, today }: DayPickerProps) {
  const { m, f } = useWords()
  const answers = useAnswers()
  const [isOpen, setOpen] = useState(false)
  const popover = useRef<HTMLDivElement>(null)
  const id = `clock-${hand}`
  const label = hand === 'asOf' ? m.shell.asOf : m.shell.compared
  return (
    <div className={css.picker}>
      <button type="button" className={css.day} popoverTarget={id} disabled={!answers}>
        <span className={hand === 'asOf' ? css.dot : css.ring} aria-hidden="true" />
        {label} <strong>{day === null ? m.shell.noDay : f.day(day)}</strong>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={css.popover}
        ref={popover}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && (
          <Suspense fallback={m.shell.waiting}>
            <ClockForm hand={hand} day={day} today={today} close={() => popover.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

/** Says once, for ears, which day is in use now and what follows; silent until somebody turns the clock. */
function Announcement({ day, compared }: { readonly day: Day; readonly compared: Day | null }) {
  const { m, f } = useWords()
  const { rollUp } = useReport()
  const [said, setSaid] = useState('')
  const before = useRef({ day, compared })
  useEffect(() => {
    if (before.current.day !== day) setSaid(m.shell.asOfAnnounced(f.day(day), rollUp.rated, rollUp.total))
    else if (before.current.compared !== compared) {
      setSaid(compared === null ? m.shell.notCompared : m.shell.comparedAnnounced(f.day(compared)))
    }
    before.current = { day, compared }
  }, [day, compared, rollUp, m, f])
  return <output className="visuallyHidden">{said}</output>
}

/** Under the navigation on every screen: which register, as of which day, compared with which. */
export function ClockBar({ registers, current, today, day, years }: ClockBarProps) {
  const { m, language } = useWords()
  const { here } = useView()
  const compared = useChanges()?.from ?? null
  return (
    <>
      <ul className={css.registers} aria-label={m.shell.register}>
        {registers.map(({ id, title }, place) => (
          <li key={id}>
            <Link
              className={css.register}
              {...here(inRegister(place === 0 ? null : id))}
              aria-current={id === current ? 'true' : undefined}
            >
              {title[language]}
            </Link>
          </li>
        ))}
      </ul>
      <Rail day={day} compared={compared} years={years} />
      <DayPicker hand="asOf" day={day} today={today} />
      <DayPicker hand="compare" day={compared} today={today} />
      <Announcement day={day} compared={compared} />
    </>
  )
}
