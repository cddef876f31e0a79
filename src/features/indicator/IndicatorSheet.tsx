import { useMemo, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { LazyIndicatorChart } from '@/charts/LazyIndicatorChart'
import { PictureMenu } from '@/charts/PictureMenu'
import { seriesOf } from '@/charts/series'
import { changeOf } from '@/domain/change'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { parseTrial, trialOutcome } from '@/domain/trial'
import { useScreenWords } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { NewMark } from '@/ui/NewMark'
import { Part } from '@/ui/Part'
import { useFocusAfter } from '@/ui/useFocusAfter'
import { usePageTitle } from '@/ui/usePageTitle'
import { About } from './About'
import { Figures } from './Figures'
import { Milestones } from './Milestones'
import { StatusHistory } from './StatusHistory'
import { TrialBanner } from './TrialBanner'
import { TrialPanel } from './TrialPanel'
import { Verdict } from './Verdict'
import css from './indicator.module.css'

export interface IndicatorSheetProps {
  readonly line: IndicatorLine
  readonly report: TermReport
}

/** Everything about one indicator on one day: the finding, the chart, how the status came about, and every figure with its source. */
export function IndicatorSheet({ line, report }: IndicatorSheetProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { view, to } = useView()
  const changes = useChanges()
  const stamp = useStamp(language)
  const chart = useRef<HTMLDivElement>(null)
  const { indicator } = line
  const { register, day } = report
  const about = register.hash + day
  const { figures } = useMemo(() => seriesOf(line, day, register.term), [line, day, register.term])
  const compared = useMemo(() => {
    const before = changes === null ? null : changeOf(changes, indicator.id)
    return changes === null || before === null ? null : { line: before.before, day: changes.from }
  }, [changes, indicator.id])
  const asked = useMemo(() => parseTrial(view.trial ?? ''), [view.trial])
  const outcome = useMemo(
    () => (asked === null ? null : trialOutcome(line, register, asked, day, report.limits)),
    [asked, line, register, day, report.limits],
  )
  // What leads nowhere is not tried (rule S17).
  const trial = outcome === null ? null : asked
  const marked = (text: string): string => (outcome === null ? text : m.trial.marked(text))
  const finding = useRef<HTMLHeadingElement>(null)
  useFocusAfter(outcome !== null, finding)
  const programme = register.programmes.find(({ id }) => id === indicator.programmeId)
  usePageTitle(marked(indicator.shortName[language]))
  return (
    <div className={outcome === null ? css.sheet : `${css.sheet} ${css.trying}`}>
      {outcome !== null && <TrialBanner />}
      <div className={css.shown}>
        <header>
          <p className={css.way}>
            {programme === undefined ? (
              m.indicator.noProgramme
            ) : (
              <Link to={to.programme(programme.id)}>
                {m.programme.code(programme.code)} · {programme.shortName[language]}
              </Link>
            )}
            {indicator.headline && ` · ${m.indicator.headline}`} <NewMark id={indicator.id} />
          </p>
          <h1 ref={finding} tabIndex={-1}>
            {marked(m.indicator.finding(line, figures, f))}
          </h1>
        </header>
        <Card>
          <div className={css.cardHead}>
            <h2 className={css.heading}>{m.chart.heading(line, figures, f)}</h2>
            <div className={css.cardTools}>
              {line.known.length > 0 && <a href="#figures">{m.indicator.table.toTable}</a>}
              {outcome === null ? (
                <PictureMenu line={line} report={report} stamp={stamp} place={chart} />
              ) : (
                <span className={css.quiet}>{m.leaving.picture.trial}</span>
              )}
            </div>
          </div>
          <div ref={chart}>
            <LazyIndicatorChart
              line={line}
              day={day}
              term={register.term}
              compared={compared}
              supposed={outcome?.figures}
            />
          </div>
        </Card>
        <Part about={about}>
          <StatusHistory line={line} report={report} />
        </Part>
      </div>
      <div className={css.why}>
        <Part about={about}>
          <Verdict line={line} figures={figures} report={report} />
        </Part>
        <section className={css.figures} aria-labelledby="figures">
          <Part about={about}>
            <Figures line={line} figures={figures} report={report} />
          </Part>
        </section>
      </div>
      <div className={css.more}>
        {line.assessment !== null && (
          <Card>
            <TrialPanel line={line} report={report} trial={trial} outcome={outcome} />
          </Card>
        )}
        <Part about={about}>
          <Milestones line={line} day={day} />
        </Part>
        <Part about={about}>
          <About line={line} report={report} />
        </Part>
      </div>
    </div>
  )
}
