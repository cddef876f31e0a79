import { contradictionsIn } from './rehearsalContradictions'
import { coursesOf } from './rehearsalCourse'
import { districtRowsOf, followedOf } from './rehearsalDistricts'
import { figuresOf } from './rehearsalFigures'
import { releasesOf } from './rehearsalReleases'
import { remainderRows, remaindersOf } from './rehearsalRemainder'
import { reportingOf, silencesOf, withheld } from './rehearsalReporting'
import { quartersBesideOf, spanBeforeOf } from './rehearsalSpans'
import type { Subject, Years } from './rehearsalSubject'
import { cellOf, rowsOf, type Row, type Tables } from './tables'

/** Every simulated figure and the conflicts among them. */
export interface Observed {
  readonly observations: readonly Row[]
  readonly conflicts: readonly Row[]
}

/** What makes two observations of the package the same figure. */
function keyOf(row: Row): string {
  return [row['indicator_id'], row['locality_id'], row['period'], Number(row['value'])].join('|')
}

/** Simulates what was observed of every indicator, in the city and its districts; no published figure is among it. */
export function observedOf(published: Tables, subjects: readonly Subject[], years: Years, seed: number): Observed {
  const known = new Set(rowsOf(published, 'observations').map(keyOf))
  const isPublished = (id: string, period: string, value: number): boolean => known.has(`${id}||${period}|${value}`)
  const followed = followedOf(published, subjects)
  const remainders = remaindersOf(subjects)
  const heard = new Set([...followed.keys(), ...remainders.keys(), ...[...remainders.values()].flat()])
  const courses = coursesOf(subjects, seed)
  const reporting = reportingOf(subjects, heard, seed)
  const silences = silencesOf(subjects, years, seed)

  const city = new Map<string, readonly Row[]>()
  const districts: Row[] = []
  for (const subject of subjects) {
    const figures = figuresOf(subject, courses.get(subject.id), years, seed)
    const taken = (period: string, value: number): boolean => isPublished(subject.id, period, value)
    const released = releasesOf(subject, figures, reporting.get(subject.id) ?? 'prompt', taken, years, seed)
    city.set(subject.id, [
      ...withheld(released, silences.get(subject.agencyId)),
      ...spanBeforeOf(subject, released, taken, years),
      ...quartersBesideOf(subject, figures, taken, years, seed),
    ])
    const following = followed.get(subject.id)
    if (following !== undefined) districts.push(...districtRowsOf(published, subject, following, figures, years, seed))
  }
  const seriesOf = (id: string): readonly Row[] => city.get(id) ?? []
  for (const subject of subjects) {
    const others = remainders.get(subject.id)
    if (others !== undefined) city.set(subject.id, remainderRows(subject, others.map(seriesOf)))
  }

  const speaking = subjects.filter((subject) => !silences.has(subject.agencyId) && !heard.has(subject.id))
  const contradictions = contradictionsIn(speaking, seriesOf, reporting, isPublished, years, seed)
  const rows = [...city.values()].flat().concat(
    contradictions.map(({ observation }) => observation),
    districts,
  )
  return {
    observations: inOrder(
      rows.filter((row) => !known.has(keyOf(row))),
      subjects,
    ),
    conflicts: contradictions.map(({ conflict }) => conflict),
  }
}

/** The package's order: by indicator, place, period and day. */
function inOrder(rows: readonly Row[], subjects: readonly Subject[]): readonly Row[] {
  const place = new Map(subjects.map((subject, at) => [subject.id, String(at).padStart(4, '0')]))
  const orderOf = (row: Row): string =>
    [place.get(cellOf(row, 'indicator_id')), row['locality_id'], row['period'], row['published_on']].join(' ')
  return rows
    .map((row) => ({ row, order: orderOf(row) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ row }) => row)
}
