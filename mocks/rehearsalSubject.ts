import { DEFAULT_LAG_DAYS } from '@/domain/freshness'
import { FREQUENCIES, type Frequency } from '@/domain/period'
import { DIRECTIONS, type Direction } from '@/domain/register'
import { cellOf, numberOf, rowsBy, rowsOf, type Row, type Tables } from './tables'

/** The years of a rehearsal: the term's first and last, the last before it, and the first of the history shown. */
export interface Years {
  readonly first: number
  readonly last: number
  readonly before: number
  readonly oldest: number
}

/** The band that an indicator's simulated course is laid towards, and the years it counts for. */
export interface Goal {
  readonly lower: number | null
  readonly upper: number | null
  readonly from: number
  readonly to: number
}

/** What a simulation has to know about an indicator; figures themselves are never taken over. */
export interface Subject {
  readonly id: string
  readonly programmeId: string
  readonly agencyId: string
  /** The indicator that it is a part of, '' = none. */
  readonly partOf: string
  readonly scale: string
  readonly decimals: number
  readonly direction: Direction
  readonly aggregation: string
  readonly frequency: Frequency
  /** Days from a period's end to its first figure. */
  readonly lag: number
  readonly headline: boolean
  /** Judged against a target of the term or beyond it; all others are context. */
  readonly judged: boolean
  readonly goal: Goal | null
  /** Starting point as the resolution wrote it; null when it wrote none or a span of years. */
  readonly start: number | null
  /** The usual size of a figure. */
  readonly usual: number
  /** The one year that an indicator of a single event (a storm, one round of recognitions) has a figure for. */
  readonly eventYear: number | null
}

/** A figure's usual size where nothing was ever published, by scale: plausible, no more. */
const USUAL: Readonly<Record<string, number>> = {
  percent: 4,
  share: 45,
  count: 120,
  money: 900,
  rate: 10,
  index: 70,
  rank: 12,
  area: 10,
}

const YEAR = /^\d{4}$/

/** The years of a rehearsal of a term: from the year after the Congress to the next one, and five years of history. */
export function yearsOf(published: Tables): Years {
  const term = rowsOf(published, 'terms')[0] ?? {}
  const first = Number(cellOf(term, 'start').slice(0, 4)) + 1
  const last = Number(cellOf(term, 'end').slice(0, 4)) || first + 4
  return { first, last, before: first - 1, oldest: first - 5 }
}

/**
 * How often an indicator is reported in the rehearsal. Counts and shares that a programme itself answers for come every
 * quarter, so that a series has a shape by mid-term. Amounts, averages and totals keep their year: any other period of
 * theirs would be dropped as `frequency_mismatch` (spec 5); so do surveys and what is only the city's.
 */
function frequencyOf(row: Row, judged: boolean): Frequency {
  const published = wordIn(FREQUENCIES, cellOf(row, 'frequency'))
  const counted = ['share', 'percent'].includes(cellOf(row, 'scale')) || isWhole(row)
  const quarterly =
    judged &&
    published === 'annual' &&
    counted &&
    cellOf(row, 'aggregation') === 'end_of_period' &&
    cellOf(row, 'membership') === 'programme' &&
    cellOf(row, 'direction') !== 'within'
  return quarterly ? 'quarter' : published
}

function isWhole(row: Row): boolean {
  return cellOf(row, 'scale') === 'count' && cellOf(row, 'decimals') === '0'
}

/** The word of a list that a cell holds; a package with any other word is not one to rehearse with. */
function wordIn<T extends string>(words: readonly T[], cell: string): T {
  const word = words.find((known) => known === cell)
  if (word === undefined) throw new Error(`no such word: ${cell}`)
  return word
}

/** The target a course is laid towards: the term's as last set, else an orientation, else the latest plan of a year. */
function goalOf(targets: readonly Row[], years: Years): Goal | null {
  const standing = ['term', 'orientation', 'annual-plan']
    .map((kind) =>
      targets
        .filter(
          (row) => cellOf(row, 'kind') === kind && (kind !== 'annual-plan' || cellOf(row, 'period') <= `${years.last}`),
        )
        .toSorted((a, b) => (goalOrder(a, kind) < goalOrder(b, kind) ? -1 : 1)),
    )
    .find((rows) => rows.length > 0)
    ?.at(-1)
  if (standing === undefined) return null
  const [from = '', to = from] = cellOf(standing, 'period').split('-')
  return { lower: numberOf(standing, 'lower'), upper: numberOf(standing, 'upper'), from: Number(from), to: Number(to) }
}

/** Of orientations the nearest comes last, of the others the latest, and of one period the one set last. */
function goalOrder(row: Row, kind: string): string {
  const period = cellOf(row, 'period')
  const place = kind === 'orientation' ? 9999 - Number(period.slice(-4)) : Number(period.slice(-4))
  return `${String(place).padStart(4, '0')} ${cellOf(row, 'set_on')}`
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

/** The year of a single event: all its figures are of one year, and its definition names that year, not in brackets. */
function eventYearOf(row: Row, figures: readonly Row[]): number | null {
  const seen = new Set(figures.map((figure) => cellOf(figure, 'period').slice(0, 4)))
  const [year = ''] = seen
  const named = cellOf(row, 'definition_vi')
    .replaceAll(/\([^)]*\)/g, '')
    .includes(year)
  return seen.size === 1 && named && cellOf(row, 'membership') === 'context' ? Number(year) : null
}

/** Every indicator of a package as a simulation sees it, in the package's order. */
export function subjectsOf(published: Tables): readonly Subject[] {
  const years = yearsOf(published)
  const targets = rowsBy(rowsOf(published, 'targets'), 'indicator_id')
  const figures = rowsBy(rowsOf(published, 'observations'), 'indicator_id')
  const starts = new Map(rowsOf(published, 'baselines').map((row) => [cellOf(row, 'indicator_id'), row]))
  return rowsOf(published, 'indicators').map((row) => {
    const id = cellOf(row, 'id')
    const own = targets.get(id) ?? []
    const judged = own.some((target) => cellOf(target, 'kind') !== 'annual-plan')
    const frequency = frequencyOf(row, judged)
    const scale = cellOf(row, 'scale')
    const start = starts.get(id)
    const cityFigures = (figures.get(id) ?? []).filter((figure) => cellOf(figure, 'locality_id') === '')
    const yearly = cityFigures.filter((figure) => YEAR.test(cellOf(figure, 'period')))
    const sized = (yearly.length > 0 ? yearly : cityFigures).map((figure) => numberOf(figure, 'value') ?? 0)
    return {
      id,
      programmeId: cellOf(row, 'programme_id'),
      agencyId: cellOf(row, 'lead_agency_id'),
      partOf: cellOf(row, 'breakdown_of'),
      scale,
      decimals: Number(cellOf(row, 'decimals')),
      direction: wordIn(DIRECTIONS, cellOf(row, 'direction')),
      aggregation: cellOf(row, 'aggregation'),
      frequency,
      lag: numberOf(row, 'lag_days') ?? DEFAULT_LAG_DAYS[frequency],
      headline: cellOf(row, 'headline') === 'true',
      judged,
      goal: goalOf(own, years),
      start: start === undefined || cellOf(start, 'period').length === 9 ? null : numberOf(start, 'value'),
      usual: medianOf(sized) || (USUAL[scale] ?? 10),
      eventYear: eventYearOf(row, figures.get(id) ?? []),
    }
  })
}
