import { MONTHS, parsePeriod, periodEnding, type Period } from '@/domain/period'
import { isCounted, isMetAtStart, PACE_BEFORE, paceIn, wayAt, type Course } from './rehearsalCourse'
import type { Subject, Years } from './rehearsalSubject'
import { between, drawOf } from './seededDraw'

/** What really was at a period, before anyone reported it. */
export interface Figure {
  readonly period: Period
  readonly value: number
}

/** The stretch between where a level starts and where its course leads. */
interface Stretch {
  readonly start: number
  readonly aim: number
}

/** The value a target is met from: the lower edge, for "less is better" the upper. */
export function passOf({ goal, direction, start }: Subject): number {
  const { lower, upper } = goal ?? { lower: null, upper: null }
  const fromAbove = direction === 'down' || (direction === 'within' && (start ?? 0) > (upper ?? 0))
  return (fromAbove ? (upper ?? lower) : (lower ?? upper)) ?? 0
}

/** A band that is a point ("100 %", "18 of 18") is all there is: nothing lies beyond it. */
function isWholeBand({ goal }: Subject): boolean {
  return goal !== null && goal.lower === goal.upper
}

/** A value as it would be printed: to the indicator's decimals and within what its scale can be. */
export function printable(subject: Subject, value: number): number {
  const { scale, decimals, goal, direction } = subject
  const top =
    scale === 'share' ? 100 : isWholeBand(subject) && direction === 'up' ? (goal?.upper ?? Infinity) : Infinity
  const floor = scale === 'rank' ? 1 : ['percent', 'index', 'other'].includes(scale) ? -Infinity : 0
  return Number(Math.min(top, Math.max(floor, value)).toFixed(decimals))
}

/** Where a level starts: as the resolution wrote it, give or take a hundredth, else some way short of its target. */
function startOf(subject: Subject, seed: number): number {
  const draw = drawOf(seed, subject.partOf || subject.id, 'start')
  if (subject.start !== null) return subject.start * (isMetAtStart(subject) ? 1 : between(draw, 0.985, 1.005))
  const pass = passOf(subject)
  if (subject.scale === 'rank') return pass + 4
  if (subject.direction === 'down') return pass === 0 ? 1 : pass * between(draw, 1.2, 1.5)
  if (isCounted(subject)) return pass * between(draw, 0, 0.25)
  return pass * (subject.scale === 'share' ? between(draw, 0.55, 0.85) : between(draw, 0.8, 0.92))
}

/** Where a course leads: to the edge of the band, into it, beyond it, or away from where the indicator already was. */
function aimOf(subject: Subject, course: Course, start: number): number {
  const pass = passOf(subject)
  const { lower, upper } = subject.goal ?? { lower: null, upper: null }
  const width = lower !== null && upper !== null ? upper - lower : Math.abs(pass) * 0.03
  const onward = subject.direction === 'down' || pass < start ? -1 : 1
  if (course === 'held') return start
  if (course === 'dropped') return subject.direction === 'down' ? start * 1.04 : start * 0.96
  if (course === 'overshooting') return pass + onward * width * 1.3
  if (isWholeBand(subject)) return pass
  if (course === 'beyond') return pass + onward * (width + Math.abs(pass) * 0.04 + 2 * 10 ** -subject.decimals)
  if (['steady', 'early'].includes(course)) return pass + onward * width * 0.5
  return pass
}

/** Small ups and downs, the same for all parts of one whole at one moment. */
function noiseAt(subject: Subject, end: number, seed: number): number {
  return between(drawOf(seed, subject.partOf || subject.id, 'noise', end), -1, 1)
}

function levelAt(
  subject: Subject,
  course: Course,
  { start, aim }: Stretch,
  end: number,
  years: Years,
  seed: number,
): number {
  const begun = years.first * 12
  const time = (end - begun) / ((subject.goal?.to ?? years.last) * 12 + 12 - begun)
  const way = time > 0 ? wayAt(course, time) : course === 'held' ? 0 : time * 0.6
  const steady = isCounted(subject) || ['held', 'dropped'].includes(course)
  const noise = steady || end === begun ? 0 : 0.012 * noiseAt(subject, end, seed)
  return start + (aim - start) * (way + noise)
}

/** A year's amount, average or norm; norms of single years are missed or passed by less than the others. */
function yearlyAt(subject: Subject, course: Course, year: number, years: Years, seed: number): number {
  const { from, to } = subject.goal ?? { from: years.first, to: years.last }
  const pass = passOf(subject) / (subject.aggregation === 'cumulative' ? to - from + 1 : 1)
  const drawn = year < years.first ? (PACE_BEFORE[year - years.oldest] ?? 1) : paceIn(course, year - years.first)
  const pace = subject.aggregation === 'annual' ? 1 + (drawn - 1) * 0.4 : drawn
  const shaken = pace + 0.02 * noiseAt(subject, year, seed) + between(drawOf(seed, subject.id, year), -0.02, 0.02)
  return subject.direction === 'down' ? pass * (2 - shaken) : pass * shaken
}

/** An indicator without a goal: about its usual size, slowly getting better or, for some, worse. */
function contextAt(subject: Subject, end: number, years: Years, seed: number): number {
  const draw = drawOf(seed, subject.id, 'trend')
  const better = subject.direction === 'within' ? between(draw, -1, 1) : subject.direction === 'down' ? -1 : 1
  const money = subject.scale === 'money' && subject.direction === 'up'
  const trend = money ? between(draw, 0.06, 0.09) : better * between(draw, isCounted(subject) ? 0.01 : -0.01, 0.05)
  const noise = subject.aggregation === 'end_of_period' ? 0.004 : money ? 0.015 : 0.05
  return subject.usual * (1 + trend * (end / 12 - years.first - 2) + noise * noiseAt(subject, end, seed))
}

/** The years from the oldest on, then the shorter periods of the term, in the order in which they are listed. */
function periodsOf(subject: Subject, years: Years): readonly Period[] {
  if (subject.eventYear !== null) return [yearPeriod(subject.eventYear)]
  const yearly = Array.from({ length: years.last - years.oldest + 1 }, (_, nth) => yearPeriod(years.oldest + nth))
  const months = MONTHS[subject.frequency]
  const shorter = months === 12 ? 0 : ((years.last - years.first + 1) * 12) / months
  const parts = Array.from({ length: shorter }, (_, nth) =>
    periodEnding(subject.frequency, years.first * 12 + (nth + 1) * months),
  )
  return [...yearly, ...parts]
}

/** The whole year as a period. */
export function yearPeriod(year: number): Period {
  const period = parsePeriod(String(year))
  if (period === null) throw new Error(`no such year: ${year}`)
  return period
}

/** Everything that really was in one indicator's rehearsal, unrounded. */
export function figuresOf(subject: Subject, course: Course | undefined, years: Years, seed: number): readonly Figure[] {
  const periods = periodsOf(subject, years)
  if (course === undefined || subject.goal === null) {
    return periods.map((period) => ({ period, value: contextAt(subject, period.end, years, seed) }))
  }
  if (subject.aggregation !== 'end_of_period') {
    return periods.map((period) => ({
      period,
      value: yearlyAt(subject, course, period.end / 12 - 1, years, seed),
    }))
  }
  const start = startOf(subject, seed)
  const stretch = { start, aim: aimOf(subject, course, start) }
  return periods.map((period) => ({ period, value: levelAt(subject, course, stretch, period.end, years, seed) }))
}
