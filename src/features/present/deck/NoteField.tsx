import { useId, type ReactNode } from 'react'
import type { Slide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { changeMeeting, useMeeting, type SlideNote } from '@/state/meeting'
import { figureOn, isOutdated } from './noteFigure'
import css from './ChosenSlide.module.css'
import controls from './controls.module.css'

export interface NoteFieldProps {
  readonly name: string
  readonly slide: Slide
}

const LONGEST_NOTE = 5000

/** What the presenter wants to say beside a slide, kept with the figure that it was first written for. */
export function NoteField({ name, slide }: NoteFieldProps): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.deck.note
  const report = useReport()
  const { register } = useRoom()
  const note = useMeeting(register).notes[name] ?? null
  const figure = figureOn(slide, report, f)
  const warning = useId()
  const isOld = note !== null && isOutdated(note, figure)
  const keep = (kept: SlideNote | null): void =>
    changeMeeting(register, ({ notes }) => {
      const { [name]: _, ...rest } = notes
      return { notes: kept === null ? rest : { ...rest, [name]: kept } }
    })
  return (
    <div className={css.note}>
      <label className={css.label}>
        {words.title}
        <textarea
          className={controls.field}
          rows={4}
          maxLength={LONGEST_NOTE}
          value={note?.text ?? ''}
          placeholder={words.hint}
          aria-describedby={isOld ? warning : undefined}
          onChange={({ target }) =>
            keep(target.value === '' ? null : { text: target.value, writtenFor: note?.writtenFor ?? figure })
          }
        />
      </label>
      {isOld && (
        <div className={controls.warning} id={warning}>
          <p>{figure === null ? words.figureGone(note.writtenFor ?? '') : words.old(note.writtenFor ?? '', figure)}</p>
          <button type="button" className={controls.button} onClick={() => keep({ ...note, writtenFor: figure })}>
            {figure === null ? words.stillRightWithout : words.stillRight(figure)}
          </button>
        </div>
      )}
    </div>
  )
}
