import type { ReactNode } from 'react'
import { cityRecordOf, type Revision } from '@/domain/figureRecord'
import type { Observation } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { FigureRecord } from '@/ui/FigureRecord'
import { ListingTable } from '@/ui/ListingTable'
import { IndicatorName } from './IndicatorName'
import { ListTools } from './ListTools'
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
  const speech = useScreenWords()
  const { m, f } = speech
  const { revision: words, period, undated } = m.data
  const { shown, left, showMore } = useRowsShown(revisions)
  if (revisions.length === 0) return <EmptyCard>{words.none}</EmptyCard>
  return (
    <>
      <ListTools
        list="revisions"
        tables={async () => (await import('./dataSheets')).revisionsSheet(revisions, report, speech)}
      />
      <Card flush>
        <ListingTable
          caption={words.caption}
          rows={shown}
          keyOf={({ indicator, from, to }) =>
            `${indicator.id} ${from.period} ${to.period} ${from.value} ${to.value} ${from.sourceId} ${to.sourceId}`
          }
          columns={[
            { head: m.data.indicator, renderCell: ({ indicator }) => <IndicatorName indicator={indicator} /> },
            { head: period, renderCell: ({ to }) => f.period(to.period) },
            {
              head: words.from,
              className: css.side,
              renderCell: ({ from }) => <Revised figure={from} report={report} isOld />,
            },
            {
              head: words.to,
              className: css.side,
              renderCell: ({ to }) => <Revised figure={to} report={report} isOld={false} />,
            },
            {
              head: words.by,
              renderCell: ({ indicator, from, to }) => {
                const difference = f.difference(to.value - from.value, indicator)
                // A rank rises as its number falls.
                const hasRisen = to.value > from.value !== (indicator.scale === 'rank')
                return hasRisen ? words.up(difference) : words.down(difference)
              },
            },
            {
              head: words.when,
              isNumber: true,
              renderCell: ({ to }) => (to.publishedOn === null ? undated : f.printedDay(to.publishedOn)),
            },
          ]}
        />
      </Card>
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}
