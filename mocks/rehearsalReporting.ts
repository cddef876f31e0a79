import type { Subject, Years } from './rehearsalSubject'
import { dealt, drawOf, shuffled } from './seededDraw'
import { cellOf, type Row } from './tables'

/** How an indicator's figures arrive: when due, long after the grace period, or not once in the term (spec 10). */
export type Reporting = 'prompt' | 'late' | 'silent'

/** One in twelve is late, one silent. */
const REPORTING: readonly [Reporting, ...Reporting[]] = ['late', 'silent', ...Array<Reporting>(10).fill('prompt')]

/** Long after the grace period of spec 10, but before the figure counts as missing. */
export const LATE_DAYS = { annual: 200, half: 120, quarter: 80, month: 60 } as const

/** The last day on which a silent agency still reports, and the one from which it reports again; null = never. */
export interface Silence {
  readonly since: string
  readonly until: string | null
}

/** How every indicator reports. Headline ones, and those in `heard`, which others are worked out from, report in time. */
export function reportingOf(
  subjects: readonly Subject[],
  heard: ReadonlySet<string>,
  seed: number,
): ReadonlyMap<string, Reporting> {
  const free = ({ id, judged, headline }: Subject): boolean => judged && !headline && !heard.has(id)
  const names = subjects.filter(free).map((subject) => subject.id)
  return dealt(drawOf(seed, 'reporting'), names, REPORTING)
}

/** Two lead agencies that stop reporting in the term's third year, one of them for good. */
export function silencesOf(subjects: readonly Subject[], years: Years, seed: number): ReadonlyMap<string, Silence> {
  const led = (agency: string): number =>
    subjects.filter(({ agencyId, judged }) => judged && agencyId === agency).length
  const leading = [...new Set(subjects.map(({ agencyId }) => agencyId))].filter((id) => id !== '' && led(id) > 1)
  const [forGood, forAWhile] = shuffled(drawOf(seed, 'silence'), leading)
  const third = years.first + 2
  const silences = new Map<string, Silence>()
  if (forGood !== undefined) silences.set(forGood, { since: `${third}-02-10`, until: null })
  if (forAWhile !== undefined) silences.set(forAWhile, { since: `${third}-03-15`, until: `${years.last}-03-31` })
  return silences
}

/**
 * What is left of an agency's rows when it stops reporting on a day. If it reports again, it sends what is owed by then
 * on that day, the last standing of each period only.
 */
export function withheld(rows: readonly Row[], silence: Silence | undefined): readonly Row[] {
  if (silence === undefined) return rows
  const { since, until } = silence
  const day = (row: Row): string => cellOf(row, 'published_on')
  const before = rows.filter((row) => day(row) <= since)
  if (until === null) return before
  const owed = new Map<string, Row>()
  for (const row of rows) {
    if (day(row) > since && day(row) <= until) owed.set(cellOf(row, 'period'), row)
  }
  const made = [...owed.values()].map((row) => ({
    ...row,
    published_on: until,
    note: 'Mô phỏng: gửi bù sau khi ngừng báo cáo.',
  }))
  return [...before, ...made, ...rows.filter((row) => day(row) > until)]
}
