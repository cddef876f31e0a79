import { figuresAsOf } from '@/domain/asOf'
import { countsFor } from '@/domain/countsFor'
import { daysBetween, parseLastDay, type Day } from '@/domain/day'
import { historyOf, type Spell } from '@/domain/history'
import { parsePeriod } from '@/domain/period'
import { windowOf, type Observation } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'

/** A spell with the figure that began it, where one did. */
export interface HistoryRow extends Spell {
  readonly figure: Observation | null
  /** Days, both ends included: its share of the strip. */
  readonly days: number
}

/** The first day of the term's window: the strip begins there. */
export function historyStart({ register }: Pick<TermReport, 'register'>): Day {
  return `${windowOf(register.term).from}-01-01`
}

/** The figure of the latest period that was published on a day and may count; null when nothing was. */
function figureOn(day: Day, line: IndicatorLine): Observation | null {
  // Whether half a year is an amount shows only beside whole years: as known on that day.
  const counts = countsFor({ indicator: line.indicator, known: figuresAsOf(line.dossier, day) })
  const published = line.dossier.observations.filter(
    (o) => o.publishedOn !== null && parseLastDay(o.publishedOn) === day && counts(o),
  )
  return (
    published.toSorted((a, b) => (parsePeriod(a.period)?.end ?? 0) - (parsePeriod(b.period)?.end ?? 0)).at(-1) ?? null
  )
}

const daysIn = (from: Day, to: Day): number => daysBetween(from, to) + 1

/** The badges that an indicator has shown since the term's window began, each with what began it. */
export function historyRows(line: IndicatorLine, report: TermReport): readonly HistoryRow[] {
  const spells = historyOf(line.dossier, report.register, historyStart(report), report.day, report.limits)
  return spells.map((spell, i) => ({
    ...spell,
    figure: i === 0 ? null : figureOn(spell.from, line),
    days: daysIn(spell.from, spell.to),
  }))
}

/** The years of the term's window that have a figure which may count, as known on the day, and how many there are. */
export function yearsKnown(
  { known, indicator }: IndicatorLine,
  { register }: Pick<TermReport, 'register'>,
): { readonly known: number; readonly of: number } {
  const { from, to } = windowOf(register.term)
  const years = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${Number(from) + i}`)
  const counts = countsFor({ known, indicator })
  const has = new Set(
    known.flatMap(({ observation, rejectedBy }) =>
      rejectedBy === null && counts(observation) ? [observation.period.slice(0, 4)] : [],
    ),
  )
  return { known: years.filter((year) => has.has(year)).length, of: years.length }
}

/** A year on the strip. */
export interface HistoryYear {
  readonly year: string
  readonly days: number
}

/** The years between two days with the days that each of them has there. */
export function historyYears(from: Day, to: Day): readonly HistoryYear[] {
  const first = Number(from.slice(0, 4))
  const count = Number(to.slice(0, 4)) - first + 1
  return Array.from({ length: count }, (_, i) => {
    const year = `${first + i}`
    const start = i === 0 ? from : `${year}-01-01`
    const end = i === count - 1 ? to : `${year}-12-31`
    return { year, days: daysIn(start, end) }
  })
}
