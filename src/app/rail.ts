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
  readonly marks: readonly RailYear[]
}

const YEAR_LENGTH = 58
const GAP = 2

/** Most years whose numbers stand side by side without touching. */
const MOST_NAMED = 8

/** The term as a rail of equal years with the day on it. */
export function railOf(years: readonly number[], day: Day): Rail {
  const length = years.length * YEAR_LENGTH
  const first = years[0] ?? 0
  const every = Math.ceil(years.length / MOST_NAMED)
  const year = Number(day.slice(0, 4))
  const start = dayNumber(`${day.slice(0, 4)}-01-01`)
  const share = (dayNumber(day) - start + 1) / (dayNumber(`${String(year + 1).padStart(4, '0')}-01-01`) - start)
  const at = (year - first + share) * YEAR_LENGTH
  return {
    length,
    at: Math.min(Math.max(at, 0), length),
    marks: years.map((one, i) => ({
      year: one,
      from: i * YEAR_LENGTH,
      to: (i + 1) * YEAR_LENGTH - GAP,
      named: (years.length - 1 - i) % every === 0,
    })),
  }
}
