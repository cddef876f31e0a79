import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { recordOf } from '@/domain/figureRecord'
import {
  changedOn,
  courseOf,
  isValidOn,
  rankingsOf,
  type Division,
  type LocalSeries,
  type Ranking,
} from '@/domain/localSeries'
import type { Indicator, IndicatorId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { FigureRecord } from '@/ui/FigureRecord'
import { kindOf } from './coverage'
import { PlaceCourse } from './PlaceCourse'
import css from './localities.module.css'

interface RankedProps {
  readonly ranking: Ranking
  readonly indicator: Indicator
  readonly report: TermReport
  readonly isMeant: (name: string) => boolean
}

/** The places of one period, a bar and a figure each; the figure opens its record. */
function RankedPlaces({ ranking, indicator, report, isMeant }: RankedProps) {
  const { f, language } = useScreenWords()
  const values = ranking.places.map(({ figure }) => figure.value)
  const most = Math.max(...values)
  const isTelling = most > 0 && values.some((value) => value !== most)
  const shown = ranking.places.filter(({ locality }) => isMeant(locality.name[language]))
  return (
    <ol className={css.ranked} aria-label={`${indicator.shortName[language]}, ${f.period(ranking.period)}`}>
      {shown.map(({ locality, figure, series }) => {
        const width = isTelling ? Math.max(0, (figure.value / most) * 100) : 0
        return (
          <li key={locality.id}>
            <FigureRecord
              record={recordOf(figure, indicator, series.known, [], report)}
              place={locality.name[language]}
              sources={report.register.sources}
            >
              <span className={css.ranking}>
                <span>{locality.name[language]}</span>
                <svg className={css.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={width} height="10" />
                </svg>
                <strong className={css.value}>{f.figure(figure.value, indicator)}</strong>
              </span>
            </FigureRecord>
          </li>
        )
      })}
    </ol>
  )
}

interface DivisionProps extends Omit<RankedProps, 'ranking'> {
  readonly division: Division
  readonly series: readonly LocalSeries[]
}

/** The figures of one division of the territory, by itself. */
function OfDivision({ division, series, indicator, report, isMeant }: DivisionProps) {
  const { m, f, language } = useScreenWords()
  const { figures } = m.localities
  const localities = [...division.localities, ...division.parts]
  const [latest, ...earlier] = rankingsOf(series, division, report.day)
  if (latest === undefined) return null
  const kind = kindOf(division)
  const { validFrom, validTo } = division
  const inForce = isValidOn(division, report.day)
  const city = report.indicators
    .get(indicator.id)
    ?.known.findLast(({ observation, rejectedBy }) => observation.period === latest.period && rejectedBy === null)
  const names = new Map(localities.map(({ id, name }) => [id, name[language]]))
  const courses = series.filter(
    (one) =>
      names.has(one.localityId) && isMeant(names.get(one.localityId) ?? '') && courseOf(one, report.day).length > 1,
  )
  return (
    <div className={css.division}>
      <h3 className={css.subheading}>
        {inForce || validTo === null
          ? figures.now(kind, validFrom === null ? null : f.day(validFrom))
          : figures.before(kind, f.day(validTo))}
        , {f.period(latest.period)}
      </h3>
      <p className={css.quiet}>
        {figures.incomplete(latest.places.length, division.localities.length)}{' '}
        {indicator.direction === 'down' ? figures.down : figures.up}
        {city !== undefined && ` ${figures.city(f.value(city.observation.value, indicator))}`}
      </p>
      <RankedPlaces ranking={latest} indicator={indicator} report={report} isMeant={isMeant} />
      {earlier.length > 0 && (
        <details className={css.details}>
          <summary>{figures.otherPeriods(earlier.length)}</summary>
          {earlier.map((ranking) => (
            <div key={ranking.period}>
              <h4 className={css.subheading}>{f.period(ranking.period)}</h4>
              <RankedPlaces ranking={ranking} indicator={indicator} report={report} isMeant={isMeant} />
            </div>
          ))}
        </details>
      )}
      {courses.length > 0 && (
        <>
          <h3 className={css.subheading}>{figures.overTime}</h3>
          <ul className={css.courses}>
            {courses
              .toSorted((a, b) => f.compare(names.get(a.localityId) ?? '', names.get(b.localityId) ?? ''))
              .map((one) => (
                <PlaceCourse
                  key={one.localityId}
                  series={one}
                  day={report.day}
                  name={names.get(one.localityId) ?? one.localityId}
                />
              ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface LocalIndicatorProps {
  readonly id: IndicatorId
  readonly series: readonly LocalSeries[]
  readonly divisions: readonly Division[]
  readonly report: TermReport
  readonly isMeant: (name: string) => boolean
}

/** One indicator place by place, the divisions of the territory apart. */
export function LocalIndicator({ id, series, divisions, report, isMeant }: LocalIndicatorProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { to, here } = useView()
  const { figures } = m.localities
  const indicator = report.indicators.get(id)?.indicator
  const back = <Link {...here({ indicator: null })}>{figures.all}</Link>
  const changed = changedOn(divisions, report.day)
  return (
    <>
      <p className={css.back}>{back}</p>
      {indicator === undefined ? (
        <>
          <h2 id="local-figures" className={css.heading}>
            {m.shell.notFound.title}
          </h2>
          <EmptyNote>{m.shell.notFound.indicator(id)}</EmptyNote>
        </>
      ) : (
        <Card>
          <div className={css.cardHead}>
            <h2 id="local-figures" className={css.heading}>
              {indicator.name[language]} ({f.unit(indicator)})
            </h2>
            <Link to={to.indicator(id)}>{figures.page}</Link>
          </div>
          {series.length === 0 && <p className={css.quiet}>{figures.noneOf}</p>}
          {divisions.map((division) => (
            <OfDivision
              key={`${division.validFrom} ${division.validTo}`}
              division={division}
              series={series}
              indicator={indicator}
              report={report}
              isMeant={isMeant}
            />
          ))}
          {changed !== null && <p className={css.apart}>{figures.apart(f.day(changed))}</p>}
        </Card>
      )}
    </>
  )
}
