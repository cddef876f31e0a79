import { Fragment, type ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useChanges } from '@/queries/report'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import { StatusKey } from './StatusKey'
import css from './slides.module.css'

/** Whose figures they are, of which day and freeze, whether they are real, and how much can be judged by them. */
export function TitleSlide({ report, place }: SlideProps): ReactNode {
  const { m, f } = useScreenWords()
  const { owner, title, simulated } = useRoom()
  const changes = useChanges()
  const freeze = useFreezeState()
  const words = m.slides.title
  const { rollUp } = report
  const said = [
    [words.asOf, f.day(report.day)],
    ...(freeze === null || freeze.differs ? [] : [[words.code, freeze.shown] as const]),
    ...(changes === null ? [] : [[words.compared, f.day(changes.from)] as const]),
    [words.register, title],
  ] as const
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
