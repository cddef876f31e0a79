import { createElement, use, type ReactNode } from 'react'
import { noteOf } from '@/domain/citedText'
import { isNoteKnown } from '@/domain/knownNote'
import type { SourceDocument, SourceId } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { ReadingContext } from './reading'
import { SourceLink } from './SourceLink'

export interface NoteProps {
  readonly text: string
  readonly sources: readonly SourceDocument[]
  /** The document that the remark belongs to; null = none of its own. */
  readonly from: SourceId | null
}

function Citation({ source }: { readonly source: SourceDocument }) {
  return (
    <>
      [<SourceLink source={source} />]
    </>
  )
}

/** In place of a remark that nobody could have written by the day. */
function LaterNote() {
  const { m } = useScreenWords()
  return m.indicator.about.laterNote
}

/** A remark of the register, written in Vietnamese; the documents that it cites stand in it as links. What came later is not told. */
export function Note({ text, sources, from }: NoteProps): ReactNode {
  const reading = use(ReadingContext)
  if (reading !== null && !isNoteKnown(text, from, reading)) return <LaterNote />
  const pieces = noteOf(text, sources).map((piece) =>
    typeof piece === 'string' ? piece : createElement(Citation, { source: piece }),
  )
  return createElement('span', { lang: 'vi' }, ...pieces)
}
