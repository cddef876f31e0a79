import type { Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { reviewDay, rollUpBeside } from '@/domain/reviewBeside'
import { RATED_FIRST, type RollUp } from '@/domain/rollUp'
import { useScreenWords } from '@/i18n/Words'
import { useReportAt } from '@/queries/report'
import { Note } from '@/ui/Note'
import { ReportedCounts } from '@/ui/ReportedCounts'
import { StatusMark } from '@/ui/StatusMark'
import { SourceName } from './SourceName'
import css from './Listing.module.css'
import listing from '@/ui/listing.module.css'

/** The register's counts, a mark and a word for each status there is. */
function Computed({ rollUp, day }: { readonly rollUp: RollUp; readonly day: string }) {
  const { m, f } = useScreenWords()
  const { reviews } = m.programme
  if (rollUp.total === 0) return reviews.noTargets
  return (
    <>
      <span className={listing.small}>{reviews.computed(f.day(day))}</span>
      <ul className={css.counts}>
        <li>{reviews.rated(rollUp.rated, rollUp.total)}</li>
        {RATED_FIRST.filter((status) => rollUp.counts[status] > 0).map((status) => (
          <li key={status} className={css.mark}>
            <StatusMark status={status} size={14} />
            <strong>{f.count(rollUp.counts[status])}</strong> {m.words.status[status]}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ReviewRowProps {
  readonly review: Review
  readonly report: TermReport
}

/** One review beside the reckoning of its own day, and in a sentence why they differ. */
export function ReviewRow({ review, report }: ReviewRowProps) {
  const { m, f } = useScreenWords()
  const { reviews } = m.programme
  const day = reviewDay(review, report)
  const rollUp = rollUpBeside(review, useReportAt(day))
  return (
    <tr>
      <th scope="row" className={css.review}>
        <span className={css.title}>{m.words.review[review.kind]}</span>
        <span className={listing.small}>{f.printedDay(review.date)}</span>
      </th>
      <td data-label={reviews.reported}>
        <ReportedCounts review={review} className={css.counts} />
      </td>
      <td data-label={reviews.computedHead}>{rollUp !== null && <Computed rollUp={rollUp} day={day} />}</td>
      <td data-label={reviews.why}>
        {rollUp !== null && reviews.difference({ review, rollUp })}
        {review.note !== null && (
          <span className={listing.small}>
            <Note text={review.note} sources={report.register.sources} from={review.sourceId} />
          </span>
        )}
      </td>
      <td data-label={reviews.source}>
        <SourceName id={review.sourceId} report={report} />
      </td>
    </tr>
  )
}
