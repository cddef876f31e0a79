import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { changesBetween } from '@/domain/change'
import type { IndicatorId, TermId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { clockIn } from '@/i18n/clockIn'
import { dayIn } from '@/i18n/timeZone'
import { useScreenWords } from '@/i18n/Words'
import { dataAge, type DataAge } from '@/queries/dataAge'
import { useFreezing } from '@/queries/freezing'
import { useReport } from '@/queries/report'
import type { Told } from '@/queries/watchRegister'
import type { ProgressSource } from '@/sources/source'
import { NewDot } from '@/ui/NewDot'
import { Rich } from '@/ui/Rich'
import { CURRENT, type Standing } from '@/ui/standing'
import { serverNow } from './clock'
import { NewBuild } from './NewBuild'
import { useRegisterWatch } from './useRegisterWatch'
import css from './RegisterWatch.module.css'
import buttons from '@/ui/buttons.module.css'
import popovers from '@/ui/popover.module.css'

/** What a refresh changed while somebody looked. */
interface Refresh {
  /** Milliseconds since 1970; null = nothing has changed yet. */
  readonly at: number | null
  /** Of this refresh and those before, until the reader clears the marks. */
  readonly changed: ReadonlySet<IndicatorId>
  /** Of this refresh alone. */
  readonly news: number
  readonly turned: number
}

const NOTHING: Refresh = { at: null, changed: CURRENT.changed, news: 0, turned: 0 }

/** What has changed between two readings of one register on one day; null where the reader asked for another day. */
function refreshOf(before: TermReport, after: TermReport, earlier: Refresh): Refresh | null {
  if (before.register === after.register || before.day !== after.day) return null
  const { indicators } = changesBetween(before, after)
  const turned = indicators.filter((one) => one.before.assessment?.status !== one.after.assessment?.status)
  return {
    at: serverNow(),
    changed: new Set([...earlier.changed, ...indicators.map(({ indicator }) => indicator.id)]),
    news: indicators.length,
    turned: turned.length,
  }
}

function useRefresh(): readonly [Refresh, () => void] {
  const report = useReport()
  const before = useRef(report)
  const [refresh, setRefresh] = useState(NOTHING)
  useEffect(() => {
    const { current } = before
    before.current = report
    setRefresh((earlier) => refreshOf(current, report, earlier) ?? earlier)
  }, [report])
  return [refresh, () => setRefresh(NOTHING)]
}

interface AgeChipProps {
  readonly age: Exclude<DataAge, 'fresh'>
  readonly told: Told
  readonly ask: () => void
}

/** Since when the figures have not been confirmed; opened, why, and what to do. */
function AgeChip({ age, told: { confirmedAt, failure }, ask }: AgeChipProps) {
  const { m, f } = useScreenWords()
  const { timeZone } = useFreezing()
  const id = useId()
  const words = m.watch
  const time = clockIn(timeZone, confirmedAt)
  const day = dayIn(timeZone, confirmedAt)
  const said = f.day(day)
  const isToday = day === dayIn(timeZone, serverNow())
  return (
    <>
      <button
        type="button"
        className={age === 'stale' ? `${css.chip} ${css.stale}` : css.chip}
        popoverTarget={id}
        data-age={age}
      >
        <span>
          <Rich text={age === 'stale' ? words.stale(time, said) : words.old(time, isToday ? '' : said)} />
        </span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        className={`${popovers.popover} ${css.popover}`}
      >
        <h2 className={css.heading}>{words.title}</h2>
        {failure !== null && <p>{m.failures.text(failure)}</p>}
        <p>{words.confirmed(time, said)}</p>
        <p>
          {words.staying} {age === 'stale' && words.hatched}
        </p>
        <button type="button" className={`${buttons.strong} ${css.retry}`} onClick={ask}>
          {m.shell.failure.retry}
        </button>
      </div>
    </>
  )
}

export interface RegisterWatchProps {
  readonly source: ProgressSource
  readonly term: TermId
  readonly onStanding: (standing: Standing) => void
}

/**
 * Beside the clock: how old the figures are once their source fails, and what a refresh has changed. Silent and unseen while all is
 * well; it is said once, politely (rules R3, R4, P6, A9).
 */
export function RegisterWatch({ source, term, onStanding }: RegisterWatchProps): ReactNode {
  const { m } = useScreenWords()
  const { timeZone } = useFreezing()
  const { register } = useReport()
  const { told, ask } = useRegisterWatch(source, term, register)
  const [{ at, changed, news, turned }, clear] = useRefresh()
  const age = told.failures === 0 ? 'fresh' : dataAge(serverNow() - told.confirmedAt)
  const isStale = age === 'stale'
  useEffect(() => {
    onStanding({ isStale, changed })
    return () => onStanding(CURRENT)
  }, [isStale, changed, onStanding])
  const time = at === null ? '' : clockIn(timeZone, at)
  return (
    <>
      <NewBuild />
      {age !== 'fresh' && <AgeChip age={age} told={told} ask={ask} />}
      {age === 'fresh' && changed.size > 0 && (
        <p className={css.chip}>
          <NewDot />
          <span>
            <Rich text={m.watch.changed(time, changed.size)} />
          </span>
          <button type="button" className={buttons.plain} aria-label={m.watch.clearLong} onClick={clear}>
            {m.watch.clear}
          </button>
        </p>
      )}
      <output className="visuallyHidden">{at !== null && m.watch.announced(time, news, turned)}</output>
    </>
  )
}
