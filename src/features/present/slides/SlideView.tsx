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

const OF_TERM = { title: TitleSlide, overview: OverviewSlide } as const
const PARTS_OF_TERM = {
  questions: QuestionsSlide,
  changes: ChangesSlide,
  otherTasks: OtherTasksSlide,
  asked: AskedSlide,
} as const
const PARTS_OF_PROGRAMME = { worst: WorstSlide, tasks: TasksSlide } as const

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
    if (slide.kind === 'programme') return <ProgrammeSlide {...frame} line={line} />
    const Part = PARTS_OF_PROGRAMME[slide.kind]
    return <Part {...frame} line={line} part={slide.part} />
  }
  if ('indicator' in slide) {
    const line = report.indicators.get(slide.indicator)
    if (line === undefined) return missing(m.slides.missing.indicator(slide.indicator))
    return <IndicatorSlide key={slide.indicator} {...frame} line={line} />
  }
  if ('address' in slide) return <ViewSlide key={slide.address} {...frame} slide={slide} />
  if ('part' in slide) {
    const Part = PARTS_OF_TERM[slide.kind]
    return <Part {...frame} part={slide.part} />
  }
  const Of = OF_TERM[slide.kind]
  return <Of {...frame} />
}
