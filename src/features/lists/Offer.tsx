import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'

/** A list without anything in it: why, and where to see it filled. */
export function Offer({ why }: { readonly why: string }) {
  const { m } = useScreenWords()
  const rehearsal = useRehearsal()
  return (
    <Card flush>
      <EmptyNote>
        {why}
        {rehearsal !== null && (
          <>
            {' '}
            {m.lists.offer} <Link to={rehearsal.address}>{rehearsal.title}</Link> {m.lists.offerKind}
          </>
        )}
      </EmptyNote>
    </Card>
  )
}
