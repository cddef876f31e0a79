import { Fragment, type ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useChanges } from '@/queries/report'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import { StatusKey } from './StatusKey'
import { titleFacts } from './titleFacts'
import css from './slides.module.css'

/** Whose figures they are, of which day and freeze, whether they are real, and how much can be judged by them. */
export function TitleSlide({ report, place }: SlideProps): ReactNode {
  const speech = useScreenWords()
  const { m } = speech
  const { owner, title, simulated } = useRoom()
  const changes = useChanges()
  const freeze = useFreezeState()
  const words = m.slides.title
  const { rollUp } = report
  const said = titleFacts(
    report,
    {
      title,
      compareTo: changes?.from ?? null,
      code: freeze === null || freeze.differs ? null : freeze.shown,
    },
    speech,
  )
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={<strong>{owner}</strong>}
      heading={words.heading(report.programmes.length)}
    >
      <div className={css.title}>
        {rollUp.total > 0 && (
          <div className={css.stack}>
            <div>
              <p className={css.large}>
                <strong className={css.figure}>{rollUp.rated}</strong>
                <span className={css.unit}>/{rollUp.total}</span>
              </p>
              <p className={css.lead}>{words.rated}</p>
            </div>
            <StatusKey counts={rollUp.counts} />
          </div>
        )}
        <div className={css.stack}>
          <dl className={css.titleFacts}>
            {said.map(([name, value]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
          </dl>
          {simulated && (
            <p className={css.warning}>
              <strong>{m.slides.simulated}</strong>, {m.slides.simulatedFor}
            </p>
          )}
        </div>
      </div>
    </Stage>
  )
}
