import { useId, useState, type ReactNode } from 'react'
import type { TaskChange } from '@/domain/change'
import type { Day } from '@/domain/day'
import type { Late, LateChanges, LateFigure } from '@/domain/late'
import type { SourceDocument } from '@/domain/register'
import { isForOrientation, type IndicatorLine } from '@/domain/report'
import { useRoom } from '@/features/present/room'
import { clockIn } from '@/i18n/clockIn'
import { useScreenWords } from '@/i18n/Words'
import { useFreezing } from '@/queries/freezing'
import { useLate } from '@/queries/late'
import { useChanges, useReports } from '@/queries/report'
import { useTakeFreeze } from '@/queries/takeFreeze'
import { freezes } from '@/state/freezes'
import { Rich } from '@/ui/Rich'
import controls from '@/features/present/deck/controls.module.css'
import css from '@/features/present/deck/freeze.module.css'

export interface LateFiguresProps {
  /** Newer figures were taken over: a freeze of this code is there now, to be shown as of this day. */
  readonly onTaken: (code: string, day: Day) => void
}

/** The two statuses of an indicator in words: what taking a figure over would do to it. */
function useTurn(): (before: IndicatorLine, after: IndicatorLine) => string {
  const { m } = useScreenWords()
  const words = m.freeze.late
  const statusOf = ({ assessment: a }: IndicatorLine): string =>
    a === null || isForOrientation(a) ? words.notJudged : m.words.status[a.status]
  return (before, after) => {
    const [then, now] = [statusOf(before), statusOf(after)]
    return then === now ? words.stays(now) : words.turn(then, now)
  }
}

interface FigureRowProps {
  readonly late: LateFigure
  readonly sources: readonly SourceDocument[]
}

function FigureRow({ late: { figure, instead, before, after }, sources }: FigureRowProps) {
  const { m, f, language } = useScreenWords()
  const turn = useTurn()
  const words = m.freeze.late
  const { indicator } = after
  const source = sources.find(({ id }) => id === figure.sourceId)?.publisher ?? ''
  const said = figure.publishedOn === null ? source : words.published(source, f.printedDay(figure.publishedOn))
  const old = instead === null ? '' : words.instead(f.value(instead.value, indicator))
  const news = words.figure(indicator.shortName[language], f.period(figure.period), f.value(figure.value, indicator))
  return (
    <li>
      <p>
        <Rich text={`${news}${old}`} />
      </p>
      <p className={controls.hint}>
        {said} · {turn(before, after)}
      </p>
    </li>
  )
}

/** A task with its old and its new state; where the state stays, what is new is its deadline. */
function TaskRow({ change: { task, before, after } }: { readonly change: TaskChange }) {
  const { m, f, language } = useScreenWords()
  const words = m.freeze.late
  const now = m.words.taskStatus[after.assessment.status]
  const said = (): string => {
    if (before === null) return words.newTask(now)
    if (before.assessment.status !== after.assessment.status) {
      return words.turn(m.words.taskStatus[before.assessment.status], now)
    }
    const { due } = after.assessment
    return [words.stays(now), ...(due === null ? [] : [words.newDue(f.day(due))])].join(', ')
  }
  return (
    <li>
      <p>
        <Rich text={words.task(task.title[language])} />
      </p>
      <p className={controls.hint}>{said()}</p>
    </li>
  )
}

/** What would change besides figures. */
function Others({ changes: { others, tasks } }: { readonly changes: LateChanges }) {
  const { m, language } = useScreenWords()
  const turn = useTurn()
  const words = m.freeze.late
  return (
    <>
      {others.map(({ indicator, before, after, causes }) => (
        <li key={indicator.id}>
          <p>
            <Rich
              text={
                causes.some(({ kind }) => kind === 'changed_target')
                  ? words.target(indicator.shortName[language])
                  : words.indicator(indicator.shortName[language])
              }
            />
          </p>
          <p className={controls.hint}>{turn(before, after)}</p>
        </li>
      ))}
      {tasks.map((change) => (
        <TaskRow key={change.task.id} change={change} />
      ))}
    </>
  )
}

const keyOf = ({ figure }: LateFigure): string =>
  `${figure.indicatorId} ${figure.period} ${figure.value} ${figure.sourceId}`

interface NewsProps {
  readonly late: Late
  readonly sources: readonly SourceDocument[]
}

function News({ late, sources }: NewsProps) {
  const { m, f } = useScreenWords()
  const words = m.freeze.late
  const { figures, later, others, tasks } = late
  const isSilent = figures.length + others.length + tasks.length === 0 && later === null
  return (
    <>
      {isSilent && <p className={controls.hint}>{words.otherContent}</p>}
      <ul className={css.news}>
        {figures.map((one) => (
          <FigureRow key={keyOf(one)} late={one} sources={sources} />
        ))}
        <Others changes={late} />
        {later !== null && (
          <li>
            <p className={css.part}>{words.laterTitle(f.day(later.day))}</p>
            <ul className={css.news}>
              {later.figures.map((one) => (
                <FigureRow key={keyOf(one)} late={one} sources={sources} />
              ))}
              <Others changes={later} />
            </ul>
          </li>
        )}
      </ul>
    </>
  )
}

/** Beside the presenter: what came after the freeze and what it would change. Nothing of it is shown until it is taken over (rule P7). */
export function LateFigures({ onTaken }: LateFiguresProps): ReactNode {
  const { m, f } = useScreenWords()
  const room = useRoom()
  const { report } = useReports()
  const compareTo = useChanges()?.from ?? null
  const { timeZone } = useFreezing()
  const { late, isWatching, failedAt, asksSignIn, fresh, live } = useLate()
  const take = useTakeFreeze()
  const heading = useId()
  const [movesDay, setMovesDay] = useState(false)
  const [isBusy, setBusy] = useState(false)
  /** The code of what is not to be taken over, so that the answer is not asked for again. */
  const [left, setLeft] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const words = m.freeze.late
  const later = late?.later ?? null
  const count = (late?.figures.length ?? 0) + (later?.figures.length ?? 0)
  const others = (late?.others.length ?? 0) + (late?.tasks.length ?? 0)

  const takeOver = async (): Promise<void> => {
    if (fresh === null) return
    setBusy(true)
    setTold('')
    try {
      const day = movesDay && later !== null ? later.day : report.day
      const attempt = await take(live, fresh, {
        takenAt: room.now(),
        register: room.register,
        title: room.title,
        simulated: room.simulated,
        day,
        compareTo: compareTo !== null && compareTo < day ? compareTo : null,
        limits: report.limits,
      })
      if (attempt.fault !== null) {
        setTold(`${words.failed} ${m.freeze.fault(attempt.fault, m.failures.text)}`)
        return
      }
      const { code } = attempt.label
      const trouble = await freezes.keep(attempt.label, attempt.text)
      setTold(trouble === null ? words.taken(code) : m.freeze.panel.notStored[trouble](code))
      setMovesDay(false)
      onTaken(code, day)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className={css.late} aria-labelledby={heading}>
      <div className={css.head}>
        <h2 id={heading} className={controls.heading}>
          {words.title(count, others)}
        </h2>
        {late?.differs === true && <span className={controls.hint}>{words.notShown}</span>}
      </div>
      {/* Told once for each content: the words stay as they are while the source goes on saying the same. */}
      <p aria-live="polite" className="visuallyHidden">
        {late?.differs === true && <span key={late.code}>{`${words.title(count, others)}, ${words.notShown}`}</span>}
      </p>
      {!isWatching && <p className={controls.hint}>{words.noFreeze}</p>}
      {isWatching && failedAt !== null && (
        <p className={controls.hint}>{asksSignIn ? words.signedOut : words.unreachable(clockIn(timeZone, failedAt))}</p>
      )}
      {isWatching && failedAt === null && late === null && <p className={controls.hint}>{words.asking}</p>}
      {late?.differs === true && (
        <>
          <News late={late} sources={fresh?.sources ?? []} />
          {later !== null && (
            <label className={controls.tick}>
              <input
                type="checkbox"
                checked={movesDay}
                onChange={({ currentTarget }) => setMovesDay(currentTarget.checked)}
              />
              {words.moveDay(f.day(later.day))}
            </label>
          )}
          {left === late.code && <p className={controls.hint}>{words.keeping}</p>}
          <p className={css.actions}>
            <button
              type="button"
              className={controls.strong}
              aria-keyshortcuts="R"
              disabled={isBusy}
              onClick={() => void takeOver()}
            >
              {isBusy ? words.taking : words.take}
            </button>
            {left !== late.code && (
              <button type="button" className={controls.button} disabled={isBusy} onClick={() => setLeft(late.code)}>
                {words.keep}
              </button>
            )}
          </p>
        </>
      )}
      <p role="status" className={css.told}>
        {told}
      </p>
    </section>
  )
}
