import type { ProgrammeLine, TermReport } from '@/domain/report'
import type { SlidePlace } from './Stage'

/** What every slide is drawn from. */
export interface SlideProps {
  readonly report: TermReport
  readonly place: SlidePlace | null
}

/** The same of what may go on over several slides. */
export interface PartProps extends SlideProps {
  /** Counted from 1. */
  readonly part: number
}

/** The same about one programme. */
export interface ProgrammeSlideProps extends SlideProps {
  readonly line: ProgrammeLine
}

/** What may go on about one programme. */
export interface ProgrammePartProps extends ProgrammeSlideProps, PartProps {}
