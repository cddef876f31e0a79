import type { ReactNode } from 'react'
import type { SourceDocument } from '@/domain/register'
import { safeLink } from './safeLink'

export interface SourceLinkProps {
  /** Undefined = the register names a source that it does not have. */
  readonly source: SourceDocument | undefined
}

/** Who published a figure, as a link to the document where it has an address that may be followed; its title is for ears and pointers. */
export function SourceLink({ source }: SourceLinkProps): ReactNode {
  if (source === undefined) return '—'
  const address = safeLink(source.url)
  const name = source.publisher === '' ? source.title : source.publisher
  if (address === null) return <span title={source.title}>{name}</span>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
      {name}
      <span className="visuallyHidden">: {source.title}</span>
    </a>
  )
}
