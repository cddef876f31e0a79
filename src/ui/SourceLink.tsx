import { use, type ReactNode } from 'react'
import { titleOf } from '@/domain/citedText'
import type { SourceDocument } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { OutsideLink } from './OutsideLink'
import { ReadingContext } from './reading'

export interface SourceLinkProps {
  /** Undefined = the register names a source that it does not have. */
  readonly source: SourceDocument | undefined
  /** Where a list is one stop of the Tab key. */
  readonly tabIndex?: 0 | -1 | undefined
}

/** In place of a document that came out after the day: nobody could read it then. */
function LaterDocument() {
  const { m } = useScreenWords()
  return m.indicator.about.laterDocument
}

/**
 * Who published a figure, as a link to the document where it has an address that may be followed; its title is for ears and pointers.
 * A document that was not out on the day is neither named nor linked.
 */
export function SourceLink({ source, tabIndex }: SourceLinkProps): ReactNode {
  const reading = use(ReadingContext)
  if (source === undefined) return '—'
  if (reading?.unpublished.has(source.id) === true) return <LaterDocument />
  const title = titleOf(source)
  return (
    <OutsideLink address={source.url} title={title} tabIndex={tabIndex}>
      {source.publisher === '' ? title : source.publisher}
      <span className="visuallyHidden">: {title}</span>
    </OutsideLink>
  )
}
