import type { KnownFigure } from './asOf'
import { FIRMNESS, qualityOn } from './clean'
import { parseLastDay, type Day } from './day'
import { endOf } from './endOf'
import { groupedBy } from './groupedBy'
import { parsePeriod } from './period'
import type { Conflict, Indicator, Observation, SourceDocument } from './register'
import type { TermReport } from './report'

/** What became of a figure among those of its moment: used, followed by a firmer or later one, or set aside because it lost a conflict. */
export type Standing = 'stands' | 'replaced' | 'set_aside'

/** A figure of a moment, and what became of it. */
export interface Version {
  readonly observation: Observation
  readonly standing: Standing
}

/** The moment that a period means: for a level its end, whatever it is called; else the period itself. */
function momentOf({ aggregation }: Indicator, text: string): string {
  const period = parsePeriod(text)
  return aggregation === 'end_of_period' && period !== null ? `end ${period.end}` : text
}

/** How firm a figure is on a day (spec 5). */
function firmnessOn({ period: text, quality }: Observation, day: Day): number {
  const period = parsePeriod(text)
  return FIRMNESS[period === null ? quality : qualityOn(quality, period, day)]
}

/** When a figure came out, as text that sorts; an undated one comes first. */
function publishedBy({ publishedOn }: Observation): Day {
  return publishedOn === null ? '' : (parseLastDay(publishedOn) ?? '')
}

function byPrecedence(day: Day) {
  return (a: Observation, b: Observation): number =>
    firmnessOn(a, day) - firmnessOn(b, day) ||
    (publishedBy(a) < publishedBy(b) ? -1 : publishedBy(a) > publishedBy(b) ? 1 : 0)
}

/**
 * Figures of one indicator in one place by moment, the latest first; of a moment those set aside first, then the least firm to the one
 * that stands (spec 5: the firmer, then the later, then the one listed last).
 */
export function versionsOf(
  indicator: Indicator,
  known: readonly KnownFigure[],
  day: Day,
): readonly (readonly Version[])[] {
  const moments = groupedBy(known, ({ observation }) => momentOf(indicator, observation.period))
  const ends = ([version]: readonly Version[]): number => (version && endOf(version.observation.period)) ?? 0
  return [...moments.values()]
    .map((figures): readonly Version[] => {
      const only = (lost: boolean): readonly Observation[] =>
        figures.filter(({ rejectedBy }) => (rejectedBy !== null) === lost).map(({ observation }) => observation)
      const usable = only(false).toSorted(byPrecedence(day))
      const last = usable.at(-1)
      return [
        ...only(true).map((observation): Version => ({ observation, standing: 'set_aside' })),
        ...usable.map((observation): Version => ({
          observation,
          standing: observation.value === last?.value ? 'stands' : 'replaced',
        })),
      ]
    })
    .toSorted((a, b) => ends(b) - ends(a))
}

/** A figure that took the place of an earlier one of its moment. */
export interface Revision {
  readonly indicator: Indicator
  readonly from: Observation
  readonly to: Observation
}

/**
 * The figures that were replaced by later ones of the same moment, by the day of the later one, the latest first. Where the later one
 * has no date, nobody knows which came first: that is a contradiction, not a revision.
 */
export function revisionsOf({ indicators, day }: Pick<TermReport, 'indicators' | 'day'>): readonly Revision[] {
  const revisions = [...indicators.values()].flatMap(({ indicator, known }) =>
    versionsOf(indicator, known, day).flatMap((versions) => {
      const usable = versions.filter(({ standing }) => standing !== 'set_aside').map(({ observation }) => observation)
      return usable.flatMap((from, at): readonly Revision[] => {
        const to = usable[at + 1]
        const isLater =
          to !== undefined && from.value !== to.value && to.publishedOn !== null && publishedBy(from) <= publishedBy(to)
        return isLater ? [{ indicator, from, to }] : []
      })
    }),
  )
  return revisions.toSorted((a, b) => (publishedBy(a.to) > publishedBy(b.to) ? -1 : 1))
}

/** One side of a conflict: a figure, a band such as `7.5..8`, or null when it is neither. */
export type Side =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'band'; readonly min: number | null; readonly max: number | null }

/** Reads a side of a conflict as the register writes it. */
export function parseSide(text: string): Side | null {
  const numberOf = (part: string): number | null => (part !== '' && Number.isFinite(Number(part)) ? Number(part) : null)
  const [low = '', high] = text.split('..')
  const value = numberOf(low)
  if (high !== undefined) return { kind: 'band', min: value, max: numberOf(high) }
  return value === null ? null : { kind: 'value', value }
}

/** The conflicts whose both sides were out on a day. */
export function conflictsOn(
  conflicts: readonly Conflict[],
  { unpublished }: Pick<TermReport, 'unpublished'>,
): readonly Conflict[] {
  return conflicts.filter(({ sourceA, sourceB }) => !unpublished.has(sourceA) && !unpublished.has(sourceB))
}

/** Everything about where one figure stands (promise 2). */
export interface FigureRecord {
  readonly indicator: Indicator
  readonly figure: Observation
  readonly source: SourceDocument | null
  readonly standing: Standing
  /** Figures of the same moment that it took the place of, the last one first. */
  readonly replaced: readonly Observation[]
  /** The one that is used in its place. */
  readonly replacedBy: Observation | null
  /** Contradictions that name it, known on the day. */
  readonly conflicts: readonly Conflict[]
}

/** Does a conflict name a figure by value and source? */
function names({ valueA, sourceA, valueB, sourceB, period }: Conflict, figure: Observation): boolean {
  const isSide = (value: string, sourceId: string): boolean =>
    sourceId === figure.sourceId && value !== '' && Number(value) === figure.value
  return period === figure.period && (isSide(valueA, sourceA) || isSide(valueB, sourceB))
}

/** The record of a figure among all that was known of its indicator in its place. */
export function recordOf(
  figure: Observation,
  indicator: Indicator,
  known: readonly KnownFigure[],
  conflicts: readonly Conflict[],
  report: Pick<TermReport, 'register' | 'day' | 'unpublished'>,
): FigureRecord {
  const moment =
    versionsOf(indicator, known, report.day).find((versions) =>
      versions.some(({ observation }) => observation === figure),
    ) ?? []
  const at = moment.findIndex(({ observation }) => observation === figure)
  const standing = moment[at]?.standing ?? 'stands'
  const before = moment.slice(0, Math.max(at, 0)).filter((one) => one.standing === 'replaced')
  return {
    indicator,
    figure,
    source: report.register.sources.find(({ id }) => id === figure.sourceId) ?? null,
    standing,
    replaced: before.map(({ observation }) => observation).toReversed(),
    replacedBy:
      standing === 'stands' ? null : (moment.findLast((one) => one.standing === 'stands')?.observation ?? null),
    conflicts: conflictsOn(conflicts, report).filter((conflict) => names(conflict, figure)),
  }
}

/** The record of a city-level figure of an indicator. */
export function cityRecordOf(figure: Observation, report: TermReport): FigureRecord | null {
  const line = report.indicators.get(figure.indicatorId)
  return line === undefined ? null : recordOf(figure, line.indicator, line.known, line.dossier.conflicts, report)
}
