import type { Slide } from '@/domain/deck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { changeMeeting, useMeeting, type SlideNote } from '@/state/meeting'
import { figureOn, isOutdated } from './noteFigure'
import { useRoom } from './room'

/** Most characters of a note. */
export const LONGEST_NOTE = 5000

/** What a presenter has written beside a slide. */
export interface Note {
  readonly text: string
  /** The figure on the slide, as it stands there; null where it has no one figure. */
  readonly figure: string | null
  /** The figure that the note was written for, where the slide shows another one now. */
  readonly outdated: string | null
  readonly write: (text: string) => void
  /** Somebody has read it again: it holds for the figure that stands there now. */
  readonly confirm: () => void
}

/** The note of a slide. An outdated one stays outdated, however much is added to it, until somebody confirms it. */
export function useNote(slide: Slide, name: string): Note {
  const { f } = useScreenWords()
  const report = useReport()
  const { register } = useRoom()
  const note = useMeeting(register).notes[name]
  const figure = figureOn(slide, report, f)
  const keep = (kept: SlideNote | null): void =>
    changeMeeting(register, ({ notes }) => {
      const { [name]: _, ...others } = notes
      return { notes: kept === null ? others : { ...others, [name]: kept } }
    })
  return {
    text: note?.text ?? '',
    figure,
    outdated: note !== undefined && isOutdated(note, figure) ? note.writtenFor : null,
    write: (text) => keep(text === '' ? null : { text, writtenFor: note?.writtenFor ?? figure }),
    confirm: () => {
      if (note !== undefined) keep({ ...note, writtenFor: figure })
    },
  }
}
