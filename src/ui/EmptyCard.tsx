import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { Card } from './Card'
import { EmptyNote } from './EmptyNote'

export interface EmptyCardProps {
  /** Why there is nothing. */
  readonly children: ReactNode
  /** The simulated register, where it would show the same place filled; null = there is none. */
  readonly rehearsal?: { readonly title: string; readonly address: string } | null
}

/** In place of a table without a row: why, and where to see it filled. */
export function EmptyCard({ children, rehearsal = null }: EmptyCardProps): ReactNode {
  const { m } = useScreenWords()
  return (
    <Card flush>
      <EmptyNote>
        {children}
        {rehearsal !== null && (
          <>
            {' '}
            {m.programme.offer} <Link to={rehearsal.address}>{rehearsal.title}</Link> {m.programme.offerKind}
          </>
        )}
      </EmptyNote>
    </Card>
  )
}
