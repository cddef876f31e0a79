import { figuresAsOf, type Dossier, type KnownFigure } from './asOf'
import { addDays, knownOn, type Day } from './day'
import { endOf } from './endOf'
import { versionsOf } from './figureRecord'
import { groupedBy } from './groupedBy'
import type { Indicator, IndicatorId, Locality, LocalityId, Observation } from './register'
import type { TermReport } from './report'

/** The figures of one indicator in one locality that were known on a day. */
export interface LocalSeries {
  readonly indicator: Indicator
  readonly localityId: LocalityId
  readonly known: readonly KnownFigure[]
}

/**
 * Figures below the city known on the day, one series for each indicator and locality; a figure without a date counts from the day its
 * document was out.
 */
export function localSeriesOf(
  observations: readonly Observation[],
  { register, day, unpublished }: Pick<TermReport, 'register' | 'day' | 'unpublished'>,
): ReadonlyMap<IndicatorId, readonly LocalSeries[]> {
  const rows = observations.filter(
    ({ localityId, sourceId, publishedOn }) =>
      localityId !== null && knownOn(publishedOn, day) && !unpublished.has(sourceId),
  )
  const byIndicator = groupedBy(rows, ({ indicatorId }) => indicatorId)
  const all = new Map<IndicatorId, readonly LocalSeries[]>()
  for (const indicator of register.indicators) {
    const series = [...groupedBy(byIndicator.get(indicator.id) ?? [], ({ localityId }) => localityId)].flatMap(
      ([localityId, own]): readonly LocalSeries[] => {
        if (localityId === null) return []
        const dossier: Dossier = { indicator, targets: [], observations: own, baseline: null, conflicts: [] }
        const known = figuresAsOf(dossier, day)
        return known.length === 0 ? [] : [{ indicator, localityId, known }]
      },
    )
    if (series.length > 0) all.set(indicator.id, series)
  }
  return all
}

/** Does a locality exist on a day? */
export function isValidOn({ validFrom, validTo }: Pick<Locality, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)
}

/**
 * Localities that came and went together: the division of the territory before a change of boundaries, or after it. Their figures are
 * never put together with those of another one.
 */
export interface Division {
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** Directly under the city, in the register's order. */
  readonly localities: readonly Locality[]
  /** Parts of these that the register names; not all there are. */
  readonly parts: readonly Locality[]
}

/** The divisions that had begun by a day, the latest first. */
export function divisionsOf(localities: readonly Locality[], day: Day): readonly Division[] {
  const cities = new Set(localities.filter(({ level }) => level === 'city').map(({ id }) => id))
  const below = localities.filter(
    ({ level, validFrom }) => level !== 'city' && (validFrom === null || validFrom <= day),
  )
  const isDirect = ({ parentId }: Locality): boolean => parentId === null || cities.has(parentId)
  const bySpan = groupedBy(below, ({ validFrom, validTo }) => `${validFrom ?? ''} ${validTo ?? ''}`)
  return [...bySpan.values()]
    .flatMap((members): readonly Division[] => {
      const [first] = members
      if (first === undefined) return []
      const { validFrom, validTo } = first
      const parts = members.filter((one) => !isDirect(one))
      return [{ validFrom, validTo, localities: members.filter(isDirect), parts }]
    })
    .toSorted((a, b) => ((a.validTo ?? '9999') > (b.validTo ?? '9999') ? -1 : 1))
}

/** The day on which the boundaries changed last, by a day; null when no division has ended by then. */
export function changedOn(divisions: readonly Division[], day: Day): Day | null {
  const ended = divisions.find(({ validTo }) => validTo !== null && validTo < day)?.validTo ?? null
  return ended === null ? null : addDays(ended, 1)
}

/** The figures of one place that are in use on a day, one for each moment, in the order of time. */
export function courseOf({ indicator, known }: LocalSeries, day: Day): readonly Observation[] {
  const used = versionsOf(indicator, known, day).flatMap((versions) => versions.at(-1)?.observation ?? [])
  return used.toReversed()
}

/** A place in a ranking, with the figure that it has there. */
export interface RankedPlace {
  readonly locality: Locality
  readonly series: LocalSeries
  readonly figure: Observation
}

/** One period of an indicator across localities, best first. */
export interface Ranking {
  readonly period: string
  readonly places: readonly RankedPlace[]
}

/**
 * The figures of one indicator for the localities of one division, a ranking for each period, the latest first: periods are never mixed
 * in one, because places of different years are none. Best first by the indicator's direction.
 */
export function rankingsOf(
  series: readonly LocalSeries[],
  { localities, parts }: Division,
  day: Day,
): readonly Ranking[] {
  const byId = new Map([...localities, ...parts].map((locality) => [locality.id, locality]))
  const places = series.flatMap((one): readonly RankedPlace[] => {
    const locality = byId.get(one.localityId)
    return locality === undefined ? [] : courseOf(one, day).map((figure) => ({ locality, series: one, figure }))
  })
  const sign = series[0]?.indicator.direction === 'down' ? 1 : -1
  return [...groupedBy(places, ({ figure }) => figure.period)]
    .map(([period, ranked]) => ({
      period,
      places: ranked.toSorted((a, b) => sign * (a.figure.value - b.figure.value)),
    }))
    .toSorted((a, b) => (endOf(b.period) ?? 0) - (endOf(a.period) ?? 0))
}
