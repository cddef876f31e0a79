import type { Cause, IndicatorChange } from '@/domain/change'
import type { Day, PrintedDay } from '@/domain/day'
import type { Limits } from '@/domain/limits'
import { lastDayOf, parsePeriod } from '@/domain/period'
import type { Indicator, Observation, SourceId, Target } from '@/domain/register'
import type { ScreenSpeech } from './Words'

/** A cause as it is told: one sentence, and the document it rests on. */
export interface ToldCause {
  readonly text: string
  /** Null = nobody said anything: time passed, or a limit was set here. */
  readonly sourceId: SourceId | null
}

/** Limits on the two days; they differ between freezes and installations, never between days of one register. */
export interface LimitsOfBoth {
  readonly before: Limits
  readonly now: Limits
}

const ended = (text: string): string => `${text}.`

/** A sentence with the day on which it was said, where that is known. */
function dated(text: string, day: PrintedDay | null, said: (day: string) => string, { f }: ScreenSpeech): string {
  return ended(day === null ? text : `${text}, ${said(f.printedDay(day))}`)
}

function figureText(figure: Observation, from: Observation | null, indicator: Indicator, speech: ScreenSpeech): string {
  const { m, f } = speech
  const { cause } = m.changes
  const period = f.period(figure.period)
  const quality = m.words.quality[figure.quality]
  const value = f.value(figure.value, indicator)
  if (from === null) return cause.newFigure(value, period, quality)
  if (from.value !== figure.value) return cause.corrected(period, f.figure(from.value, indicator), value, quality)
  if (from.quality !== figure.quality) return cause.firmer(period, value, m.words.quality[from.quality], quality)
  return cause.confirmed(period, value)
}

function targetText(target: Target, from: Target | null, indicator: Indicator, { m, f }: ScreenSpeech): string {
  const { cause } = m.changes
  const bandOf = ({ lower, upper }: Target): string => f.band({ min: lower, max: upper }, indicator)
  const name = cause.target[target.kind](f.period(target.period))
  return from === null ? cause.targetSet(name, bandOf(target)) : cause.targetChanged(name, bandOf(from), bandOf(target))
}

function limitText(name: keyof Limits, { before, now }: LimitsOfBoth, { m, f }: ScreenSpeech): string {
  const written = (value: Limits[keyof Limits]): string => {
    if (value === null) return '—'
    return typeof value === 'number' ? f.number(value, Number.isInteger(value) ? 0 : 2) : Object.values(value).join('/')
  }
  return m.changes.cause.limit(m.indicator.limits[name], written(before[name]), written(now[name]))
}

/** Which deadline passed while nothing was said: a figure's, the target's own, or none that can be named. */
function agedText({ before, after }: IndicatorChange, [from, to]: readonly [Day, Day], { m, f }: ScreenSpeech): string {
  const { cause } = m.changes
  const supply = after.assessment?.supply ?? null
  const missing = supply?.nextPeriod ?? null
  const due = supply?.nextDue ?? null
  if (supply !== null && supply.overduePeriods > 0 && missing !== null && due !== null) {
    return supply.latestPeriod === null
      ? cause.overdueNone(f.period(missing), f.day(due))
      : cause.overdue(f.period(missing), f.day(due), f.period(supply.latestPeriod))
  }
  const end = parsePeriod(before.assessment?.milestone?.period ?? '')
  const date = end === null ? null : lastDayOf(end)
  return date !== null && from <= date && date < to ? cause.targetDue(f.day(date)) : cause.timePassed
}

/** A cause in one sentence, with its figures and its date. */
export function causeSentence(
  cause: Cause,
  change: IndicatorChange,
  days: readonly [from: Day, to: Day],
  limits: LimitsOfBoth,
  speech: ScreenSpeech,
): ToldCause {
  const { indicator } = change
  const words = speech.m.changes.cause
  switch (cause.kind) {
    case 'new_figure':
      return {
        text: dated(
          figureText(cause.figure, null, indicator, speech),
          cause.figure.publishedOn,
          words.published,
          speech,
        ),
        sourceId: cause.figure.sourceId,
      }
    case 'corrected_figure':
      return {
        text: dated(
          figureText(cause.figure, cause.from, indicator, speech),
          cause.figure.publishedOn,
          words.published,
          speech,
        ),
        sourceId: cause.figure.sourceId,
      }
    case 'changed_target':
      return {
        text: dated(targetText(cause.target, cause.from, indicator, speech), cause.target.setOn, words.set, speech),
        sourceId: cause.target.sourceId,
      }
    case 'changed_limit':
      return { text: ended(limitText(cause.limit, limits, speech)), sourceId: null }
    case 'aged':
      return { text: ended(agedText(change, days, speech)), sourceId: null }
  }
}
