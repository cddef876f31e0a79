import { useMemo, type ReactNode } from 'react'
import { citationsOf } from '@/domain/citationsOf'
import { conflictLinesOf } from '@/domain/conflictLines'
import { revisionsOf } from '@/domain/figureRecord'
import { localSeriesOf } from '@/domain/localSeries'
import { owedOf } from '@/domain/owed'
import { reviewsOn } from '@/domain/reviewsOn'
import { useScreenWords } from '@/i18n/Words'
import { useLocalObservations } from '@/queries/localObservations'
import { useReport } from '@/queries/report'
import { DATA_PARTS, useView, type DataPart } from '@/state/view'
import { Tabs } from '@/ui/Tabs'
import { usePageTitle } from '@/ui/usePageTitle'
import { ConflictsPart } from './ConflictsPart'
import { CoveragePart } from './CoveragePart'
import { LoadPart } from './LoadPart'
import { OwedPart } from './OwedPart'
import { ReviewsPart } from './ReviewsPart'
import { RevisionsPart } from './RevisionsPart'
import { SourcesPart } from './SourcesPart'
import css from './data.module.css'

export interface DataPartsProps {
  /** Where a file of this machine can be opened; absent where none can. */
  readonly file?: ReactNode
}

/** What the register is made of and how far it can be trusted: sources, contradictions, revisions, gaps, and who owes figures. */
export function DataParts({ file }: DataPartsProps): ReactNode {
  const { m, f } = useScreenWords()
  const { view, to } = useView()
  const report = useReport()
  usePageTitle(m.data.title)
  const observations = useLocalObservations()
  const facts = useMemo(() => {
    const local = [...localSeriesOf(observations, report).values()].flat()
    const series = [...report.indicators.values(), ...local]
    const owing = owedOf(report)
    return {
      figures: series.reduce((sum, { known }) => sum + known.length, 0),
      citations: citationsOf(report, local),
      conflicts: conflictLinesOf(report),
      revisions: revisionsOf(report),
      owing,
      owed: owing.reduce((sum, { figures }) => sum + figures.length, 0),
      reviews: reviewsOn(report),
      rowsLeftOut: new Set(report.register.findings.map(({ table, row }) => `${table} ${row}`)).size,
    }
  }, [report, observations])
  const offered = DATA_PARTS.filter((part) => part !== 'file' || file !== undefined)
  const current = offered.find((part) => part === view.part) ?? 'sources'
  const { part } = m.data
  const label: Readonly<Record<DataPart, string>> = {
    sources: part.sources(f.count(facts.citations.length)),
    conflicts: part.conflicts(f.count(facts.conflicts.length)),
    revisions: part.revisions(f.count(facts.revisions.length)),
    coverage: part.coverage,
    owed: part.owed(f.count(facts.owed)),
    reviews: part.reviews(f.count(facts.reviews.length)),
    load: part.load(facts.rowsLeftOut),
    file: part.file,
  }
  const shown: Readonly<Record<DataPart, ReactNode>> = {
    sources: <SourcesPart citations={facts.citations} />,
    conflicts: <ConflictsPart lines={facts.conflicts} report={report} />,
    revisions: <RevisionsPart revisions={facts.revisions} report={report} />,
    coverage: <CoveragePart report={report} />,
    owed: <OwedPart owing={facts.owing} report={report} />,
    reviews: <ReviewsPart reviews={facts.reviews} report={report} />,
    load: <LoadPart report={report} />,
    file,
  }
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1>{m.data.finding(f.count(facts.figures), f.count(facts.citations.length))}</h1>
        <p className={css.quiet}>{m.data.findingMore(facts.conflicts.length, facts.revisions.length, facts.owed)}</p>
        <Tabs
          label={m.data.parts}
          tabs={offered.map((one) => ({
            href: to.data({ part: one === 'sources' ? null : one }),
            label: label[one],
            current: one === current,
          }))}
        />
      </header>
      {shown[current]}
    </div>
  )
}
