import { addDays } from '@/domain/day'
import { lastDayOf } from '@/domain/period'
import { isCounted } from './rehearsalCourse'
import { printable, yearPeriod, type Figure } from './rehearsalFigures'
import { SIMULATED } from './rehearsalReleases'
import type { Subject, Years } from './rehearsalSubject'
import { between, drawOf, shuffled } from './seededDraw'
import { cellOf, numberOf, rowsBy, rowsOf, type Row, type Tables } from './tables'

/** How an indicator is followed in districts. */
interface Following {
  /** 1 = the district itself is recognised, as in the published rows. */
  readonly flag: boolean
  /** False when only rural districts and the town have a figure. */
  readonly everywhere: boolean
}

/** An urban district is a "quận" everywhere in the country; communes and their programmes are none of its business. */
function isUrban(district: Row): boolean {
  return cellOf(district, 'name_vi').startsWith('Quận')
}

/**
 * The indicators that districts report in the rehearsal: those with published district figures and a series of their own,
 * and the wholes that rural ones are part of, which every district reports.
 */
export function followedOf(published: Tables, subjects: readonly Subject[]): ReadonlyMap<string, Following> {
  const places = new Map(rowsOf(published, 'localities').map((row) => [cellOf(row, 'id'), row]))
  const figures = rowsBy(rowsOf(published, 'observations'), 'indicator_id')
  const followed = new Map<string, Following>()
  for (const subject of subjects) {
    const rows = figures.get(subject.id) ?? []
    const local = rows.filter((row) => cellOf(row, 'locality_id') !== '')
    if (local.length === 0 || subject.eventYear !== null) continue
    followed.set(subject.id, {
      flag: local.every((row) => numberOf(row, 'value') === 1),
      everywhere: local.some((row) => isUrban(places.get(cellOf(row, 'locality_id')) ?? {})),
    })
    if (subject.partOf !== '') followed.set(subject.partOf, { flag: false, everywhere: true })
  }
  return followed
}

/** Shares a whole number out by weight so that the parts add up to it (largest remainder). */
function sharedOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((all, part) => all + part, 0)
  const order = exact.map((share, at) => ({ at, rest: share - Math.floor(share) })).toSorted((a, b) => b.rest - a.rest)
  for (const { at } of order.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1
  return parts
}

/** One year's values of the districts in their order: adding up for counts, around the city's value for the rest. */
function valuesOf(
  subject: Subject,
  flag: boolean,
  city: number,
  districts: readonly Row[],
  seed: number,
): readonly number[] {
  const ids = districts.map((row) => cellOf(row, 'id'))
  if (flag) {
    const recognised = new Set(shuffled(drawOf(seed, subject.id, 'order'), ids).slice(0, city))
    return ids.map((id) => (recognised.has(id) ? 1 : 0))
  }
  if (isCounted(subject)) {
    return sharedOut(
      city,
      ids.map((id) => between(drawOf(seed, subject.id, id, 'size'), 0.5, 1.5)),
    )
  }
  return ids.map((id) => {
    const place = between(drawOf(seed, subject.id, id, 'place'), -1, 1)
    const room = subject.scale === 'share' ? 0.6 * Math.min(city, 100 - city) : 0.25 * city
    return printable(subject, city + place * room)
  })
}

/** What the districts report of one indicator, year by year while they exist; now and then a district misses a year where nothing has to add up. */
export function districtRowsOf(
  published: Tables,
  subject: Subject,
  following: Following,
  figures: readonly Figure[],
  years: Years,
  seed: number,
): readonly Row[] {
  const districts = rowsOf(published, 'localities').filter(
    (row) => cellOf(row, 'level') === 'district' && (following.everywhere || !isUrban(row)),
  )
  return Array.from({ length: years.last - years.first }, (_, nth) => years.first + nth).flatMap((year) => {
    const period = yearPeriod(year)
    const city = figures.find((figure) => figure.period.text === period.text)
    if (city === undefined) return []
    const values = valuesOf(subject, following.flag, printable(subject, city.value), districts, seed)
    return districts.flatMap((district, at) => {
      const id = cellOf(district, 'id')
      if (!isCounted(subject) && drawOf(seed, subject.id, id, year, 'missed')() < 0.04) return []
      return {
        indicator_id: subject.id,
        locality_id: id,
        period: period.text,
        value: String(values[at] ?? 0),
        quality: year + 1 === years.last ? 'preliminary' : 'official',
        published_on: addDays(lastDayOf(period), 105),
        source_id: SIMULATED,
        note: '',
      }
    })
  })
}
