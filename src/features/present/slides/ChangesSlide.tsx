import type { ReactNode } from 'react'
import type { Changes } from '@/domain/change'
import { hasOldFigures } from '@/domain/judged'
import { isForOrientation, type IndicatorLine } from '@/domain/report'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReportAt } from '@/queries/report'
import { Rich } from '@/ui/Rich'
import { StatusBadge } from '@/ui/StatusBadge'
import { changesSaid } from './changesSaid'
import { FittingRows } from './FittingRows'
import type { PartProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** The status of one of the two days. */
function Look({ line: { assessment: a } }: { readonly line: IndicatorLine }): ReactNode {
  const { m } = useScreenWords()
  if (a === null || isForOrientation(a)) return m.changes.noTarget
  return (
    <StatusBadge
      status={a.status}
      label={m.words.status[a.status]}
      provisional={a.stage === 'provisional'}
      stale={a.modifiers.includes('stale')}
      hasOldFigures={hasOldFigures(a)}
    />
  )
}

/** What changed since the compared day: how many turned which way, and one part of the changes with their causes, gravest first. */
export function ChangesSlide(props: PartProps): ReactNode {
  const { m } = useScreenWords()
  const { owner } = useRoom()
  const changes = useChanges()
  if (changes !== null) return <Compared {...props} changes={changes} />
  return <Stage {...props} eyebrow={owner} heading={m.changes.notCompared.finding} />
}

function Compared({ report, place, part, changes }: PartProps & { readonly changes: Changes }): ReactNode {
  const speech = useScreenWords()
  const { m, language } = speech
  const { owner } = useRoom()
  const then = useReportAt(changes.from)
  const { heading, rows, more, rest, also } = changesSaid(changes, [then, report], part, speech)
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <FittingRows label={heading} more={more.length} rest={rest} also={also} isPart>
        {rows.map(({ change, why }) => (
          <li key={change.indicator.id} className={css.change}>
            <strong>{change.indicator.shortName[language]}</strong>
            <p className={css.turn}>
              <Look line={change.before} />
              <span className="visuallyHidden">, {m.changes.now} </span>
              <span aria-hidden="true">→</span>
              <Look line={change.after} />
            </p>
            <p className={css.why}>
              <Rich text={why} />
            </p>
          </li>
        ))}
      </FittingRows>
    </Stage>
  )
}
