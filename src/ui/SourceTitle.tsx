import type { ReactNode } from 'react'
import { titleOf } from '@/domain/citedText'
import type { SourceDocument } from '@/domain/register'
import { safeLink } from './safeLink'

/** A document by its title, in the language of the document, as a link where it has an address that may be followed. */
export function SourceTitle({ source }: { readonly source: SourceDocument }): ReactNode {
  const address = safeLink(source.url)
  const title = titleOf(source)
  if (address === null) return <span lang={source.language}>{title}</span>
  return (
    <a lang={source.language} href={address} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  )
}
