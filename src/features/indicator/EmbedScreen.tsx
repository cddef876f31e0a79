import type { ReactNode } from 'react'
import { useLocation, useParams } from 'react-router'
import { LazyIndicatorChart } from '@/charts/LazyIndicatorChart'
import { dayAndCode, sourcesSentence } from '@/charts/pictureWords'
import { seriesOf } from '@/charts/series'
import { hasOldFigures } from '@/domain/judged'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { Rich } from '@/ui/Rich'
import { StatusBadge } from '@/ui/StatusBadge'
import { usePageTitle } from '@/ui/usePageTitle'
import css from './embed.module.css'

/**
 * One indicator inside somebody else's page. Nothing here leads to another screen in the frame: only `/embed/` may be framed, and who
 * follows the link leaves the frame.
 */
export function EmbedScreen(): ReactNode {
  const { id = '' } = useParams()
  const { pathname } = useLocation()
  const { m } = useScreenWords()
  const report = useReport()
  const line = report.indicators.get(id)
  if (line === undefined) {
    return (
      <div className={css.embed}>
        <h1 className={css.finding}>{m.shell.notFound.title}</h1>
        <p>{id === '' ? m.shell.notFound.text(pathname) : m.shell.notFound.indicator(id)}</p>
      </div>
    )
  }
  return <EmbeddedIndicator line={line} report={report} />
}

interface EmbeddedIndicatorProps {
  readonly line: IndicatorLine
  readonly report: TermReport
}

function EmbeddedIndicator({ line, report }: EmbeddedIndicatorProps) {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { to } = useView()
  const stamp = useStamp(language)
  const { indicator, assessment: a } = line
  const { figures } = seriesOf(line, report.day, report.register.term)
  const name = indicator.shortName[language]
  const sources = sourcesSentence(line, report, speech)
  usePageTitle(name)
  return (
    <div className={css.embed}>
      {stamp.simulated && (
        <p className={css.simulated}>
          <Rich text={m.shell.simulatedBanner} />
        </p>
      )}
      <header>
        <h1 className={css.finding}>{m.indicator.finding(line, figures, f)}</h1>
        <p className={css.name}>
          {a !== null && (
            <StatusBadge
              status={a.status}
              label={m.words.status[a.status]}
              provisional={a.stage === 'provisional'}
              stale={a.modifiers.includes('stale')}
              hasOldFigures={hasOldFigures(a)}
              age={m.words.modifier.stale}
              size={18}
            />
          )}
          <span>{indicator.name[language]}</span>
        </p>
        <p className={css.sentence}>{m.chart.heading(line, figures, f)}</p>
      </header>
      <div className={css.chart}>
        <LazyIndicatorChart line={line} day={report.day} term={report.register.term} compared={null} />
      </div>
      <footer className={css.foot}>
        <div>
          {sources !== null && <p>{sources}</p>}
          <p>{[stamp.organisation, stamp.term].filter((part) => part !== '').join(' · ')}</p>
          <p>{dayAndCode({ ...stamp, compareTo: null }, speech)}</p>
        </div>
        <a
          className={css.open}
          href={to.indicator(indicator.id)}
          target="_top"
          rel="noopener"
          aria-label={m.leaving.embed.openLong(name)}
        >
          {m.leaving.embed.open}
        </a>
      </footer>
    </div>
  )
}
