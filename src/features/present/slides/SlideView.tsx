import type { ReactNode } from 'react'
import type { Slide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { AskedSlide } from './AskedSlide'
import { ChangesSlide } from './ChangesSlide'
import { IndicatorSlide } from './IndicatorSlide'
import { OtherTasksSlide } from './OtherTasksSlide'
import { OverviewSlide } from './OverviewSlide'
import { ProgrammeSlide } from './ProgrammeSlide'
import { QuestionsSlide } from './QuestionsSlide'
import { Stage, type SlidePlace } from './Stage'
import { TasksSlide } from './TasksSlide'
import { TitleSlide } from './TitleSlide'
import { ViewSlide } from './ViewSlide'
import { WorstSlide } from './WorstSlide'

export interface SlideViewProps {
  readonly slide: Slide
  readonly place: SlidePlace | null
}

const OF_TERM = {
  title: TitleSlide,
  questions: QuestionsSlide,
  overview: OverviewSlide,
  changes: ChangesSlide,
  otherTasks: OtherTasksSlide,
  asked: AskedSlide,
} as const
const OF_PROGRAMME = { programme: ProgrammeSlide, tasks: TasksSlide } as const

/** Any slide, drawn from the report around; of what the register does not have it says so. */
export function SlideView({ slide, place }: SlideViewProps): ReactNode {
  const { m } = useScreenWords()
  const { owner } = useRoom()
  const report = useReport()
  const frame = { report, place }
  const missing = (heading: string): ReactNode => <Stage {...frame} eyebrow={owner} heading={heading} />
  if ('programme' in slide) {
    const line = report.programmes.find(({ programme }) => programme.id === slide.programme)
    if (line === undefined) return missing(m.slides.missing.programme(slide.programme))
    if (slide.kind === 'worst') return <WorstSlide {...frame} line={line} part={slide.part} />
    const Of = OF_PROGRAMME[slide.kind]
    return <Of {...frame} line={line} />
  }
  if ('indicator' in slide) {
    const line = report.indicators.get(slide.indicator)
    if (line === undefined) return missing(m.slides.missing.indicator(slide.indicator))
    return <IndicatorSlide key={slide.indicator} {...frame} line={line} />
  }
  if ('address' in slide) return <ViewSlide {...frame} slide={slide} />
  const Of = OF_TERM[slide.kind]
  return <Of {...frame} />
}
