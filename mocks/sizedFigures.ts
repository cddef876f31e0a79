import { addDays } from '@/domain/day'
import { lastDayOf, MONTHS, periodEnding, type Frequency } from '@/domain/period'
import { AGGREGATIONS, DIRECTIONS, type Scale } from '@/domain/register'
import { between, drawOf, wholeBetween, type Draw } from './seededDraw'
import type { Row } from './tables'

/** How large a register is to be, and which one of that size. */
export interface Size {
  readonly indicators: number
  /** Figures of the city and of its localities together. */
  readonly observations: number
  /** Besides the city itself. */
  readonly localities: number
  /** At most 99: a programme's number has two digits. */
  readonly programmes: number
  readonly seed: number
}

/** The one source that everything simulated cites. */
export const SIMULATED = 'simulated'

/** The day a register of any size opens on: in the middle of its term's fourth year. */
export const SIZED_DAY = '2024-06-30'

/** Months from year 0 to that day, as periods count them. */
const LAST_MONTH = 2024 * 12 + 6

/** The last month before the term's window, and its length in years. */
const START_MONTH = 2021 * 12
const TERM_YEARS = 5

/** Most registers are reported by the year. */
const RHYTHM: readonly Frequency[] = ['annual', 'annual', 'quarter', 'annual', 'half', 'annual', 'month', 'annual']

/** Of ten figures so many are the city's; the others are its localities'. */
const CITY_SHARE = 0.6

/** One indicator in ten is followed without a target, another one in each ten: no programme has them all. */
const CONTEXT_EVERY = 10

const number = (place: number, digits: number): string => String(place + 1).padStart(digits, '0')

export const indicatorId = (place: number): string => `i${number(place, 4)}`
export const localityId = (place: number): string => `l${number(place, 3)}`

/** What an indicator is like, and how it will run: drawn from its own place alone. */
export interface Character {
  readonly id: string
  readonly place: number
  readonly aggregation: (typeof AGGREGATIONS)[number]
  readonly direction: (typeof DIRECTIONS)[number]
  readonly scale: Scale
  readonly frequency: Frequency
  readonly isContext: boolean
  /** Where it stands when the term begins, and how far the term is to take it. */
  readonly start: number
  readonly aim: number
  /** Of the planned pace; 1 = as planned, under 0 = the other way. */
  readonly pace: number
  readonly draw: Draw
}

const at = <Item>(list: readonly [Item, ...Item[]], place: number): Item => list[place % list.length] ?? list[0]

export function characterOf(place: number, seed: number): Character {
  const draw = drawOf(seed, 'indicator', place)
  const direction = at(DIRECTIONS, wholeBetween(draw, 0, 20))
  return {
    id: indicatorId(place),
    place,
    aggregation: at(AGGREGATIONS, wholeBetween(draw, 0, 20)),
    direction,
    scale: at(['percent', 'share', 'count', 'rate', 'other'], wholeBetween(draw, 0, 20)),
    frequency: RHYTHM[place % RHYTHM.length] ?? 'annual',
    isContext: (place + Math.floor(place / CONTEXT_EVERY)) % CONTEXT_EVERY === CONTEXT_EVERY - 1,
    start: between(draw, 30, 60),
    aim: between(draw, 5, 15) * (direction === 'down' ? -1 : 1),
    pace: between(draw, -0.3, 1.6),
    draw,
  }
}

/** Does an aggregation speak of all years of the term, not of its end? */
export const isSpanned = ({ aggregation }: Character): boolean =>
  aggregation === 'cumulative' || aggregation === 'period_average'

/** How many figures of the city an indicator has. */
export function cityFigures({ observations, indicators, localities }: Size, place: number): number {
  const all = localities === 0 ? observations : Math.round(observations * CITY_SHARE)
  return Math.floor(all / indicators) + (place < all % indicators ? 1 : 0)
}

/** The value of a period, in the indicator's unit with one decimal. */
export function valueAt({ aggregation, start, aim, pace, draw }: Character, end: number): string {
  const years = (end - START_MONTH) / 12
  const run = aggregation === 'end_of_period' ? aim * pace * (years / TERM_YEARS) : aim * (pace - 0.5)
  return Math.min(100, Math.max(0, start + run + between(draw, -0.5, 0.5))).toFixed(1)
}

function figureOf(character: Character, end: number, locality: string): Row {
  const period = periodEnding(character.frequency, end)
  const { draw } = character
  return {
    indicator_id: character.id,
    locality_id: locality,
    period: period.text,
    value: valueAt(character, end),
    quality: wholeBetween(draw, 0, 9) < 7 ? 'official' : 'preliminary',
    published_on: addDays(lastDayOf(period), wholeBetween(draw, 10, 75)),
    source_id: SIMULATED,
    note: '',
  }
}

/** Every figure, indicator by indicator and each time from the latest period back; then those of localities, place by place. */
export function* sizedFigures(size: Size): Generator<Row> {
  let rest = size.observations
  for (let place = 0; place < size.indicators; place += 1) {
    const character = characterOf(place, size.seed)
    const months = MONTHS[character.frequency]
    const last = Math.floor(LAST_MONTH / months) * months
    const count = cityFigures(size, place)
    for (let back = 0; back < count; back += 1) yield figureOf(character, last - back * months, '')
    rest -= count
  }
  for (let round = 0; rest > 0; round += 1) {
    const character = { ...characterOf(round % size.indicators, size.seed), frequency: 'annual' as const }
    const draw = drawOf(size.seed, 'localities', round)
    const end = 2023 * 12 + 12 - 12 * Math.floor(round / size.indicators)
    for (let place = 0; place < size.localities && rest > 0; place += 1, rest -= 1)
      yield figureOf({ ...character, draw }, end, localityId(place))
  }
}
