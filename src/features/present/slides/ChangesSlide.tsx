import type { ReactNode } from 'react'
import { turnCounts, type Changes } from '@/domain/change'
import { changeParts } from '@/domain/deck'
import { gravestChanges } from '@/domain/gravestChanges'
import { hasOldFigures } from '@/domain/judged'
import { isForOrientation, type IndicatorLine } from '@/domain/report'
import { weighedCauses } from '@/domain/weighedCauses'
import { useRoom } from '@/features/present/room'
import { causeSentence } from '@/i18n/causeSentence'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReportAt } from '@/queries/report'
import { Rich } from '@/ui/Rich'
import { StatusBadge } from '@/ui/StatusBadge'
import { FittingRows } from './FittingRows'
import { partOf } from './partOf'
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
  const { m, f, language } = speech
  const { owner } = useRoom()
  const then = useReportAt(changes.from)
  const words = m.slides.changes
  const counts = turnCounts(changes.indicators)
  const turned = gravestChanges(changes)
  const { parts, left } = changeParts(changes)
  const { rows, shown } = partOf(parts, part)
  const more = part === parts.length ? left : []
  const [from, to] = [f.day(changes.from), f.day(changes.to)]
  const heading = part === 1 ? m.changes.finding(from, to, counts) : words.heading(from, to, turned.length, shown)
  const ofTasks = (turn: 'slipped' | 'done'): number => changes.tasks.filter((task) => task.turn === turn).length
  const tasks = [
    ...(ofTasks('slipped') > 0 ? [words.slipped(ofTasks('slipped'))] : []),
    ...(ofTasks('done') > 0 ? [words.done(ofTasks('done'))] : []),
  ]
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <FittingRows
        label={heading}
        more={more.length}
        rest={(unseen) => words.rest(unseen, turnCounts([...rows, ...more].slice(-unseen)))}
        also={part === 1 ? tasks.join('; ') : ''}
        isPart
      >
        {rows.map((change) => {
          const [cause] = weighedCauses(change).main
          const why =
            cause === undefined
              ? ''
              : causeSentence(
                  cause,
                  change,
                  [changes.from, changes.to],
                  { before: then.limits, now: report.limits },
                  speech,
                ).text
          return (
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
          )
        })}
      </FittingRows>
    </Stage>
  )
}
