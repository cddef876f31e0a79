import type { ProgrammeLine, TermReport } from '@/domain/report'
import type { SlidePlace } from './Stage'

/** What every slide is drawn from. */
export interface SlideProps {
  readonly report: TermReport
  readonly place: SlidePlace | null
}

/** The same about one programme. */
export interface ProgrammeSlideProps extends SlideProps {
  readonly line: ProgrammeLine
}
