import type { ReactNode } from 'react'
import { titleOf } from '@/domain/citedText'
import type { SourceDocument } from '@/domain/register'
import { OutsideLink } from './OutsideLink'

/** A document by its title, as a link where it has an address that may be followed. */
export function SourceTitle({ source }: { readonly source: SourceDocument }): ReactNode {
  return <OutsideLink address={source.url}>{titleOf(source)}</OutsideLink>
}
