import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { cityRecordOf, type Revision } from '@/domain/figureRecord'
import type { Observation } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { FigureRecord } from '@/ui/FigureRecord'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './data.module.css'
import listing from '@/ui/listing.module.css'

interface RevisedProps {
  readonly figure: Observation
  readonly report: TermReport
  readonly isOld: boolean
}

/** A figure before or after the revision, with its standing and its publication; it opens its record. */
function Revised({ figure, report, isOld }: RevisedProps) {
  const { m, f } = useScreenWords()
  const record = cityRecordOf(figure, report)
  if (record === null) return null
  const written = f.figure(figure.value, record.indicator)
  return (
    <>
      <FigureRecord record={record} sources={report.register.sources}>
        {isOld ? <s>{written}</s> : <strong>{written}</strong>}
      </FigureRecord>
      <span className={listing.small}>
        {m.words.quality[figure.quality]},{' '}
        {figure.publishedOn === null ? m.data.undated : f.printedDay(figure.publishedOn)}
      </span>
    </>
  )
}

interface RevisionsPartProps {
  readonly revisions: readonly Revision[]
  readonly report: TermReport
}

/** Figures that took the place of earlier ones of the same period: by how much, and when. */
export function RevisionsPart({ revisions, report }: RevisionsPartProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { revision: words, indicator: indicatorHead, period, undated } = m.data
  const { shown, left, showMore } = useRowsShown(revisions)
  if (revisions.length === 0) return <EmptyCard>{words.none}</EmptyCard>
  return (
    <>
      <Card flush>
        <table className={listing.table}>
          <caption className="visuallyHidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{indicatorHead}</th>
              <th scope="col">{period}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.by}</th>
              <th scope="col" className={listing.number}>
                {words.when}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ indicator, from, to: after }) => {
              const difference = f.difference(after.value - from.value, indicator)
              return (
                <tr
                  key={`${indicator.id} ${from.period} ${after.period} ${from.value} ${after.value} ${from.sourceId} ${after.sourceId}`}
                >
                  <th scope="row">
                    <Link to={to.indicator(indicator.id)}>{indicator.shortName[language]}</Link>
                    <span className={listing.small}>{f.unit(indicator)}</span>
                  </th>
                  <td data-label={period}>{f.period(after.period)}</td>
                  <td data-label={words.from} className={css.side}>
                    <Revised figure={from} report={report} isOld />
                  </td>
                  <td data-label={words.to} className={css.side}>
                    <Revised figure={after} report={report} isOld={false} />
                  </td>
                  <td data-label={words.by}>
                    {after.value > from.value ? words.up(difference) : words.down(difference)}
                  </td>
                  <td data-label={words.when} className={listing.number}>
                    {after.publishedOn === null ? undated : f.printedDay(after.publishedOn)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Card>
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}
