import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hasOldFigures } from '@/domain/judged'
import type { Indicator } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { Note } from '@/ui/Note'
import { SourceLink } from '@/ui/SourceLink'
import { StatusBadge } from '@/ui/StatusBadge'
import css from './indicator.module.css'

interface AboutProps {
  readonly line: IndicatorLine
  readonly report: TermReport
}

/** What is measured, by whom, and what it is part of or made of. */
export function About({ line, report }: AboutProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { indicator } = line
  const { indicators, agencies, sources } = report.register
  const { about } = m.indicator
  const agency = agencies.find(({ id }) => id === indicator.leadAgencyId)
  const whole = indicators.filter(({ id }) => id === indicator.breakdownOf)
  const parts = indicators.filter(({ breakdownOf }) => breakdownOf === indicator.id)
  return (
    <Card>
      <h2 className={css.heading}>{about.title}</h2>
      <dl className={css.about}>
        <dt>{about.definition}</dt>
        <dd>{indicator.definition[language]}</dd>
        <dt>{about.unit}</dt>
        <dd>
          {f.unit(indicator)}, {about.direction[indicator.direction]}
        </dd>
        {agency !== undefined && (
          <>
            <dt>{about.agency}</dt>
            <dd>{agency.name[language]}</dd>
          </>
        )}
        {indicator.note !== null && (
          <>
            <dt>{about.note}</dt>
            <dd>
              <Note text={indicator.note} sources={sources} from={indicator.sourceId} />
            </dd>
          </>
        )}
        <dt>{about.source}</dt>
        <dd>
          <SourceLink source={sources.find(({ id }) => id === indicator.sourceId)} />
        </dd>
        {whole.length > 0 && (
          <>
            <dt>{about.partOf}</dt>
            <dd>
              <IndicatorLinks indicators={whole} report={report} />
            </dd>
          </>
        )}
        {parts.length > 0 && (
          <>
            <dt>{about.parts}</dt>
            <dd>
              <IndicatorLinks indicators={parts} report={report} />
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}

interface IndicatorLinksProps {
  readonly indicators: readonly Indicator[]
  readonly report: TermReport
}

function IndicatorLinks({ indicators, report }: IndicatorLinksProps) {
  const { m, language } = useScreenWords()
  const { to } = useView()
  return (
    <ul className={css.links}>
      {indicators.map(({ id, shortName }) => {
        const assessment = report.indicators.get(id)?.assessment ?? null
        return (
          <li key={id}>
            <Link to={to.indicator(id)}>{shortName[language]}</Link>
            {assessment !== null && (
              <StatusBadge
                status={assessment.status}
                label={m.words.status[assessment.status]}
                hasOldFigures={hasOldFigures(assessment)}
                size={16}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
