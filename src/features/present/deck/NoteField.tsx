import { useId, type ReactNode } from 'react'
import type { Slide } from '@/domain/deck'
import { LONGEST_NOTE, useNote } from '@/features/present/useNote'
import { useScreenWords } from '@/i18n/Words'
import css from './ChosenSlide.module.css'
import controls from './controls.module.css'

export interface NoteFieldProps {
  readonly name: string
  readonly slide: Slide
}

/** What the presenter wants to say beside a slide, kept with the figure that it was first written for. */
export function NoteField({ name, slide }: NoteFieldProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.note
  const { text, figure, outdated, write, confirm } = useNote(slide, name)
  const warning = useId()
  return (
    <div className={css.note}>
      <label className={css.label}>
        {words.title}
        <textarea
          className={controls.field}
          rows={4}
          maxLength={LONGEST_NOTE}
          value={text}
          placeholder={words.hint}
          aria-describedby={outdated === null ? undefined : warning}
          onChange={({ target }) => write(target.value)}
        />
      </label>
      {outdated !== null && (
        <div className={controls.warning} id={warning}>
          <p>{figure === null ? words.figureGone(outdated) : words.old(outdated, figure)}</p>
          <button type="button" className={controls.button} onClick={confirm}>
            {figure === null ? words.stillRightWithout : words.stillRight(figure)}
          </button>
        </div>
      )}
    </div>
  )
}
