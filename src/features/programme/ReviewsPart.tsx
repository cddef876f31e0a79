import type { ProgrammeLine, TermReport } from '@/domain/report'
import { reviewsOn } from '@/domain/reviewsOn'
import { useScreenWords } from '@/i18n/Words'
import { useReports } from '@/queries/report'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { PartTools } from './PartTools'
import { ReviewRow } from './ReviewRow'
import css from './Listing.module.css'
import listing from '@/ui/listing.module.css'

interface ReviewsPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** What the agencies counted themselves at each review, beside what the register gave on the same day; the latest first. */
export function ReviewsPart({ line, report }: ReviewsPartProps) {
  const speech = useScreenWords()
  const { reportAt } = useReports()
  const rehearsal = useRehearsal()
  const { reviews } = speech.m.programme
  const known = reviewsOn(report, line.programme.id)
  if (known.length === 0) return <EmptyCard rehearsal={rehearsal}>{reviews.none}</EmptyCard>
  return (
    <>
      <PartTools
        list="reviews"
        programme={line.programme}
        tables={async () =>
          (await import('./reviewsSheet')).reviewsSheet(line.programme, known, report, reportAt, speech)
        }
      />
      <Card flush>
        <table className={`${listing.table} ${css.table}`}>
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
    </>
  )
}
