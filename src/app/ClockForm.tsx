import { use, useId, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { addDays, parseDay, type Day } from '@/domain/day'
import { lastQuarterEnd, meetingsOf, momentsOf, type Meeting } from '@/domain/moments'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { LastDayContext } from '@/state/lastDay'
import { forgetMeeting, keepMeeting, parseMeeting, usePreferences, type OwnMeeting } from '@/state/preferences'
import { NOT_COMPARED, useView, type View } from '@/state/view'
import css from './ClockForm.module.css'

export interface ClockFormProps {
  readonly hand: 'asOf' | 'compare'
  /** The day that the hand shows; null = none. */
  readonly day: Day | null
  readonly today: Day
  readonly close: () => void
}

/** A day on offer and what it is called. */
interface Offer {
  readonly day: Day
  readonly label: string
}

/** A link to the same screen, seen otherwise; what it stands in closes. */
function Leading({
  change,
  close,
  className,
  children,
}: {
  readonly change: Partial<View>
  readonly close: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  const { to, onClick } = useView().here(change)
  return (
    <Link
      className={className}
      to={to}
      onClick={(event) => {
        onClick(event)
        close()
      }}
    >
      {children}
    </Link>
  )
}

/** Days that the clock offers, each a link that leads there on the same screen. */
function Offers({
  label,
  offers,
  changeTo,
  close,
  children,
}: {
  readonly label: string
  readonly offers: readonly Offer[]
  readonly changeTo: (day: Day) => Partial<View>
  readonly close: () => void
  readonly children?: (offer: Offer) => ReactNode
}) {
  const { f } = useScreenWords()
  const id = useId()
  if (offers.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {label}
      </h2>
      <ul className={css.offers}>
        {offers.map((offer) => (
          <li key={`${offer.day} ${offer.label}`}>
            <Leading className={css.offer} change={changeTo(offer.day)} close={close}>
              <span>{offer.label}</span>
              <span className={css.when}>{f.day(offer.day)}</span>
            </Leading>
            {children?.(offer)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Writes down a meeting of one's own, on the day in use. */
function OwnMeetingForm({ day, onKept }: { readonly day: Day; readonly onKept: (meeting: OwnMeeting) => void }) {
  const { m } = useScreenWords()
  const [refused, setRefused] = useState(false)
  return (
    <form
      className={css.own}
      onSubmit={(event) => {
        event.preventDefault()
        const asked = new FormData(event.currentTarget)
        const meeting = parseMeeting(asked.get('day'), asked.get('name'))
        setRefused(meeting === null)
        if (meeting === null) return
        keepMeeting(meeting)
        onKept(meeting)
        event.currentTarget.reset()
      }}
    >
      <label>
        {m.clock.meetingName}
        <input name="name" required maxLength={100} autoComplete="off" />
      </label>
      <label>
        {m.clock.meetingDay}
        <input name="day" type="date" required defaultValue={day} />
      </label>
      <button type="submit">{m.clock.keepMeeting}</button>
      {refused && <p role="alert">{m.clock.meetingRefused}</p>}
    </form>
  )
}

/** Sets one hand of the clock: to a day, to a moment by name, to a meeting. */
export function ClockForm({ hand, day, today, close }: ClockFormProps) {
  const { m, f } = useScreenWords()
  const { change } = useView()
  const { register, day: inUse } = useReport()
  const own = usePreferences((state) => state.meetings)
  const last = use(LastDayContext)
  const id = useId()
  const dayField = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const isAsOf = hand === 'asOf'
  const changeTo = (chosen: Day): Partial<View> => (isAsOf ? { asOf: chosen } : { compare: chosen })
  const meetings = meetingsOf(register.reviews, own)
  const nameOf = ({ review, name }: Meeting): string => {
    if (review === null) return name ?? ''
    const programme = register.programmes.find(({ id: known }) => known === review.programmeId)
    const kind = m.words.review[review.kind]
    return programme === undefined ? kind : `${kind} ${programme.code}`
  }
  // To compare with, only what comes before the day in use.
  const isOffered = (offered: Day): boolean => (isAsOf ? last === null || offered <= last : offered < inUse)
  const moments: readonly Offer[] = isAsOf
    ? momentsOf(today, register.term, meetings)
        .filter((moment) => isOffered(moment.day))
        .map(({ kind, day: at }) => ({
          day: at,
          label: kind === 'today' && last !== null ? m.archive.ownDay : m.clock.moment[kind],
        }))
    : [
        { day: lastQuarterEnd(inUse), label: m.clock.moment.quarter },
        { day: addDays(`${inUse.slice(0, 4)}-01-01`, -1), label: m.clock.yearBefore },
        ...meetings
          .filter((meeting) => meeting.day < inUse)
          .slice(-1)
          .map((meeting) => ({ day: meeting.day, label: m.clock.moment.meeting })),
      ]
  const held = meetings.filter((meeting) => isOffered(meeting.day)).toReversed()
  const isOwn = (at: Day): boolean => own.some((meeting) => meeting.day === at)
  const forget = ({ day: at, label }: Offer, button: HTMLButtonElement): void => {
    // The button goes with its meeting; the focus goes to the one beside it.
    const row = button.closest('li')
    const beside = row?.nextElementSibling ?? row?.previousElementSibling
    const next = beside?.querySelector('button') ?? beside?.querySelector('a') ?? dayField.current
    next?.focus()
    forgetMeeting(at)
    setSaid(m.clock.meetingForgotten(label))
  }
  return (
    <div className={css.clock}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          const asked = new FormData(event.currentTarget).get('day')
          const chosen = typeof asked === 'string' ? parseDay(asked) : null
          if (chosen === null) return
          change(changeTo(chosen))
          close()
        }}
      >
        <label htmlFor={id}>{isAsOf ? m.clock.asOfLong : m.clock.compareLong}</label>
        <div className={css.fields}>
          <input
            ref={dayField}
            id={id}
            name="day"
            type="date"
            required
            defaultValue={day ?? ''}
            max={isAsOf ? (last ?? undefined) : addDays(inUse, -1)}
          />
          <button type="submit" className={css.set}>
            {m.clock.setDay}
          </button>
        </div>
        <p className={css.hint}>{isAsOf ? m.clock.asOfHint : m.clock.compareHint}</p>
      </form>
      <Offers label={m.clock.moments} offers={moments} changeTo={changeTo} close={close} />
      {!isAsOf && day !== null && (
        <p>
          <Leading change={{ compare: NOT_COMPARED }} close={close}>
            {m.clock.compareWithNothing}
          </Leading>
        </p>
      )}
      <Offers
        label={m.clock.meetings}
        offers={held.map((meeting) => ({ day: meeting.day, label: nameOf(meeting) }))}
        changeTo={changeTo}
        close={close}
      >
        {(offer) =>
          isOwn(offer.day) && (
            <button
              type="button"
              className={css.forget}
              aria-label={m.clock.forgetMeeting(offer.label)}
              onClick={(event) => forget(offer, event.currentTarget)}
            >
              {m.clock.forget}
            </button>
          )
        }
      </Offers>
      {isAsOf && (
        <OwnMeetingForm
          day={inUse}
          onKept={(meeting) => setSaid(m.clock.meetingKept(meeting.name, f.day(meeting.day)))}
        />
      )}
      <output className="visuallyHidden">{said}</output>
    </div>
  )
}
