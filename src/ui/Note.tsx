import { createElement, type ReactNode } from 'react'
import { noteOf } from '@/domain/citedText'
import type { SourceDocument } from '@/domain/register'
import { SourceLink } from './SourceLink'

export interface NoteProps {
  readonly text: string
  readonly sources: readonly SourceDocument[]
}

function Citation({ source }: { readonly source: SourceDocument }) {
  return (
    <>
      [<SourceLink source={source} />]
    </>
  )
}

/** A remark of the register, written in Vietnamese; the documents that it cites stand in it as links. */
export function Note({ text, sources }: NoteProps): ReactNode {
  const pieces = noteOf(text, sources).map((piece) =>
    typeof piece === 'string' ? piece : createElement(Citation, { source: piece }),
  )
  return createElement('span', { lang: 'vi' }, ...pieces)
}
