import type { Figure } from './assessment'
import { positionOf, succeeds, type Band } from './band'
import { rate, type Path } from './pace'
import type { Question, StartingPoint } from './question'
import type { Direction } from './register'

/** A level's figures sorted into what came before the plan, where it starts, and what has been seen since. */
export interface Course {
  readonly start: StartingPoint
  /** The target was met where the plan starts: there is nothing left to plan. */
  readonly metAtStart: boolean
  readonly earlier: readonly StartingPoint[]
  /** In order of time; empty when there is a baseline and no figure yet. */
  readonly seen: readonly Figure[]
}

/** Deciding edge of a level and the way towards it (spec 8.1); `far` is the band's other end. */
export interface Aim {
  /** +1 when the value should rise, -1 when it should fall. */
  readonly sign: 1 | -1
  readonly edge: number
  readonly far: number | null
}

/** A figure as a point in time. */
export const pointOf = (figure: Figure): StartingPoint => ({ end: figure.period.end, value: figure.value })

/** A baseline exactly on an exclusive edge counts as met (spec 8.1). */
function metAt(start: number, q: Question): boolean {
  return succeeds(positionOf(start, { ...q.band, minInclusive: true, maxInclusive: true }, q.limits), q.direction)
}

/** The course of a level (spec 8.1). Without a baseline the first figure serves, if there is another; null when there is neither. */
export function courseOf(q: Question): Course | null {
  const { baseline, used } = q
  if (baseline !== null) {
    const earlier = q.figures.filter((f) => f.period.end < baseline.end).map(pointOf)
    return { start: baseline, metAtStart: metAt(baseline.value, q), earlier, seen: used }
  }
  const [first, ...seen] = used
  if (first === undefined || seen.length === 0) return null
  return { start: pointOf(first), metAtStart: metAt(first.value, q), earlier: [], seen }
}

/** What a level that starts at a value aims at: of a two-sided band the edge on its own side. */
export function aimOf(band: Band, direction: Direction, start: number): Aim {
  const low = band.min ?? 0
  const high = band.max ?? 0
  const rises = direction === 'up' || (direction === 'within' && start - low <= high - start)
  return rises ? { sign: 1, edge: low, far: band.max } : { sign: -1, edge: high, far: band.min }
}

/** Paces from each point to the next; a compound path skips steps from or to what is not positive. */
export function stepsOf(path: Path, points: readonly StartingPoint[]): readonly number[] {
  const steps: number[] = []
  points.forEach((point, i) => {
    const previous = points[i - 1]
    if (previous === undefined) return
    if (path === 'compound' && (previous.value <= 0 || point.value <= 0)) return
    steps.push(rate(path, previous.value, point.value, (point.end - previous.end) / 12))
  })
  return steps
}
