import { addDays } from '@/domain/day'
import { lastDayOf, periodEnding } from '@/domain/period'
import { printable, type Figure } from './rehearsalFigures'
import { cityRow, nearestFree } from './rehearsalReleases'
import type { Subject, Years } from './rehearsalSubject'
import { between, drawOf } from './seededDraw'
import { cellOf, type Row } from './tables'

/** The mean or sum of the five years before the term, for indicators whose target is one: shown, never assessed (spec 3). */
export function spanBeforeOf(
  subject: Subject,
  released: readonly Row[],
  isPublished: (period: string, value: number) => boolean,
  years: Years,
): readonly Row[] {
  if (!['period_average', 'cumulative'].includes(subject.aggregation)) return []
  const before = released.filter((row) => cellOf(row, 'period') <= `${years.before}`)
  const sum = before.reduce((all, row) => all + Number(cellOf(row, 'value')), 0)
  const period = `${years.oldest}-${years.before}`
  const value = printable(subject, subject.aggregation === 'cumulative' ? sum : sum / before.length)
  const free = nearestFree(subject, value, (other) => isPublished(period, other))
  return [cityRow(subject, period, free, 'derived', `${years.first}-05-31`, 'Mô phỏng: tính từ số các năm.')]
}

/**
 * Quarters beside the years of a headline average, as the statistics office prints them: they are shown, and the engine
 * drops them with `frequency_mismatch` (spec 5), which is there to be explained.
 */
export function quartersBesideOf(
  subject: Subject,
  figures: readonly Figure[],
  isPublished: (period: string, value: number) => boolean,
  years: Years,
  seed: number,
): readonly Row[] {
  if (subject.aggregation !== 'period_average' || !subject.headline || subject.partOf !== '') return []
  const recent = figures.filter(({ period }) => period.end > (years.first + 2) * 12)
  return recent.flatMap((figure) =>
    [9, 6, 3, 0].map((before) => {
      const period = periodEnding('quarter', figure.period.end - before)
      const swing = between(drawOf(seed, subject.id, period.text, 'swing'), -0.08, 0.08)
      const about = printable(subject, figure.value * (1 + swing))
      const value = nearestFree(subject, about, (other) => isPublished(period.text, other))
      return cityRow(subject, period.text, value, 'estimate', addDays(lastDayOf(period), subject.lag), 'Mô phỏng.')
    }),
  )
}
