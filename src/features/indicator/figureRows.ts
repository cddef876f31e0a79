import type { Figure } from '@/domain/assessment'
import { parsePeriod, parseSpan } from '@/domain/period'
import type { Conflict, Observation, Quality } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'

/** A published figure in the table: used, set aside for another one, or only there to compare with. */
export interface FigureRow {
  readonly observation: Observation
  readonly use: 'chosen' | 'rejected' | 'replaced' | 'listed'
  /** The figure that stands for its moment; null when none does. */
  readonly stands: Figure | null
  /** The conflict that it lost. */
  readonly conflict: Conflict | null
  readonly isBaseline: boolean
}

/** The table of one indicator: the figures of its own moments, and those of parts of years or of several. */
export interface FigureTable {
  readonly rows: readonly FigureRow[]
  readonly others: readonly FigureRow[]
}

/** End of a period, of a span or of nine months, in months; 0 when it is none of these. */
function endOf(text: string): number {
  const nineMonths = /^(\d{4})-9M$/.exec(text)
  if (nineMonths !== null) return Number(nineMonths[1]) * 12 + 9
  return (parsePeriod(text) ?? parseSpan(text)?.to)?.end ?? 0
}

/** Every figure known on the day, newest first; of one moment the chosen one first, then the one published last. */
export function figureTableOf({ indicator, known, dossier }: IndicatorLine, figures: readonly Figure[]): FigureTable {
  const { baseline } = dossier
  const isLevel = indicator.aggregation === 'end_of_period'
  const rows = known.map(({ observation, rejectedBy }): FigureRow => {
    const period = parsePeriod(observation.period)
    const counts = period !== null && (isLevel || period.frequency === indicator.frequency)
    const stands = counts ? (figures.find((figure) => figure.period.end === period.end) ?? null) : null
    const use =
      rejectedBy !== null
        ? 'rejected'
        : stands === null
          ? 'listed'
          : stands.value === observation.value
            ? 'chosen'
            : 'replaced'
    const isBaseline = baseline?.period === observation.period && baseline.value === observation.value
    return { observation, use, stands, conflict: rejectedBy, isBaseline }
  })
  const order = (a: FigureRow, b: FigureRow): number =>
    endOf(b.observation.period) - endOf(a.observation.period) ||
    (a.observation.period < b.observation.period ? -1 : a.observation.period > b.observation.period ? 1 : 0) ||
    Number(isSetAside(a)) - Number(isSetAside(b)) ||
    ((a.observation.publishedOn ?? '') > (b.observation.publishedOn ?? '') ? -1 : 1)
  const own = ({ observation: { period: text } }: FigureRow): boolean => {
    const period = parsePeriod(text)
    return period !== null && (isLevel || period.frequency === indicator.frequency)
  }
  const sorted = rows.toSorted(order)
  return { rows: sorted.filter(own), others: sorted.filter((row) => !own(row)) }
}

/** Is a figure kept only to be seen? */
export function isSetAside({ use }: FigureRow): boolean {
  return use === 'rejected' || use === 'replaced'
}

const RANK: Readonly<Record<Quality, number>> = { official: 3, preliminary: 2, estimate: 1, derived: 0 }

/** Is the figure that stands firmer than the one it replaced? Otherwise it came later. */
export function isFirmer({ stands, observation }: FigureRow): boolean {
  return stands !== null && RANK[stands.quality] > RANK[observation.quality]
}
