import { dayNumber, type Day } from '@/domain/day'

/** One year of the term on the rail, in the rail's own units. */
export interface RailYear {
  readonly year: number
  readonly from: number
  readonly to: number
  /** Is its number written? A long term has room for some of them only; the last one is always there. */
  readonly named: boolean
}

export interface Rail {
  readonly length: number
  /** Where the day stands, kept on the rail. */
  readonly at: number
  /** Where the compared day stands; null when nothing is compared. */
  readonly comparedAt: number | null
  readonly marks: readonly RailYear[]
}

const YEAR_LENGTH = 58
const GAP = 2

/** Most years whose numbers stand side by side without touching. */
const MOST_NAMED = 8

/** The term as a rail of equal years with the day on it, and the compared day. */
export function railOf(years: readonly number[], day: Day, compared: Day | null = null): Rail {
  const length = years.length * YEAR_LENGTH
  const first = years[0] ?? 0
  const every = Math.ceil(years.length / MOST_NAMED)
  const placeOf = (one: Day): number => {
    const year = Number(one.slice(0, 4))
    const start = dayNumber(`${one.slice(0, 4)}-01-01`)
    const share = (dayNumber(one) - start + 1) / (dayNumber(`${String(year + 1).padStart(4, '0')}-01-01`) - start)
    return Math.min(Math.max((year - first + share) * YEAR_LENGTH, 0), length)
  }
  return {
    length,
    at: placeOf(day),
    comparedAt: compared === null ? null : placeOf(compared),
    marks: years.map((one, i) => ({
      year: one,
      from: i * YEAR_LENGTH,
      to: (i + 1) * YEAR_LENGTH - GAP,
      named: (years.length - 1 - i) % every === 0,
    })),
  }
}
