import type { ReactNode } from 'react'
import { figureOn, isOutdated } from '@/features/present/deck/noteFigure'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { changeMeeting, useMeeting, type SlideNote } from '@/state/meeting'
import type { PlaceNow } from './usePlace'
import css from './desk.module.css'

export interface SlideNotesProps {
  readonly place: PlaceNow
}

/** What the presenter wants to say with the slide; warns where the figure it was written for is another one now. */
export function SlideNotes({ place: { slide, name } }: SlideNotesProps): ReactNode {
  const speech = useScreenWords()
  const words = speech.m.desk.notes
  const report = useReport()
  const { register } = useRoom()
  const { notes } = useMeeting(register)
  const note = notes[name]
  const figure = figureOn(slide, report, speech.f)
  const then = note !== undefined && isOutdated(note, figure) ? note.writtenFor : null

  const keep = (changed: SlideNote | null): void => {
    changeMeeting(register, (before) => {
      const { [name]: _, ...others } = before.notes
      return { notes: changed === null ? others : { ...others, [name]: changed } }
    })
  }

  return (
    <section className={css.notes} aria-labelledby="desk-notes">
      <h2 id="desk-notes">{words.title}</h2>
      {note !== undefined && then !== null && (
        <p className={css.changed} role="status">
          <span>{figure === null ? words.noFigure(then) : words.changed(then, figure)}</span>
          <button type="button" className={css.button} onClick={() => keep({ ...note, writtenFor: figure })}>
            {words.stillTrue}
          </button>
        </p>
      )}
      <textarea
        className={css.note}
        aria-label={words.field(slideTitle(slide, report, speech))}
        placeholder={words.empty}
        maxLength={5000}
        value={note?.text ?? ''}
        onChange={({ target: { value } }) =>
          // An outdated note stays outdated until somebody says that it holds.
          keep(value === '' ? null : { text: value, writtenFor: then ?? figure })
        }
      />
    </section>
  )
}
