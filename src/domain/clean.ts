import type { AssessmentInput, Figure, FigureInput, WarningCode } from './assessment'
import { dayNumber, parseLastDay, type Day } from './day'
import { MAX_ABS_VALUE } from './limits'
import { firstDayNumber, lastDayNumber, parsePeriod, type Frequency, type Period } from './period'
import { QUALITIES, type Aggregation, type Quality } from './register'

/** What is left of an indicator's figures on a day, one per moment in order of time, and what was found on the way (spec 5). */
export interface Cleaned {
  readonly figures: readonly Figure[]
  readonly warnings: readonly WarningCode[]
  /** Mean absolute difference between a moment's last and first vintage; null without revisions. */
  readonly revision: number | null
}

interface Vintage extends Figure {
  readonly published: string
  readonly place: number
}

/** How firm a figure of each quality is: of several for one moment the firmest stands, of these the one published last (spec 5). */
export const FIRMNESS: Readonly<Record<Quality, number>> = { official: 3, preliminary: 2, estimate: 1, derived: 0 }

function isQuality(word: unknown): word is Quality {
  return (QUALITIES as readonly unknown[]).includes(word)
}

function byFirmness(a: Vintage, b: Vintage): number {
  if (a.quality !== b.quality) return FIRMNESS[a.quality] - FIRMNESS[b.quality]
  if (a.published !== b.published) return a.published < b.published ? -1 : 1
  return a.place - b.place
}

/** What a figure counts as on a day: official only once its period is over, an estimate until then (spec 5). */
export function qualityOn(stated: Quality, period: Period, day: Day): Quality {
  return stated === 'official' && dayNumber(day) < lastDayNumber(period) ? 'estimate' : stated
}

/** One figure through the nine sieves of spec 5: a usable vintage, a warning, or nothing. */
function readFigure(
  input: FigureInput,
  place: number,
  indicator: AssessmentInput,
  figuresOf: Frequency | null,
  today: number,
  day: Day,
  warnings: WarningCode[],
): Vintage | null {
  const period = typeof input.period === 'string' ? parsePeriod(input.period) : null
  if (period === null) {
    warnings.push('invalid_period')
    return null
  }
  const { value } = input
  if (value === null || value === undefined) return null
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > MAX_ABS_VALUE) {
    warnings.push('invalid_value')
    return null
  }
  const published = typeof input.published === 'string' ? (parseLastDay(input.published) ?? '') : ''
  if (published > day) return null
  if (firstDayNumber(period) > today) {
    warnings.push('future_period')
    return null
  }
  if (figuresOf !== null && period.frequency !== figuresOf) {
    warnings.push('frequency_mismatch')
    return null
  }
  const { min = null, max = null } = indicator.limits ?? {}
  if ((min !== null && value < min) || (max !== null && value > max)) {
    warnings.push('outside_limits')
    return null
  }
  const quality = isQuality(input.quality) ? qualityOn(input.quality, period, day) : 'estimate'
  if (!isQuality(input.quality)) warnings.push('quality_missing')
  else if (quality !== input.quality) warnings.push('official_before_period_end')
  return { period, value, quality, published, place }
}

/**
 * The figures that may be used on a day (spec 5). Averages, totals and yearly targets take only figures of the indicator's own
 * frequency. Warnings come one per dropped row in input order, then one per revised or contradictory moment.
 */
export function clean(indicator: AssessmentInput, aggregation: Aggregation, frequency: Frequency, day: Day): Cleaned {
  const today = dayNumber(day)
  const figuresOf = aggregation === 'end_of_period' ? null : frequency
  const warnings: WarningCode[] = []
  const vintages: Vintage[] = []
  indicator.observations.forEach((input, place) => {
    const vintage = readFigure(input, place, indicator, figuresOf, today, day, warnings)
    if (vintage !== null) vintages.push(vintage)
  })
  const figures: Figure[] = []
  let revised = 0
  let revisions = 0
  for (const moment of momentsOf(vintages)) {
    const first = moment[0]
    const last = moment.at(-1)
    if (first === undefined || last === undefined) continue
    figures.push(last)
    if (moment.length < 2) continue
    revised += Math.abs(last.value - first.value)
    revisions += 1
    if (moment.every((v) => v.value === first.value)) continue
    warnings.push(contradicts(moment) ? 'duplicate_conflict' : 'revised')
  }
  return { figures, warnings, revision: revisions === 0 ? null : revised / revisions }
}

/** The vintages of each moment, least firm first, in order of time. */
function momentsOf(vintages: readonly Vintage[]): readonly (readonly Vintage[])[] {
  const moments: Vintage[][] = []
  let end: number | null = null
  for (const vintage of vintages.toSorted((a, b) => a.period.end - b.period.end || byFirmness(a, b))) {
    if (vintage.period.end === end) moments.at(-1)?.push(vintage)
    else moments.push([vintage])
    end = vintage.period.end
  }
  return moments
}

/** Do two vintages of one moment differ although neither is firmer nor later? */
function contradicts(vintages: readonly Vintage[]): boolean {
  return vintages.some((a, i) => {
    const b = vintages[i + 1]
    return b !== undefined && a.quality === b.quality && a.published === b.published && a.value !== b.value
  })
}
