import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { changedOn, rankingsOf, type Division, type LocalSeries, type Ranking } from '@/domain/localSeries'
import type { Indicator, IndicatorId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { EmptyNote } from '@/ui/EmptyNote'
import { PlaceCourse } from './PlaceCourse'
import css from './localities.module.css'

const WIDTH = 160
const HEIGHT = 30

/** A ranking at a glance, a bar for each place; the names are on the ranking itself. */
function SmallBars({ ranking }: { readonly ranking: Ranking }) {
  const values = ranking.places.map(({ figure }) => figure.value)
  const most = Math.max(0, ...values)
  const pitch = Math.min(10, WIDTH / values.length)
  return (
    <svg className={css.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {ranking.places.map(({ locality, figure }, at) => {
        const height = most <= 0 ? 0 : Math.max(1, (Math.max(0, figure.value) / most) * HEIGHT)
        return (
          <rect key={locality.id} x={at * pitch} y={HEIGHT - height} width={Math.max(1, pitch - 1.5)} height={height} />
        )
      })}
    </svg>
  )
}

interface FollowedIndicatorsProps {
  readonly series: ReadonlyMap<IndicatorId, readonly LocalSeries[]>
  readonly divisions: readonly Division[]
  readonly report: TermReport
  readonly isMeant: (name: string) => boolean
  readonly filtered: boolean
}

interface FollowedProps extends Omit<FollowedIndicatorsProps, 'series'> {
  readonly indicator: Indicator
  readonly own: readonly LocalSeries[]
}

/** The places of a series by name. */
function namedIn(divisions: readonly Division[]): ReadonlyMap<string, Division['localities'][number]> {
  return new Map(divisions.flatMap(({ localities, parts }) => [...localities, ...parts]).map((one) => [one.id, one]))
}

function Followed({ indicator, own, divisions, report, isMeant, filtered }: FollowedProps) {
  const { m, f, language } = useScreenWords()
  const { here } = useView()
  const { figures } = m.localities
  const latest = divisions
    .map((division) => rankingsOf(own, division, report.day)[0])
    .find((ranking) => ranking !== undefined)
  const top = latest?.places[0]
  const last = latest?.places.at(-1)
  const places = namedIn(divisions)
  const meant = own.filter(({ localityId }) => isMeant(places.get(localityId)?.name[language] ?? ''))
  if (latest === undefined || top === undefined || last === undefined || meant.length === 0) return null
  const values = latest.places.map(({ figure }) => figure.value)
  return (
    <li className={css.followed}>
      <Link {...here({ indicator: indicator.id })} className={css.name}>
        {indicator.shortName[language]}
      </Link>
      <span className={css.small}>
        {figures.places(latest.places.length, f.period(latest.period))}
        {': '}
        {latest.places.length === 1
          ? `${top.locality.name[language]} ${f.value(top.figure.value, indicator)}`
          : figures.range(f.figure(Math.min(...values), indicator), f.value(Math.max(...values), indicator))}
      </span>
      {filtered ? (
        <ul className={css.courses}>
          {meant.map((one) => (
            <PlaceCourse
              key={one.localityId}
              series={one}
              day={report.day}
              name={places.get(one.localityId)?.name[language] ?? one.localityId}
            />
          ))}
        </ul>
      ) : (
        latest.places.length > 1 && <SmallBars ranking={latest} />
      )}
    </li>
  )
}

/** All indicators with figures by locality, side by side; with names looked for, the course of those places in each. */
export function FollowedIndicators(props: FollowedIndicatorsProps): ReactNode {
  const { series, report, divisions, isMeant } = props
  const { m, f, language } = useScreenWords()
  const { figures, filterEmpty } = m.localities
  const changed = changedOn(divisions, report.day)
  const followed = report.register.indicators.flatMap((indicator) => {
    const own = series.get(indicator.id)
    return own === undefined ? [] : [{ indicator, own }]
  })
  const places = namedIn(divisions)
  const isAny = followed.some(({ own }) =>
    own.some(({ localityId }) => isMeant(places.get(localityId)?.name[language] ?? '')),
  )
  return (
    <>
      <h2 id="local-figures" className={css.heading}>
        {figures.title(followed.length)}
      </h2>
      {isAny && changed !== null && <p className={css.quiet}>{figures.apart(f.day(changed))}</p>}
      {!isAny && <EmptyNote>{followed.length === 0 ? figures.none : filterEmpty}</EmptyNote>}
      <ul className={css.multiples}>
        {followed.map(({ indicator, own }) => (
          <Followed key={indicator.id} {...props} indicator={indicator} own={own} />
        ))}
      </ul>
    </>
  )
}
