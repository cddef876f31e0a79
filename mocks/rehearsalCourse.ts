import type { Subject } from './rehearsalSubject'
import { dealt, drawOf } from './seededDraw'

/** The ways an indicator can go in a term, each there so that a presenter meets the status it leads to (spec 8). */
export type Course =
  | 'steady'
  | 'behind'
  | 'catching-up'
  | 'far-behind'
  | 'late-start'
  | 'away'
  | 'early'
  | 'beyond'
  | 'slipping'
  | 'overshooting'
  | 'held'
  | 'dropped'

/**
 * The share of the way from the start to the aim, at shares of the time: corners of a broken line. By the middle of the
 * fourth year 0.65 of the time is on record: a way of 0.57 leaves a burden of 1.23, one of 0.27 a burden of 2.1.
 */
const WAY: Readonly<Record<Course, readonly (readonly [time: number, way: number])[]>> = {
  steady: [[1, 1]],
  behind: [
    [0.65, 0.57],
    [1, 0.86],
  ],
  'catching-up': [
    [0.65, 0.57],
    [1, 1.02],
  ],
  'far-behind': [
    [0.65, 0.27],
    [1, 0.5],
  ],
  'late-start': [
    [0.65, 0.12],
    [1, 1.01],
  ],
  away: [[1, -0.25]],
  early: [
    [0.45, 1],
    [1, 1.05],
  ],
  beyond: [
    [0.55, 1],
    [1, 1.05],
  ],
  slipping: [
    [0.45, 1.2],
    [1, 0.9],
  ],
  overshooting: [
    [0.6, 1],
    [1, 0.85],
  ],
  held: [[1, 0]],
  dropped: [[1, 1]],
}

/** A year's amount, average or norm as a share of what the target asks of a year, for the years of the term in turn. */
const PACE: Readonly<Record<Course, readonly number[]>> = {
  steady: [1.03, 1.01, 1.05, 1.03, 1.04],
  behind: [0.85, 0.9, 0.87, 0.9, 0.95],
  'catching-up': [0.85, 0.9, 0.87, 1.2, 1.3],
  'far-behind': [0.4, 0.55, 0.5, 0.6, 0.6],
  'late-start': [0.3, 0.35, 0.5, 1.7, 2.3],
  away: [0.8, 0.6, 0.4, 0.35, 0.3],
  early: [1.6, 1.8, 1.7, 1.2, 1],
  beyond: [1.15, 1.2, 1.18, 1.22, 1.25],
  slipping: [1.25, 1.15, 1.02, 0.9, 0.8],
  overshooting: [1.15, 1.2, 1.1, 1, 0.9],
  held: [1, 1, 1, 1, 1],
  dropped: [1, 0.98, 0.96, 0.94, 0.92],
}

/** What is left of a year's pace in the years before the term, the last of them a bad one. */
export const PACE_BEFORE = [0.85, 0.88, 0.92, 0.97, 0.72]

/** Shares and rates can fall back, amounts and counts hardly; that one slips shows only in figures within the year. */
const SHARES = ['steady', 'behind', 'early', 'far-behind', 'slipping', 'beyond', 'catching-up', 'away'] as const
const YEARLY_SHARES = [
  'behind',
  'steady',
  'away',
  'early',
  'late-start',
  'far-behind',
  'beyond',
  'catching-up',
] as const
const AMOUNTS = ['steady', 'behind', 'early', 'far-behind', 'beyond', 'catching-up', 'late-start', 'steady'] as const
const AVERAGES = ['behind', 'beyond', 'far-behind', 'steady', 'catching-up', 'slipping'] as const
const TOTALS = ['steady', 'behind', 'early', 'far-behind', 'beyond', 'catching-up', 'late-start'] as const
const NORMS = ['steady', 'beyond', 'far-behind', 'slipping'] as const
const KEPT = ['held', 'dropped'] as const
const BANDS = ['overshooting', 'steady'] as const
/** Linear between the corners, from 0 at time 0; flat after the last. */
export function wayAt(course: Course, time: number): number {
  let [before, way]: readonly [number, number] = [0, 0]
  for (const [corner, reached] of WAY[course]) {
    if (time <= corner) return way + ((reached - way) * (time - before)) / (corner - before)
    ;[before, way] = [corner, reached]
  }
  return way
}

/** The pace of the nth year of the term (0 = the first). */
export function paceIn(course: Course, nth: number): number {
  return PACE[course][nth] ?? 1
}

/** Counted one by one, so never more than the true number and never fewer than the year before. */
export function isCounted(subject: Subject): boolean {
  return subject.scale === 'count' && subject.decimals === 0
}

/** Has it reached its target already where it starts? */
export function isMetAtStart({ start, goal, direction }: Subject): boolean {
  if (start === null || goal === null) return false
  const low = goal.lower === null || start >= goal.lower
  const high = goal.upper === null || start <= goal.upper
  return direction === 'up' ? low : direction === 'down' ? high : low && high
}

/** The deck an indicator's course is dealt from. */
function deckOf(subject: Subject): readonly [Course, ...Course[]] {
  if (subject.aggregation === 'period_average') return AVERAGES
  if (subject.aggregation === 'cumulative') return TOTALS
  if (subject.aggregation === 'annual') return NORMS
  if (isMetAtStart(subject)) return KEPT
  if (subject.direction === 'within') return BANDS
  if (!['share', 'percent', 'rate'].includes(subject.scale)) return AMOUNTS
  return subject.frequency === 'annual' ? YEARLY_SHARES : SHARES
}

/** The course of every indicator that has a goal. A part goes the way of its whole where both could. */
export function coursesOf(subjects: readonly Subject[], seed: number): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>()
  const aimed = subjects.filter((subject) => subject.goal !== null)
  for (const deck of new Set(aimed.map(deckOf))) {
    const names = aimed.filter((subject) => deckOf(subject) === deck).map((subject) => subject.id)
    for (const [id, course] of dealt(drawOf(seed, 'course', ...deck), names, deck)) courses.set(id, course)
  }
  for (const part of aimed) {
    const whole = aimed.find((subject) => subject.id === part.partOf)
    const course = whole !== undefined && deckOf(whole) === deckOf(part) ? courses.get(whole.id) : undefined
    if (course !== undefined) courses.set(part.id, course)
  }
  return courses
}
