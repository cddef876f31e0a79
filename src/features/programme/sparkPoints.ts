import { placeOf } from '@/charts/series'
import type { Figure } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import { windowOf, type Term } from '@/domain/register'
import type { SparkPoint, SparkSpan } from '@/ui/sparklineGeometry'

/** Years before the term that are shown with it. */
const YEARS_BEFORE = 3
const MONTHS_A_YEAR = 12

/** The years that the sparklines of a screen have in common: from before the term to the day's own year, not past the term. */
export interface SparkYears extends SparkSpan {
  readonly termStart: number
}

/** A whole year stands at its own number, because it is placed at its end; the term starts where the year before it ends. */
export function sparkYearsOf(term: Term, day: Day): SparkYears {
  const window = windowOf(term)
  const first = Number(window.from)
  const last = Math.min(Number(window.to), Number(day.slice(0, 4)))
  return { from: first - YEARS_BEFORE, to: Math.max(last, first), termStart: first - 1 }
}

/** Figures as points; a stretch without a missing year is solid. */
export function sparkPoints(figures: readonly Figure[]): readonly SparkPoint[] {
  return figures.map(({ period, value }, i) => {
    const before = figures[i - 1]
    const solid = before !== undefined && period.end - before.period.end <= MONTHS_A_YEAR
    return { t: placeOf(period.end), value, solid }
  })
}
