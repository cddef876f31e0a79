import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { EmptyPart } from './EmptyPart'
import { ReviewRow } from './ReviewRow'
import { reviewsOf } from './reviewsOf'
import css from './Listing.module.css'

interface ReviewsPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** What the agencies counted themselves at each review, beside what the register gave on the same day; the latest first. */
export function ReviewsPart({ line, report }: ReviewsPartProps) {
  const { m } = useScreenWords()
  const { reviews } = m.programme
  const known = reviewsOf(report.register, line.programme.id, report.day)
  if (known.length === 0) return <EmptyPart why={reviews.none} />
  return (
    <Card flush>
      <table className={css.table}>
        <caption className="visuallyHidden">{reviews.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{reviews.review}</th>
            <th scope="col">{reviews.reported}</th>
            <th scope="col">{reviews.computedHead}</th>
            <th scope="col">{reviews.why}</th>
            <th scope="col">{reviews.source}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((review) => (
            <ReviewRow key={`${review.kind} ${review.date} ${review.sourceId}`} review={review} report={report} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}
