import type { ReactNode } from 'react'
import type { ConflictLine } from '@/domain/conflictLines'
import { cityRecordOf } from '@/domain/figureRecord'
import type { Observation, SourceId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { sideStandingOf } from '@/domain/sideStanding'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { FigureRecord, sideText } from '@/ui/FigureRecord'
import { ListingTable } from '@/ui/ListingTable'
import { Note } from '@/ui/Note'
import { outcomeText } from '@/ui/outcomeText'
import { Rich } from '@/ui/Rich'
import { SourceLink } from '@/ui/SourceLink'
import { IndicatorName } from './IndicatorName'
import { ListTools } from './ListTools'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './data.module.css'
import listing from '@/ui/listing.module.css'

interface SideProps {
  readonly line: ConflictLine
  readonly side: 'a' | 'b'
  readonly report: TermReport
}

/** The figure of the register that a side names; a band, or a figure that was not taken up, has none. */
function figureOf(
  { conflict, indicator }: ConflictLine,
  value: string,
  sourceId: SourceId,
  report: TermReport,
): Observation | null {
  const known = report.indicators.get(indicator.id)?.known ?? []
  const found = known.find(
    ({ observation: o }) => o.period === conflict.period && o.sourceId === sourceId && o.value === Number(value),
  )
  return found?.observation ?? null
}

/** One side: the figure, which opens its record, and who published it. Strong where it counts, struck through where it was replaced. */
function Side({ line, side, report }: SideProps) {
  const { m, f } = useScreenWords()
  const { conflict, indicator } = line
  const [value, sourceId] = side === 'a' ? [conflict.valueA, conflict.sourceA] : [conflict.valueB, conflict.sourceB]
  const text = sideText(value, indicator, f)
  const written = {
    stands: <strong>{text}</strong>,
    replaced: (
      <>
        <s>{text}</s>
        <span className="visuallyHidden"> {m.indicator.table.notChosen}</span>
      </>
    ),
    open: text,
  }[sideStandingOf(line, side, report)]
  const figure = figureOf(line, value, sourceId, report)
  const record = figure === null ? null : cityRecordOf(figure, report)
  const { sources } = report.register
  return (
    <>
      {record === null ? (
        written
      ) : (
        <FigureRecord record={record} sources={sources}>
          {written}
        </FigureRecord>
      )}
      <span className={listing.small}>
        <SourceLink source={sources.find(({ id }) => id === sourceId)} />
      </span>
    </>
  )
}

interface ConflictsPartProps {
  readonly lines: readonly ConflictLine[]
  readonly report: TermReport
}

/** Where two sources disagree: both sides, which is used, and why. */
export function ConflictsPart({ lines, report }: ConflictsPartProps): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const { conflict: words, period } = m.data
  const { shown, left, showMore } = useRowsShown(lines)
  if (lines.length === 0) return <EmptyCard>{words.none}</EmptyCard>
  return (
    <>
      <ListTools
        list="conflicts"
        tables={async () => (await import('./dataSheets')).conflictsSheet(lines, report, speech)}
      />
      <Card flush>
        <ListingTable
          caption={words.caption}
          rows={shown}
          keyOf={({ indicator, conflict: { period: of, valueA, sourceA, valueB, sourceB } }) =>
            `${indicator.id} ${of} ${valueA} ${sourceA} ${valueB} ${sourceB}`
          }
          columns={[
            { head: m.data.indicator, renderCell: ({ indicator }) => <IndicatorName indicator={indicator} /> },
            { head: period, renderCell: ({ conflict }) => f.period(conflict.period) },
            {
              head: words.a,
              className: css.side,
              renderCell: (line) => <Side line={line} side="a" report={report} />,
            },
            {
              head: words.b,
              className: css.side,
              renderCell: (line) => <Side line={line} side="b" report={report} />,
            },
            {
              head: words.outcome,
              className: css.wide,
              renderCell: (line) => (
                <>
                  <Rich text={outcomeText(line, speech)} />{' '}
                  <Note text={line.conflict.explanation} sources={report.register.sources} from={null} />
                </>
              ),
            },
          ]}
        />
      </Card>
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}
