import { endOf } from '@/domain/endOf'
import type { JudgedLine } from '@/domain/judged'
import type { Limits } from '@/domain/limits'
import type { ScreenSpeech } from '@/i18n/Words'
import { bulletOf } from '@/ui/bulletGeometry'
import { comparedOf } from '@/ui/comparedOf'

/** The columns of the list of judged indicators; every one can be sorted by. */
export const COLUMNS = ['status', 'name', 'trend', 'figure', 'distance', 'pace', 'target'] as const
export type Column = (typeof COLUMNS)[number]

/** Which column a list follows, and whether backwards. */
export interface Sorting {
  readonly column: Column
  readonly reversed: boolean
}

/** Which way each column runs at first: what is worst, oldest or furthest comes first. */
const FIRST: Readonly<Record<Column, 'ascending' | 'descending'>> = {
  status: 'descending',
  name: 'ascending',
  trend: 'ascending',
  figure: 'ascending',
  distance: 'descending',
  pace: 'descending',
  target: 'ascending',
}

/** The sorting an address asks for: a column, with `-` before it when backwards; worst first when it asks for none. */
export function sortingOf(sort: string | null): Sorting {
  const reversed = sort?.startsWith('-') === true
  const name = reversed ? sort?.slice(1) : sort
  const column = COLUMNS.find((known) => known === name)
  return column === undefined ? { column: 'status', reversed: false } : { column, reversed }
}

/** A sorting as the address says it; null for worst first. */
export function sortOf({ column, reversed }: Sorting): string | null {
  if (reversed) return `-${column}`
  return column === 'status' ? null : column
}

/** What a column's header asks for next: its own order, or that order backwards when it stands already. */
export function nextSorting(column: Column, current: Sorting): Sorting {
  return { column, reversed: column === current.column && !current.reversed }
}

/** The value of `aria-sort` on a column's header. */
export function ariaSortOf(
  column: Column,
  { column: current, reversed }: Sorting,
): 'ascending' | 'descending' | 'none' {
  if (column !== current) return 'none'
  if (!reversed) return FIRST[column]
  return FIRST[column] === 'ascending' ? 'descending' : 'ascending'
}

const MOMENTA = ['worsening', 'steady', 'improving'] as const

/** How far the bullet reaches out of its band, in percent of its width: the list then runs as the eye does. */
function reachOf(line: JudgedLine, limits: Limits): number | null {
  const compared = comparedOf(line)
  const bullet = compared === null ? null : bulletOf(compared.value, compared.band, limits)
  if (bullet === null) return null
  return bullet.lineFrom === null ? 0 : Math.abs(bullet.at - bullet.lineFrom)
}

/** What a column sorts by, worst first where there is a worse; null = nothing there, which stays at the end. */
function keyOf(
  column: Column,
  line: JudgedLine,
  place: number,
  limits: Limits,
  { language }: ScreenSpeech,
): number | string | null {
  const { indicator, assessment: a } = line
  switch (column) {
    case 'status':
      return place
    case 'name':
      return indicator.shortName[language]
    case 'trend': {
      const rank = MOMENTA.findIndex((known) => known === a.momentum)
      return rank === -1 ? null : rank
    }
    case 'figure':
      return a.value === null ? null : endOf(a.value.period)
    case 'distance': {
      const reach = reachOf(line, limits)
      return reach === null ? null : -reach
    }
    case 'pace':
      return a.progress.burden === null ? null : -a.progress.burden
    case 'target': {
      const band = a.milestone?.band
      return band === undefined ? null : `${indicator.unit[language]} ${band.min ?? band.max ?? ''}`
    }
  }
}

/** Lines that come worst first, in another order. Names follow the reader's alphabet; equal ones stay worst first. */
export function sortedBy(
  lines: readonly JudgedLine[],
  sorting: Sorting,
  limits: Limits,
  speech: ScreenSpeech,
): readonly JudgedLine[] {
  const keyed = lines.map((line, place) => ({ line, key: keyOf(sorting.column, line, place, limits, speech) }))
  const sign = sorting.reversed ? -1 : 1
  const known = keyed.filter(({ key }) => key !== null)
  const ordered = known.toSorted(({ key: a }, { key: b }) => {
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : speech.f.compare(String(a), String(b))
    return sign * order
  })
  return [...ordered, ...keyed.filter(({ key }) => key === null)].map(({ line }) => line)
}
