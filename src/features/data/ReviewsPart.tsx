import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { parseLastDay } from '@/domain/day'
import type { Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { besideOf, reportedMet, type Beside, type Counted } from '@/domain/reviewBeside'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords } from '@/i18n/Words'
import { useReportAt } from '@/queries/report'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { Note } from '@/ui/Note'
import { ReportedCounts } from '@/ui/ReportedCounts'
import { Rich } from '@/ui/Rich'
import { SourceLink } from '@/ui/SourceLink'
import { StatusMark } from '@/ui/StatusMark'
import css from './data.module.css'
import listing from '@/ui/listing.module.css'

const LISTS = ['met', 'onCourse', 'lagging', 'silent'] as const

/** Why the counts differ: another set, figures that were not published, or another verdict. */
function Why({ review, beside, size }: { readonly review: Review; readonly beside: Beside; readonly size: number }) {
  const { m } = useScreenWords()
  const words = m.data.review
  if (size === 0) return words.noSet
  const met = reportedMet(review)
  const sentences = [
    review.total === null
      ? words.noTotal
      : review.total === size
        ? words.sameSize(size)
        : words.otherSet(review.total, size),
    met !== null
      ? words.metOf(met, beside.met.length)
      : review.onSchedule === null
        ? words.noMet
        : words.onScheduleOf(review.onSchedule, beside.met.length + beside.onCourse.length),
    ...(beside.onCourse.length === 0 ? [] : [words.onCourse(beside.onCourse.length)]),
    ...(beside.silent.length === 0 ? [] : [words.silent(beside.silent.length)]),
    ...(beside.lagging.length === 0 ? [] : [words.lagging(beside.lagging.length)]),
  ]
  return <Rich text={sentences.join(' ')} />
}

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
  const { m, f } = useScreenWords()
  const words = m.data.review
  const then = useReportAt(parseLastDay(review.date) ?? report.day)
  const beside = besideOf(review, then)
  const size = LISTS.reduce((sum, list) => sum + beside[list].length, 0)
  const programme = report.register.programmes.find(({ id }) => id === review.programmeId)
  const subject =
    programme !== undefined
      ? words.programme(programme.code)
      : review.kind === 'annual'
        ? words.yearPlan(review.date.slice(0, 4))
        : words.congress
  return (
    <tr>
      <th scope="row" className={css.review}>
        <strong>{subject}</strong>
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
        <Why review={review} beside={beside} size={size} />
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
  const { m } = useScreenWords()
  const words = m.data.review
  if (reviews.length === 0) return <EmptyCard>{words.none}</EmptyCard>
  return (
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
  )
}
