import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Cause, Changes, IndicatorChange } from '@/domain/change'
import { isForOrientation, type IndicatorLine, type TermReport } from '@/domain/report'
import { weighedCauses } from '@/domain/weighedCauses'
import { causeSentence } from '@/i18n/causeSentence'
import { useScreenWords } from '@/i18n/Words'
import { useReport, useReportAt } from '@/queries/report'
import { useView } from '@/state/view'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { Rich } from '@/ui/Rich'
import { SourceLink } from '@/ui/SourceLink'
import css from './changes.module.css'

export interface IndicatorChangeRowProps {
  readonly change: IndicatorChange
  readonly changes: Changes
}

/** One indicator on two days: from which status to which, and why. */
export function IndicatorChangeRow({ change, changes }: IndicatorChangeRowProps): ReactNode {
  const { m, language } = useScreenWords()
  const { to } = useView()
  const report = useReport()
  const then = useReportAt(changes.from)
  const { programmes } = report.register
  const { indicator, before, after } = change
  const programme = programmes.find(({ id }) => id === indicator.programmeId)
  const { main, rest } = weighedCauses(change)
  const isJudged = before.assessment !== null || after.assessment !== null
  return (
    <li className={css.row}>
      <p className={css.name}>
        <Link to={to.indicator(indicator.id)}>{indicator.shortName[language]}</Link>
        <span className={css.of}>
          {programme === undefined ? (
            m.changes.noProgramme
          ) : (
            <Link to={to.programme(programme.id, { indicator: indicator.id })}>
              {programme.code} {programme.shortName[language]}
            </Link>
          )}
        </span>
      </p>
      <div className={css.marks}>
        {isJudged ? (
          <>
            <Look line={before} report={then} />
            <span aria-hidden="true">→</span>
            <span className="visuallyHidden">, {m.changes.now} </span>
            <Look line={after} report={report} />
          </>
        ) : (
          <span className={css.quiet}>{m.changes.followed}</span>
        )}
      </div>
      <div className={css.causes}>
        <Causes causes={main} change={change} changes={changes} />
        {rest.length > 0 && (
          <details className={css.more}>
            <summary>{m.changes.more(rest.length)}</summary>
            <Causes causes={rest} change={change} changes={changes} />
          </details>
        )}
      </div>
    </li>
  )
}

/** The badge of one of the two days, or that there was nothing to be judged by. */
function Look({ line, report }: { readonly line: IndicatorLine; readonly report: TermReport }) {
  const { m } = useScreenWords()
  const { assessment: a } = line
  if (a === null || isForOrientation(a)) return <span className={css.quiet}>{m.changes.noTarget}</span>
  return <WhyBadge line={line} assessment={a} report={report} look="row" size={18} />
}

interface CausesProps extends IndicatorChangeRowProps {
  readonly causes: readonly Cause[]
}

function Causes({ causes, change, changes }: CausesProps) {
  const speech = useScreenWords()
  const { limits, register } = useReport()
  const then = useReportAt(changes.from)
  return (
    <ul>
      {causes.map((cause) => {
        const { text, sourceId } = causeSentence(
          cause,
          change,
          [changes.from, changes.to],
          { before: then.limits, now: limits },
          speech,
        )
        const source = sourceId === null ? undefined : register.sources.find(({ id }) => id === sourceId)
        return (
          <li key={`${text} ${sourceId}`}>
            <Rich text={text} />
            {source !== undefined && (
              <>
                {' '}
                <SourceLink source={source} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
