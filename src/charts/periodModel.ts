import type { Assessment, Figure } from '@/domain/assessment'
import { edgeAhead, farEdge } from '@/domain/band'
import { dayNumber, type Day } from '@/domain/day'
import {
  lastDayNumber,
  MONTHS,
  parsePeriod,
  parseSpan,
  periodEnding,
  startOf,
  type Frequency,
  type Period,
} from '@/domain/period'
import type { Indicator, Quality, Target, TargetKind, Term } from '@/domain/register'
import { windowOf } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { figureThen, type Beside, type ComparedLine } from './beside'
import { seriesOf } from './series'

/** One period of an indicator that is reported period by period. */
export interface Column {
  readonly period: string
  /** Null = no figure: the place stays, with a dash. */
  readonly value: number | null
  readonly quality: Quality | null
  /** Before the term, in it, or after it. */
  readonly when: 'before' | 'in' | 'after'
  /** What the period needs, from where its bar ends; null = nothing is asked of it. */
  readonly needed: { readonly from: number; readonly to: number; readonly far: number | null } | null
  /** What a trial supposes of it. */
  readonly supposed: number | null
  /** Values that another one stands for. */
  readonly ghosts: readonly number[]
}

/** A level over several columns; places count columns from 0, both included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A target band over its periods, per period: a total is shared out evenly. */
export interface PeriodBand extends Stretch {
  readonly period: string
  readonly kind: TargetKind
  readonly min: number | null
  readonly max: number | null
}

/** Everything a chart of yearly values draws, in the indicator's unit. */
export interface PeriodModel {
  readonly columns: readonly Column[]
  readonly bands: readonly PeriodBand[]
  /** Mean of the figures known in the window; null for yearly targets and for what is not judged. */
  readonly mean: (Stretch & { readonly value: number }) | null
  readonly baselineSpan: (Stretch & { readonly value: number; readonly period: string }) | null
  /** The same for every period that needs it; `far` to come to the far edge of the band. */
  readonly needed: { readonly value: number; readonly far: number | null; readonly periods: number } | null
  /** The mean, or the last figure, that stood on the compared day, where another one stands now. */
  readonly earlier: (Stretch & { readonly value: number; readonly period: string; readonly day: Day }) | null
  /** What each period without a figure would have to have been, when all of them are over; nothing of it is drawn. */
  readonly owed: { readonly value: number; readonly periods: number } | null
}

/** Months of the first and behind the last period of a span or of a single period. */
function monthsOf(text: string): { readonly start: number; readonly end: number } | null {
  const span = parseSpan(text)
  if (span !== null) return { start: startOf(span.from), end: span.to.end }
  const period = parsePeriod(text)
  return period === null ? null : { start: startOf(period), end: period.end }
}

/** Most periods shown before the term. */
const MOST_BEFORE = 8

interface Judged {
  readonly mean: number
  readonly value: number
  readonly known: number
  readonly periods: number
}

/** Mean, sum and count of the figures that were judged. */
function judgedOf({ value }: Assessment, { aggregation }: Indicator): Judged | null {
  if (value?.count === undefined || value.of === undefined) return null
  const mean = aggregation === 'cumulative' ? value.value / value.count : value.value
  return { mean, value: value.value, known: value.count, periods: value.of }
}

/**
 * What each open period of the window needs; when none is open, what the last one would have needed (spec 8.2 and 8.3, `required`).
 * Null when nothing is missing or when no pace is asked for.
 */
function neededOf(
  assessment: Assessment,
  indicator: Indicator,
  last: number,
): { readonly value: number; readonly far: number | null; readonly open: boolean } | null {
  const judged = judgedOf(assessment, indicator)
  const band = assessment.milestone?.band
  if (judged === null || band === undefined) return null
  const { required, requiredForMax } = assessment.pace
  const total = indicator.aggregation === 'cumulative'
  const behind = farEdge(judged.value, band, indicator.direction)
  if (required !== null) {
    const each = (pace: number): number => (total ? (pace * MONTHS[indicator.frequency]) / 12 : pace)
    const far = behind === null || requiredForMax === null ? null : each(requiredForMax)
    return required > 0 || !total ? { value: each(required), far, open: true } : null
  }
  const edge = edgeAhead(judged.value, band, indicator.direction)
  if (edge === null || judged.known < judged.periods || assessment.trajectory === 'geometric') return null
  const owed = (goal: number): number =>
    total ? goal - (judged.value - last) : goal * judged.periods - (judged.value * judged.periods - last)
  return { value: owed(edge), far: behind === null ? null : owed(behind), open: false }
}

/** Divides what stands for several periods among them when it is a total. */
function perPeriod<Edge extends number | null>(edge: Edge, { aggregation }: Indicator, periods: number): Edge | number {
  return edge === null || aggregation !== 'cumulative' ? edge : edge / periods
}

/** What a chart of yearly values draws on a day: nothing in it is judged here, every number comes out of the report. */
export function periodModelOf(line: IndicatorLine, day: Day, term: Term, beside: Beside = {}): PeriodModel {
  const { indicator, assessment, targets, dossier } = line
  const { frequency } = indicator
  const months = MONTHS[frequency]
  const { figures, ghosts } = seriesOf(line, day, term)
  const window = windowOf(term)
  const termStart = startOf(yearOf(window.from))
  const termEnd = yearOf(window.to).end
  const shown = targets.badge.length > 0 ? targets.badge : targets.annualPlans
  const spans = shown.flatMap((target) => {
    const span = monthsOf(target.period)
    return span === null ? [] : [{ target, span }]
  })
  const baselineSpan = dossier.baseline === null ? null : parseSpan(dossier.baseline.period)
  const starts = [
    termStart,
    ...figures.map(({ period }) => startOf(period)),
    ...(baselineSpan === null ? [] : [startOf(baselineSpan.from)]),
  ]
  const ends = [termEnd, ...figures.map(({ period }) => period.end), ...spans.map(({ span }) => span.end)]
  const first = Math.max(Math.min(...starts), termStart - MOST_BEFORE * 12)
  const count = Math.ceil((Math.max(...ends) - first) / months)
  const placeOf = (end: number): number => Math.round((end - first) / months) - 1

  const judgedWindow = assessment?.milestone?.window ?? null
  const windowSpan = judgedWindow === null ? null : monthsOf(`${judgedWindow.from}-${judgedWindow.to}`)
  const inWindow = ({ end }: Period): boolean =>
    windowSpan !== null && end <= windowSpan.end && end - months >= windowSpan.start
  const known = figures.filter(({ period }) => inWindow(period))
  const lastKnown = known.at(-1) ?? null
  const need =
    assessment === null || indicator.aggregation === 'annual'
      ? null
      : neededOf(assessment, indicator, lastKnown?.value ?? 0)

  const columns = Array.from({ length: count }, (_, i): Column => {
    const period = periodEnding(frequency, first + (i + 1) * months)
    const figure = figures.find((known_) => known_.period.end === period.end) ?? null
    const when = period.end <= termStart ? 'before' : period.end > termEnd ? 'after' : 'in'
    const isOpen = figure === null && inWindow(period) && dayNumber(day) <= lastDayNumber(period)
    const asked = need !== null && (need.open ? isOpen : period.end === lastKnown?.period.end)
    return {
      period: period.text,
      value: figure?.value ?? null,
      quality: figure?.quality ?? null,
      when,
      needed: asked && need !== null ? { from: figure?.value ?? 0, to: need.value, far: need.far } : null,
      supposed: beside.supposed?.find((one) => one.period === period.text)?.value ?? null,
      ghosts: ghosts.filter((ghost) => ghost.period.end === period.end).map(({ value }) => value),
    }
  })
  const judged = assessment === null || indicator.aggregation === 'annual' ? null : judgedOf(assessment, indicator)
  const asking = columns.filter(({ needed }) => needed !== null).length
  return {
    columns,
    bands: spans.map(({ target, span }) => bandOf(target, span, indicator, placeOf)),
    mean:
      judged === null || known[0] === undefined || lastKnown === null
        ? null
        : { from: placeOf(known[0].period.end), to: placeOf(lastKnown.period.end), value: judged.mean },
    baselineSpan:
      baselineSpan === null || dossier.baseline === null
        ? null
        : {
            from: Math.max(0, placeOf(startOf(baselineSpan.from) + months)),
            to: placeOf(baselineSpan.to.end),
            value: perPeriod(
              dossier.baseline.value,
              indicator,
              (baselineSpan.to.end - startOf(baselineSpan.from)) / months,
            ),
            period: dossier.baseline.period,
          },
    needed: need === null || asking === 0 ? null : { value: need.value, far: need.far, periods: asking },
    earlier: thenOf(beside.compared ?? null, line, { figures, term, placeOf }),
    owed:
      need === null || asking > 0
        ? null
        : { value: need.value, periods: (judged?.periods ?? 0) - (judged?.known ?? 0) },
  }
}

interface Ground {
  readonly figures: readonly Figure[]
  readonly term: Term
  readonly placeOf: (end: number) => number
}

/** How an indicator stood on the compared day: its mean over the years known then, or its last figure. */
function thenOf(
  compared: ComparedLine | null,
  now: IndicatorLine,
  { figures, term, placeOf }: Ground,
): PeriodModel['earlier'] {
  const earlier = figureThen(compared, figures, term)
  if (compared === null || earlier === null) return null
  const at = placeOf(earlier.figure.period.end)
  if (at < 0) return null
  const { assessment, indicator } = compared.line
  const judged = assessment === null || indicator.aggregation === 'annual' ? null : judgedOf(assessment, indicator)
  if (judged === null || now.assessment === null) {
    return { from: at, to: at, value: earlier.figure.value, period: earlier.figure.period.text, day: earlier.day }
  }
  const [from, to] = (assessment?.value?.period ?? '').split('..')
  const first = parsePeriod(from ?? '')?.end
  const last = parsePeriod(to ?? from ?? '')?.end
  if (first === undefined || last === undefined) return null
  const period = to === undefined ? (from ?? '') : `${from}..${to}`
  return { from: Math.max(0, placeOf(first)), to: placeOf(last), value: judged.mean, period, day: earlier.day }
}

function bandOf(
  { period, kind, lower, upper }: Target,
  span: { readonly start: number; readonly end: number },
  indicator: Indicator,
  placeOf: (end: number) => number,
): PeriodBand {
  const months = MONTHS[indicator.frequency]
  const periods = (span.end - span.start) / months
  return {
    period,
    kind,
    from: Math.max(0, placeOf(span.start + months)),
    to: placeOf(span.end),
    min: perPeriod(lower, indicator, periods),
    max: perPeriod(upper, indicator, periods),
  }
}

/** A year of the calendar as a period. */
function yearOf(text: string): Period {
  return periodEnding('annual' satisfies Frequency, (Number(text) + 1) * 12)
}
