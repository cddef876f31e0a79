import { addDays } from '@/domain/day'
import { DEFAULT_LAG_DAYS } from '@/domain/freshness'
import { lastDayOf, type Period } from '@/domain/period'
import type { Quality } from '@/domain/register'
import { printable, type Figure } from './rehearsalFigures'
import { LATE_DAYS, type Reporting } from './rehearsalReporting'
import type { Subject, Years } from './rehearsalSubject'
import { between, drawOf, wholeBetween } from './seededDraw'
import type { Row } from './tables'

/** The one source that every simulated row cites. */
export const SIMULATED = 'simulated'

/** One publication of a figure: its standing, days after the first one, and how wrong it still is (0 = not at all). */
interface Release {
  readonly quality: Quality
  readonly after: number
  readonly error: number
}

/** How an office publishes: what comes of a whole year, and of a shorter period. */
interface Custom {
  readonly yearly: readonly Release[]
  readonly shorter: readonly Release[]
}

const COUNTED: Custom = {
  yearly: [{ quality: 'official', after: 0, error: 0 }],
  shorter: [{ quality: 'official', after: 0, error: 0 }],
}

/** The statistics office's custom: estimate, preliminary, official. */
const STATISTICAL: Custom = {
  yearly: [
    { quality: 'estimate', after: 0, error: 1 },
    { quality: 'preliminary', after: 150, error: 0.5 },
    { quality: 'official', after: 300, error: 0 },
  ],
  shorter: [
    { quality: 'estimate', after: 0, error: 1 },
    { quality: 'preliminary', after: 60, error: 0.3 },
  ],
}

const ADMINISTRATIVE: Custom = {
  yearly: [
    { quality: 'preliminary', after: 0, error: 0.8 },
    { quality: 'official', after: 120, error: 0 },
  ],
  shorter: [{ quality: 'preliminary', after: 0, error: 0.5 }],
}

const COMPUTED: Custom = {
  yearly: [{ quality: 'derived', after: 0, error: 0.6 }],
  shorter: [{ quality: 'derived', after: 0, error: 0.6 }],
}

/** Whole numbers that are small are counted, not estimated; the parts of one whole are published together. */
function customOf(subject: Subject, seed: number): Custom {
  if (subject.direction === 'within') return STATISTICAL
  if (['count', 'rank'].includes(subject.scale) && subject.decimals === 0 && subject.usual < 1000) return COUNTED
  const turn = wholeBetween(drawOf(seed, subject.partOf || subject.id, 'custom'), 0, 9)
  return turn < 4 ? STATISTICAL : turn < 8 ? ADMINISTRATIVE : turn < 9 ? COMPUTED : COUNTED
}

/** Days from a period's end to its first publication: a year of a quarterly series is summed up later than a quarter. */
function firstDelay(subject: Subject, period: Period, seed: number): number {
  const lag =
    period.frequency === subject.frequency ? subject.lag : Math.max(subject.lag, DEFAULT_LAG_DAYS[period.frequency])
  const spare = Math.min(12, Math.floor(lag / 4))
  return lag - wholeBetween(drawOf(seed, subject.partOf || subject.id, period.text, 'day'), 0, spare)
}

/** How far a first figure may be out, in the indicator's unit: a fiftieth, and of a share little near its ends. */
function errorSize(subject: Subject, value: number): number {
  const room = subject.scale === 'share' ? Math.min(value, 100 - value) * 2 : value
  return Math.max(Math.abs(room) * 0.02, 10 ** -subject.decimals)
}

/**
 * The printed values of a figure's releases, each different from the others and from anything really published. First
 * figures of the parts of one whole are out on the same side.
 */
function printedOf(
  subject: Subject,
  figure: Figure,
  releases: readonly Release[],
  isPublished: (period: string, value: number) => boolean,
  seed: number,
): readonly number[] {
  const draw = drawOf(seed, subject.partOf || subject.id, figure.period.text, 'error')
  const side = between(draw, 0.4, 1) * (draw() < 0.5 ? -1 : 1)
  const printed: number[] = []
  for (const release of releases) {
    const about = printable(subject, figure.value + side * release.error * errorSize(subject, figure.value))
    const taken = (value: number): boolean => printed.includes(value) || isPublished(figure.period.text, value)
    printed.push(nearestFree(subject, about, taken))
  }
  return printed
}

/** The printable value nearest to one that is not taken. */
export function nearestFree(subject: Subject, about: number, taken: (value: number) => boolean): number {
  const step = 10 ** -subject.decimals
  for (let away = 0; away < 50; away += 1) {
    for (const value of [about + away * step, about - away * step]) {
      const candidate = printable(subject, value)
      if (!taken(candidate)) return candidate
    }
  }
  throw new Error(`no value left near ${about} for ${subject.id}`)
}

/** An observation row of the whole city. */
export function cityRow(
  subject: Subject,
  period: string,
  value: number,
  quality: Quality,
  publishedOn: string,
  note = '',
): Row {
  return {
    indicator_id: subject.id,
    locality_id: '',
    period,
    value: String(value),
    quality,
    published_on: publishedOn,
    source_id: SIMULATED,
    note,
  }
}

/** Everything that was published about an indicator for the whole city, in order of period and day. */
export function releasesOf(
  subject: Subject,
  figures: readonly Figure[],
  reporting: Reporting,
  isPublished: (period: string, value: number) => boolean,
  years: Years,
  seed: number,
): readonly Row[] {
  const custom = customOf(subject, seed)
  return figures.flatMap((figure) => {
    const { period } = figure
    const history = period.end <= years.first * 12
    if (!history && reporting === 'silent') return []
    const releases = history ? COUNTED.yearly : period.frequency === 'annual' ? custom.yearly : custom.shorter
    const late = !history && reporting === 'late' ? LATE_DAYS[subject.frequency] : 0
    const first = addDays(lastDayOf(period), firstDelay(subject, period, seed) + late)
    const printed = printedOf(subject, figure, releases, isPublished, seed)
    return releases.map((release, nth) =>
      cityRow(subject, period.text, printed[nth] ?? 0, release.quality, addDays(first, release.after)),
    )
  })
}
