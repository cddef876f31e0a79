import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { slideTitle } from '@/features/present/slides/slideTitle'
import type { SlidePlace } from '@/features/present/slides/Stage'
import type { DeckSlide } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { LinkPanel } from './LinkPanel'
import { NoteField } from './NoteField'
import { RoomPreview } from './RoomPreview'
import { SlidePicture } from './SlidePicture'
import css from './ChosenSlide.module.css'
import controls from './controls.module.css'

export interface ChosenSlideProps {
  readonly entry: DeckSlide
  readonly place: SlidePlace | null
}

/** Goes with a way to a slide that is to be seen at once as the rooms get it. */
export const AS_ROOMS = { asRooms: true }

/** Other programs of the same site may have left anything in the history. */
const asksForRooms = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'asRooms' in state && state.asRooms === true

/** The slide that is worked on: its picture, sharp or as the rooms get it, the notes for it, and the way to it. */
export function ChosenSlide({ entry, place }: ChosenSlideProps): ReactNode {
  const speech = useScreenWords()
  const { m } = speech
  const words = m.deck.chosen
  const location = useLocation()
  const [asRooms, setAsRooms] = useState(asksForRooms(location.state))
  const { name, slide } = entry
  const title = slideTitle(slide, useReport(), speech)
  return (
    <section className={css.chosen} aria-label={words.title}>
      <header className={css.head}>
        <h2 className={controls.heading}>{title}</h2>
        <p className={controls.hint}>{place === null ? words.leftOut : words.page(place.page, place.of)}</p>
        <button type="button" className={controls.button} aria-pressed={asRooms} onClick={() => setAsRooms(!asRooms)}>
          {words.asRooms}
        </button>
      </header>
      {asRooms ? (
        <RoomPreview slide={slide} place={place} />
      ) : (
        <div className={css.picture}>
          <SlidePicture slide={slide} place={place} />
        </div>
      )}
      <NoteField name={name} slide={slide} />
      <LinkPanel slide={name} title={title} />
    </section>
  )
}
