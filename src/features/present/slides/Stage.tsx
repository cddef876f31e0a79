import type { ReactNode } from 'react'
import type { TermReport } from '@/domain/report'
import { useRoom } from '@/features/present/room'
import { useFrozenAt } from '@/features/present/useFrozenAt'
import { clockIn } from '@/i18n/clockIn'
import { dayIn } from '@/i18n/timeZone'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useFreezing } from '@/queries/freezing'
import { useMeetingTheme } from '@/state/meetingTheme'
import { Rich } from '@/ui/Rich'
import { FreezeNote } from './FreezeNote'
import { unbroken } from './unbroken'
import css from './Stage.module.css'

/** A slide's place in its deck, counted from 1. */
export interface SlidePlace {
  readonly page: number
  readonly of: number
}

export interface StageProps {
  readonly report: TermReport
  /** What the slide belongs to: its programme, or whose register it is (rule P8). */
  readonly eyebrow: ReactNode
  readonly heading: string
  /** The heading only names what stands under it, which says its own finding and needs the height. */
  readonly isName?: boolean
  /** Where the figures come from; absent or null = from the register as a whole. */
  readonly source?: string | null
  /** Null = the slide is shown by itself. */
  readonly place: SlidePlace | null
  readonly children?: ReactNode
}

/** A heading of more letters needs more than two lines at the full size. */
const LONG_HEADING = 108

/**
 * One picture of 16:9 for the rooms. Programme, date and freeze code stand on every one, so that a photograph of it can be cited
 * (rule P8); nothing stands in the outer five per cent (P15).
 */
export function Stage({ report, eyebrow, heading, isName, source, place, children }: StageProps): ReactNode {
  const { m, f } = useScreenWords()
  const { simulated, title } = useRoom()
  const theme = useMeetingTheme()
  const words = m.slides.foot
  const { timeZone } = useFreezing()
  const freeze = useFreezeState()
  const day = f.day(report.day)
  const takenAt = useFrozenAt()
  const standing =
    freeze === null || freeze.differs
      ? words.notFrozen(day)
      : words.frozen(
          day,
          freeze.shown,
          takenAt === null ? null : `${clockIn(timeZone, takenAt)} ${f.day(dayIn(timeZone, takenAt))}`,
        )
  return (
    <div className={css.stage} data-theme={theme}>
      <section className={css.picture}>
        <header>
          <div className={css.top}>
            <p className={css.eyebrow}>{eyebrow}</p>
            {simulated && <p className={css.simulated}>{m.slides.simulated}</p>}
          </div>
          <h1
            className={`${css.heading} ${isName === true ? css.name : heading.length > LONG_HEADING ? css.long : ''}`}
          >
            {unbroken(heading, m.slides.unbroken)}
          </h1>
        </header>
        <div className={css.body}>{children}</div>
        <footer className={css.foot}>
          <div>
            <FreezeNote />
            <p>
              {`${words.source(source ?? words.ofRegister(title))} `}
              <Rich text={standing} />
            </p>
          </div>
          {place !== null && (
            <p className={css.page}>
              <strong>{words.page(place.page, place.of)}</strong>
            </p>
          )}
        </footer>
      </section>
    </div>
  )
}
