import type { ReactNode } from 'react'
import { safeLink } from './safeLink'

export interface OutsideLinkProps {
  /** As the data has it. */
  readonly address: string | null
  readonly title?: string | undefined
  /** Where a list is one stop of the Tab key. */
  readonly tabIndex?: 0 | -1 | undefined
  readonly children: ReactNode
}

/**
 * The one way out of the site (rule S7): an address out of data, followed only where it may be, in a tab of its own that knows nothing
 * of ours. The style sheet marks it, so that leaving is noticed; where it may not be followed there are the words alone.
 */
export function OutsideLink({ address, title, tabIndex, children }: OutsideLinkProps): ReactNode {
  const href = safeLink(address)
  if (href === null) return title === undefined ? children : <span title={title}>{children}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title} tabIndex={tabIndex}>
      {children}
    </a>
  )
}
