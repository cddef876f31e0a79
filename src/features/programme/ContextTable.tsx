import { Link } from 'react-router'
import { joinedOf, seriesOf } from '@/charts/series'
import { latestOf } from '@/domain/latestOf'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Sparkline } from '@/ui/Sparkline'
import { SourceName } from './SourceName'
import { sparkPoints, sparkYearsOf, type SparkYears } from './sparkPoints'
import css from './Listing.module.css'
import listing from '@/ui/listing.module.css'

interface ContextRowProps {
  readonly line: IndicatorLine
  readonly report: TermReport
  readonly years: SparkYears
}

function ContextRow({ line, report, years }: ContextRowProps) {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { indicator } = line
  const plans = line.targets.annualPlans
  const { figures } = seriesOf(line, report.day, report.register.term)
  const latest = latestOf(line, figures)
  const { context } = m.programme
  return (
    <tr>
      <th scope="row">
        <Link className={css.name} to={to.indicator(indicator.id)}>
          {indicator.shortName[language]}
        </Link>
        {indicator.name[language] !== indicator.shortName[language] && (
          <span className={listing.small}>{indicator.name[language]}</span>
        )}
        {plans.length > 0 && (
          <span className={listing.small}>{context.plans(plans.map(({ period }) => f.period(period)).join(', '))}</span>
        )}
      </th>
      <td className={css.trend}>
        <Sparkline
          points={sparkPoints(joinedOf(figures, indicator))}
          span={years}
          termStart={years.termStart}
          status={null}
        />
      </td>
      <td className={listing.number} data-label={context.latest}>
        {latest === null ? (
          <span className={listing.none}>{m.words.missing}</span>
        ) : (
          <strong>{f.value(latest.value, indicator)}</strong>
        )}
      </td>
      <td data-label={context.period}>
        {latest !== null && `${f.period(latest.period)}, ${m.words.quality[latest.quality]}`}
      </td>
      <td data-label={context.source}>{latest !== null && <SourceName id={latest.sourceId} report={report} />}</td>
    </tr>
  )
}

interface ContextTableProps {
  readonly lines: readonly IndicatorLine[]
  readonly report: TermReport
}

/** Indicators by their course and latest figure, in the register's order. */
export function ContextTable({ lines, report }: ContextTableProps) {
  const { m } = useScreenWords()
  const { context, judged, partName } = m.programme
  const years = sparkYearsOf(report.register.term, report.day)
  return (
    <table className={`${listing.table} ${css.table}`}>
      <caption className="visuallyHidden">{partName.context}</caption>
      <thead>
        <tr>
          <th scope="col">{context.name}</th>
          <th scope="col" className={css.trend}>
            {judged.trend(String(years.from), String(years.to))}
          </th>
          <th scope="col" className={listing.number}>
            {context.latest}
          </th>
          <th scope="col">{context.period}</th>
          <th scope="col">{context.source}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ContextRow key={line.indicator.id} line={line} report={report} years={years} />
        ))}
      </tbody>
    </table>
  )
}
