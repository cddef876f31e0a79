import type { ReactNode } from 'react'
import type { Slide } from '@/domain/deck'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { LONGEST_NOTE, useNote } from '@/features/present/useNote'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import css from './desk.module.css'
import controls from '@/features/present/deck/controls.module.css'

export interface SlideNotesProps {
  readonly slide: Slide
  readonly name: string
}

/** What the presenter wants to say with the slide; warns where the figure it was written for is another one now. */
export function SlideNotes({ slide, name }: SlideNotesProps): ReactNode {
  const speech = useScreenWords()
  const words = speech.m.desk.notes
  const report = useReport()
  const { text, figure, outdated, write, confirm } = useNote(slide, name)
  return (
    <section className={css.notes} aria-labelledby="desk-notes">
      <h2 id="desk-notes">{words.title}</h2>
      {outdated !== null && (
        <p className={css.changed} role="status">
          <span>{figure === null ? words.noFigure(outdated) : words.changed(outdated, figure)}</span>
          <button type="button" className={controls.button} onClick={confirm}>
            {words.stillTrue}
          </button>
        </p>
      )}
      <textarea
        className={css.note}
        aria-label={words.field(slideTitle(slide, report, speech))}
        placeholder={words.empty}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={({ target }) => write(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          // Back to the keys that step.
          if (key === 'Escape') currentTarget.blur()
        }}
      />
    </section>
  )
}
