import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { besideOf, reviewDay, type Counted } from '@/domain/reviewBeside'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords } from '@/i18n/Words'
import { useReportAt, useReports } from '@/queries/report'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { Note } from '@/ui/Note'
import { ReportedCounts } from '@/ui/ReportedCounts'
import { Rich } from '@/ui/Rich'
import { SourceLink } from '@/ui/SourceLink'
import { StatusMark } from '@/ui/StatusMark'
import { ListTools } from './ListTools'
import { LISTS, sizeOf, subjectOf, whyText } from './reviewStory'
import css from './data.module.css'
import listing from '@/ui/listing.module.css'

/** One indicator of the set, and in a sentence why it counts as it does. */
function One({ counted, report }: { readonly counted: Counted; readonly report: TermReport }) {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { indicator, assessment } = counted
  return (
    <li className={css.one}>
      <StatusMark status={assessment.status} size={16} />
      <span>
        <Link to={to.indicator(indicator.id, { asOf: report.day })}>{indicator.shortName[language]}</Link>:{' '}
        {m.words.status[assessment.status]}.{' '}
        <span className={css.quiet}>
          <Rich text={reasonSentence(m, assessment, indicator, f, report.day)} />
        </span>
      </span>
    </li>
  )
}

function ReviewRow({ review, report }: { readonly review: Review; readonly report: TermReport }) {
  const speech = useScreenWords()
  const { m, f } = speech
  const words = m.data.review
  const then = useReportAt(reviewDay(review, report))
  const beside = besideOf(review, then)
  const size = sizeOf(beside)
  return (
    <tr>
      <th scope="row" className={css.review}>
        <strong>{subjectOf(review, report, speech)}</strong>
        <span className={listing.small}>
          {m.words.review[review.kind]}, {f.printedDay(review.date)}
        </span>
      </th>
      <td data-label={words.reported} className={css.given}>
        <ReportedCounts review={review} className={css.counts} />
      </td>
      <td data-label={words.computed} className={css.counted}>
        {size > 0 && (
          <>
            <ul className={css.counts}>
              <li>{words.set[beside.set](size)}</li>
              {LISTS.filter((list) => beside[list].length > 0).map((list) => (
                <li key={list}>{words.lists[list](beside[list].length)}</li>
              ))}
            </ul>
            <span className={listing.small}>{words.onDay(f.day(then.day))}</span>
          </>
        )}
      </td>
      <td data-label={words.why} className={css.wide}>
        <Rich text={whyText(review, beside, speech)} />
        {review.note !== null && (
          <span className={listing.small}>
            <Note text={review.note} sources={report.register.sources} from={review.sourceId} />
          </span>
        )}
        {size > 0 && (
          <details className={css.details}>
            <summary>{words.one}</summary>
            {LISTS.filter((list) => beside[list].length > 0).map((list) => (
              <div key={list}>
                <p className={css.listName}>{words.lists[list](beside[list].length)}</p>
                <ul>
                  {beside[list].map((counted) => (
                    <One key={counted.indicator.id} counted={counted} report={then} />
                  ))}
                </ul>
              </div>
            ))}
          </details>
        )}
      </td>
      <td data-label={words.source}>
        <SourceLink source={report.register.sources.find(({ id }) => id === review.sourceId)} />
      </td>
    </tr>
  )
}

interface ReviewsPartProps {
  readonly reviews: readonly Review[]
  readonly report: TermReport
}

/** What committees counted at each review beside what the register gives for the same day, and why the two differ. */
export function ReviewsPart({ reviews, report }: ReviewsPartProps): ReactNode {
  const speech = useScreenWords()
  const { reportAt } = useReports()
  const words = speech.m.data.review
  if (reviews.length === 0) return <EmptyCard>{words.none}</EmptyCard>
  return (
    <>
      <ListTools
        list="reviews"
        tables={async () => (await import('./reviewsSheet')).reviewsSheet(reviews, report, reportAt, speech)}
      />
      <Card flush>
        <table className={listing.table}>
          <caption className="visuallyHidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.review}</th>
              <th scope="col">{words.reported}</th>
              <th scope="col">{words.computed}</th>
              <th scope="col">{words.why}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <ReviewRow
                key={`${review.programmeId ?? ''} ${review.kind} ${review.date} ${review.sourceId}`}
                review={review}
                report={report}
              />
            ))}
          </tbody>
        </table>
      </Card>
    </>
  )
}
