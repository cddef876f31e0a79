import { useParams } from 'react-router'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { PARTS, useView, type Part } from '@/state/view'
import { NotFound } from '@/ui/NotFound'
import { usePageTitle } from '@/ui/usePageTitle'
import { ContextPart } from './ContextPart'
import { IndicatorsPart } from './IndicatorsPart'
import { PartTabs } from './PartTabs'
import { ProgrammeHeading } from './ProgrammeHeading'
import { ReviewsPart } from './ReviewsPart'
import { SourcesPart } from './SourcesPart'
import { TasksPart } from './TasksPart'
import css from './ProgrammeScreen.module.css'

interface ProgrammeProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

function ChosenPart({ part, line, report }: ProgrammeProps & { readonly part: Part }) {
  switch (part) {
    case 'indicators':
      return <IndicatorsPart key={line.programme.id} line={line} report={report} />
    case 'context':
      return <ContextPart line={line} report={report} />
    case 'tasks':
      return <TasksPart line={line} report={report} />
    case 'reviews':
      return <ReviewsPart line={line} report={report} />
    case 'sources':
      return <SourcesPart line={line} report={report} />
  }
}

function Programme({ line, report }: ProgrammeProps) {
  const { language } = useScreenWords()
  const { view } = useView()
  usePageTitle(line.programme.shortName[language])
  const asked = PARTS.find((part) => part === view.part) ?? 'indicators'
  const part = asked === 'indicators' && line.rollUp.total === 0 ? 'context' : asked
  return (
    <div className={part === 'indicators' ? css.split : css.screen}>
      <div className={css.head}>
        <ProgrammeHeading line={line} report={report} />
        <PartTabs line={line} report={report} />
      </div>
      <ChosenPart part={part} line={line} report={report} />
    </div>
  )
}

/** One programme, for half an hour at a desk: what lags, by how much, and what has to be asked of whom. */
export function ProgrammeScreen() {
  const { id = '' } = useParams()
  const { m } = useScreenWords()
  const { to } = useView()
  const report = useReport()
  const line = report.programmes.find(({ programme }) => programme.id === id)
  if (line === undefined) return <NotFound why={m.shell.notFound.programme(id)} home={to.overview()} />
  return <Programme line={line} report={report} />
}
