import type { ReactNode } from 'react'
import type { Review } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'

const FIELDS = ['total', 'exceeded', 'met', 'onSchedule', 'behind'] as const

export interface ReportedCountsProps {
  readonly review: Review
  /** How the list is laid out where it stands. */
  readonly className: string | undefined
}

/** What a review itself counted; what it did not give is said, never a zero. */
export function ReportedCounts({ review, className }: ReportedCountsProps): ReactNode {
  const { m, f } = useScreenWords()
  const { field, notGiven } = m.programme.reviews
  const given = FIELDS.flatMap((name) => {
    const count = review[name]
    return count === null ? [] : [{ name, count }]
  })
  if (given.length === 0) return notGiven
  const isMetGiven = review.exceeded !== null || review.met !== null
  return (
    <ul className={className}>
      {given.map(({ name, count }) => (
        <li key={name}>
          <strong>{f.count(count)}</strong>{' '}
          {name === 'onSchedule' && !isMetGiven ? field.atLeastOnSchedule : field[name]}
        </li>
      ))}
    </ul>
  )
}
