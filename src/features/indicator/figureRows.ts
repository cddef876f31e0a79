import type { Figure } from '@/domain/assessment'
import { FIRMNESS, qualityOn } from '@/domain/clean'
import { countsFor } from '@/domain/countsFor'
import { parseLastDay, type Day } from '@/domain/day'
import { endOf } from '@/domain/endOf'
import { parsePeriod, type Period } from '@/domain/period'
import type { Conflict, Observation } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'

/** What puts one figure before another of the same moment: its kind, its publication, or nothing but its place in the register (spec 5). */
export type Precedence = 'firmer' | 'later' | 'listedLast'

/** A published figure in the table: used, set aside for another one, or only there to compare with. */
export interface FigureRow {
  readonly observation: Observation
  readonly use: 'chosen' | 'rejected' | 'replaced' | 'listed'
  /** The figure that stands for its moment; null when none does. */
  readonly stands: Figure | null
  /** Why that one stands and not this one; null unless replaced. */
  readonly why: Precedence | null
  /** The conflict that it lost. */
  readonly conflict: Conflict | null
  readonly isBaseline: boolean
}

/** The table of one indicator: the figures of its own moments, and those of parts of years or of several. */
export interface FigureTable {
  readonly rows: readonly FigureRow[]
  readonly others: readonly FigureRow[]
}

/** Every figure known on the day, newest first; of one moment the chosen one first, then the one published last. */
export function figureTableOf(
  { indicator, known, dossier }: IndicatorLine,
  figures: readonly Figure[],
  day: Day,
): FigureTable {
  const { baseline } = dossier
  const isOwn = (period: Period | null): period is Period =>
    period !== null && (indicator.aggregation === 'end_of_period' || period.frequency === indicator.frequency)
  const isJudged = countsFor({ indicator, known })
  const usable = known.filter(({ rejectedBy }) => rejectedBy === null).map(({ observation }) => observation)
  const rows = known.map(({ observation, rejectedBy }): FigureRow => {
    const period = parsePeriod(observation.period)
    const stands = isOwn(period) ? (figures.find((figure) => figure.period.end === period.end) ?? null) : null
    const use =
      rejectedBy !== null
        ? 'rejected'
        : stands === null
          ? 'listed'
          : stands.value === observation.value
            ? isJudged(observation)
              ? 'chosen'
              : 'listed'
            : 'replaced'
    const isBaseline = baseline?.period === observation.period && baseline.value === observation.value
    const why = use === 'replaced' && stands !== null ? precedenceOf(stands, observation, usable, day) : null
    return { observation, use, stands, why, conflict: rejectedBy, isBaseline }
  })
  const order = (a: FigureRow, b: FigureRow): number =>
    (endOf(b.observation.period) ?? 0) - (endOf(a.observation.period) ?? 0) ||
    (a.observation.period < b.observation.period ? -1 : a.observation.period > b.observation.period ? 1 : 0) ||
    Number(isSetAside(a)) - Number(isSetAside(b)) ||
    ((a.observation.publishedOn ?? '') > (b.observation.publishedOn ?? '') ? -1 : 1)
  const own = ({ observation }: FigureRow): boolean => isOwn(parsePeriod(observation.period))
  const sorted = rows.toSorted(order)
  return { rows: sorted.filter(own), others: sorted.filter((row) => !own(row)) }
}

/** Is a figure kept only to be seen? */
export function isSetAside({ use }: FigureRow): boolean {
  return use === 'rejected' || use === 'replaced'
}

/** When a figure was published, as text that sorts; an undated one comes first. */
function publishedBy({ publishedOn }: Observation): Day {
  return publishedOn === null ? '' : (parseLastDay(publishedOn) ?? '')
}

/** Why a figure stands before another one of its moment. */
function precedenceOf(stands: Figure, other: Observation, usable: readonly Observation[], day: Day): Precedence {
  const counts = (observation: Observation, period: Period): boolean =>
    observation.value === stands.value && qualityOn(observation.quality, period, day) === stands.quality
  const period = parsePeriod(other.period)
  if (period !== null && FIRMNESS[stands.quality] > FIRMNESS[qualityOn(other.quality, period, day)]) return 'firmer'
  const days = usable
    .filter((observation) => {
      const own = parsePeriod(observation.period)
      return own !== null && own.end === stands.period.end && counts(observation, own)
    })
    .map(publishedBy)
  return days.some((published) => published > publishedBy(other)) ? 'later' : 'listedLast'
}

/** What came of a contradiction: the side that is used, and whether a person chose it or which rule did. */
export interface Outcome {
  readonly side: 'a' | 'b'
  readonly by: 'choice' | Precedence
}

/** What came of a contradiction between two figures of a table; null when neither is used before the other. */
export function outcomeOf(conflict: Conflict, rows: readonly FigureRow[]): Outcome | null {
  const { period, valueA, sourceA, valueB, sourceB, preferred } = conflict
  const rowOf = (value: string, sourceId: string): FigureRow | undefined =>
    rows.find(
      ({ observation: o }) =>
        o.period === period && o.sourceId === sourceId && value !== '' && Number(value) === o.value,
    )
  const a = rowOf(valueA, sourceA)
  const b = rowOf(valueB, sourceB)
  if (a?.use === 'chosen' && b?.why != null) return { side: 'a', by: b.why }
  if (b?.use === 'chosen' && a?.why != null) return { side: 'b', by: a.why }
  if (preferred === 'none') return null
  const loser = preferred === 'a' ? b : a
  return loser === undefined || loser.use === 'rejected' ? { side: preferred, by: 'choice' } : null
}
