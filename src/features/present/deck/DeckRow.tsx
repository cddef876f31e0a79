import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Link } from 'react-router'
import { programmeOf } from '@/domain/deck'
import { slideTitle } from '@/features/present/slides/slideTitle'
import type { SlidePlace } from '@/features/present/slides/Stage'
import type { DeckSlide } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { MOST_MINUTES } from '@/state/meeting'
import { useView } from '@/state/view'
import { useFocusAfter } from '@/ui/useFocusAfter'
import { MinutesField } from './MinutesField'
import { SlidePicture } from './SlidePicture'
import controls from './controls.module.css'
import css from './DeckList.module.css'

/** How one slide of the deck is changed. */
export interface DeckRowActions {
  /** One place up (−1) or down (1). */
  readonly move: (name: string, by: -1 | 1) => void
  readonly show: (name: string, shown: boolean) => void
  /** Null = as long as any slide. */
  readonly plan: (name: string, minutes: number | null) => void
}

export interface DeckRowProps extends DeckRowActions {
  readonly entry: DeckSlide
  /** Null = left out. */
  readonly place: SlidePlace | null
  readonly isChosen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly minutes: number | null
  readonly usualMinutes: number
  readonly note: 'none' | 'there' | 'outdated'
}

/** One slide of the deck: its picture, its title, and what can be done with it. */
export function DeckRow(props: DeckRowProps): ReactNode {
  const { entry, place, isChosen, isFirst, isLast, minutes, usualMinutes, note } = props
  const { move, show, plan } = props
  const { name, slide, shown } = entry
  const speech = useScreenWords()
  const { m, f } = speech
  const words = m.deck.list
  const report = useReport()
  const { to } = useView()
  const title = slideTitle(slide, report, speech)
  const programme = report.programmes.find(({ programme: { id } }) => id === programmeOf(report, slide))?.programme
  const link = useRef<HTMLAnchorElement>(null)
  // At an end of the list the button that was pressed does no more.
  useFocusAfter(!isFirst, link)
  useFocusAfter(!isLast, link)
  const onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(name, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      className={css.row}
      data-left-out={shown ? undefined : ''}
      data-chosen={isChosen ? '' : undefined}
      data-slide={name}
      draggable
    >
      <span className={css.page}>{place === null ? '–' : f.count(place.page)}</span>
      <div className={css.thumbnail}>
        <SlidePicture slide={slide} place={place} />
      </div>
      <div className={css.name}>
        <Link
          ref={link}
          className={css.title}
          to={to.present({ slide: name })}
          preventScrollReset
          aria-current={isChosen ? 'true' : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          draggable={false}
          onKeyDown={onKey}
        >
          {title}
        </Link>
        <span className={css.about}>
          {[
            programme === undefined ? null : m.deck.list.programme(programme.code),
            shown ? null : words.leftOut,
            note === 'there' ? words.hasNote : null,
            note === 'outdated' ? words.hasOldNote : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </div>
      <label className={css.minutes}>
        <span className="visuallyHidden">{words.minutesOf(title)}</span>
        <MinutesField
          className={controls.field}
          minutes={minutes}
          usual={usualMinutes}
          least={0}
          most={MOST_MINUTES}
          disabled={!shown}
          onPlan={(planned) => plan(name, planned)}
        />
        <span aria-hidden="true">{words.minutesUnit}</span>
      </label>
      <div className={css.does}>
        <button
          type="button"
          className={controls.button}
          aria-label={words.upOf(title)}
          disabled={isFirst}
          onClick={() => move(name, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          className={controls.button}
          aria-label={words.downOf(title)}
          disabled={isLast}
          onClick={() => move(name, 1)}
        >
          ↓
        </button>
        <button
          type="button"
          className={controls.button}
          aria-label={shown ? words.leaveOutOf(title) : words.takeInOf(title)}
          onClick={() => show(name, !shown)}
        >
          {shown ? words.leaveOut : words.takeIn}
        </button>
      </div>
    </li>
  )
}
