import { Fragment, type ReactNode } from 'react'
import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** Whose figures they are, of which day and freeze, and whether they are real. */
export function TitleSlide({ report, place }: SlideProps): ReactNode {
  const { m, f } = useScreenWords()
  const { owner, title, simulated } = useRoom()
  const changes = useChanges()
  const words = m.slides.title
  const said = [
    [words.asOf, f.day(report.day)],
    [words.code, freezeCode(report.register, report.day, report.limits)],
    ...(changes === null ? [] : [[words.compared, f.day(changes.from)] as const]),
    [words.register, title],
  ] as const
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={<strong>{owner}</strong>}
      heading={words.heading(report.programmes.length)}
      source={null}
    >
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
    </Stage>
  )
}
