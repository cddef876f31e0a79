/** A civil day in the register's own time zone, `YYYY-MM-DD`; sorts as text. The domain knows no clock and no time of day. */
export type Day = string

/** A day as a source printed it: `2023`, `2023-10` or `2023-10-04`. What was not printed is not made up. */
export type PrintedDay = string

/** No register knows a day before the year 1000, and no locale writes one in four digits. */
const PRINTED_DAY = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Days since 1970-01-01 of a civil date in the proleptic Gregorian calendar. */
function civil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Number of days from 1970-01-01 to a day; for counting days between two days. */
export function dayNumber(day: Day): number {
  return civil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** Number of the first day of a month counted from year 0 (`year * 12 + month - 1`). */
export function firstOfMonth(months: number): number {
  return civil(Math.floor(months / 12), (months % 12) + 1, 1)
}

/** The day with a number, the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Last days found before: the same few days are printed on thousands of figures. */
const lastDays = new Map<PrintedDay, Day>()

/** The last day that a printed day can mean: `2023` is 2023-12-31 (spec 3). Null when it names no day of the calendar. */
export function parseLastDay(printed: PrintedDay): Day | null {
  const seen = lastDays.get(printed)
  if (seen !== undefined) return seen
  const last = lastDayIn(printed)
  if (last !== null) lastDays.set(printed, last)
  return last
}

function lastDayIn(printed: PrintedDay): Day | null {
  const parts = PRINTED_DAY.exec(printed)
  if (parts === null) return null
  const year = Number(parts[1])
  const month = parts[2] === undefined ? 12 : Number(parts[2])
  if (month < 1 || month > 12) return null
  const last = firstOfMonth(year * 12 + month) - 1
  if (parts[3] === undefined) return dayOf(last)
  const day = Number(parts[3])
  const number = civil(year, month, day)
  return day >= 1 && number <= last ? printed : null
}

/** A full civil day, or null when the text is anything else. */
export function parseDay(text: string): Day | null {
  return text.length === 10 ? parseLastDay(text) : null
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Was something that was printed on a day known on another? Undated things count as known from the start (spec 3, 5). */
export function knownOn(printed: PrintedDay | null, day: Day): boolean {
  if (printed === null) return true
  const last = parseLastDay(printed)
  return last !== null && last <= day
}
