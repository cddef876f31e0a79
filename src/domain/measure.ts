import {
  NO_PACE,
  NO_PROGRESS,
  type Figure,
  type Pace,
  type Position,
  type Progress,
  type ReasonParams,
  type WarningCode,
} from './assessment'
import { positionOf } from './band'
import { aimOf, pointOf, stepsOf, type Aim, type Course } from './course'
import { advance, bestOf, burden, choosePath, isZero, paceRatio, rate, unitOf, type Path } from './pace'
import { momentumOf, type Evaluation, type Question, type StartingPoint } from './question'

/** What is still to be done, against what was planned (spec 7). Paces per year. */
export interface Rest {
  readonly planned: number
  /** From the last figure to the deciding edge. */
  readonly required: number
  /** R. */
  readonly paceRatio: number
  /** K. */
  readonly burden: number
}

/** What a level's answer says in every case. */
type Shared = Pick<
  Evaluation,
  | 'trajectory'
  | 'position'
  | 'value'
  | 'momentum'
  | 'irrecoverable'
  | 'provisional'
  | 'gap'
  | 'revisionShare'
  | 'warnings'
>

/** A level's numbers at its last figure, before anything is judged (spec 7 and 8.1). */
export interface Measured {
  readonly x: number
  readonly position: Position
  readonly aim: Aim
  readonly path: Path
  /** The start, and every figure since. */
  readonly points: readonly StartingPoint[]
  /** How many steps the best one was chosen from, those before the start included. */
  readonly history: number
  /** 0 = the last figure is for the target's own period. */
  readonly yearsLeft: number
  /** Null when no time is left, or when the target was met at the start. */
  readonly rest: Rest | null
  readonly progress: Progress
  readonly pace: Pace
  /** Base parameters of every reason (spec 4.3). */
  readonly base: ReasonParams
  readonly shared: Shared
}

function warningsOf(q: Question, refused: boolean): readonly WarningCode[] {
  const { baseline } = q
  const revised =
    baseline !== null && q.figures.some((f) => f.period.end === baseline.end && f.value !== baseline.value)
  return [
    ...(revised ? (['baseline_revised'] as const) : []),
    ...(baseline === null ? (['baseline_from_first_observation'] as const) : []),
    ...(refused ? (['compound_not_defined'] as const) : []),
  ]
}

/** Measures a level on its course. */
export function measure(q: Question, course: Course, last: Figure): Measured {
  const { start, metAtStart, earlier, seen } = course
  const { band, direction, limits, indicator } = q
  const x = last.value
  const position = positionOf(x, band, limits)
  const aim = aimOf(band, direction, start.value)
  const { sign, edge, far } = aim
  const { path, refused } = choosePath(indicator.trajectory, indicator.scale, [
    start.value,
    edge,
    ...(direction === 'up' && far !== null ? [far] : []),
    ...seen.map((f) => f.value),
  ])

  const yearsGone = (last.period.end - start.end) / 12
  const yearsLeft = (q.target - last.period.end) / 12
  const points = [start, ...seen.map(pointOf)]
  const steps = stepsOf(path, [...earlier, ...points])
  const planned = metAtStart ? null : rate(path, start.value, edge, (q.target - start.end) / 12)
  const observed = rate(path, start.value, x, yearsGone)
  const unit = unitOf(planned ?? 0, null)
  const R = planned === null ? null : paceRatio(sign, observed, planned, unit)
  const required = yearsLeft > 0 ? rate(path, x, edge, yearsLeft) : null
  const rest =
    planned === null || R === null || required === null
      ? null
      : { planned, required, paceRatio: R, burden: burden(sign, required, planned, unit) }
  const way = edge - start.value
  const shareOfWay = (value: number): number | null =>
    planned === null || isZero(way) ? null : (value - start.value) / way
  const lastStep = stepsOf(path, points.slice(-2))[0] ?? null
  return {
    x,
    position,
    aim,
    path,
    points,
    history: steps.length,
    yearsLeft,
    rest,
    progress: {
      ...NO_PROGRESS,
      ratio: shareOfWay(x),
      expected: shareOfWay(advance(path, start.value, planned ?? 0, yearsGone)),
      elapsed: (last.period.end - start.end) / (q.target - start.end),
      paceRatio: R,
      burden: rest?.burden ?? null,
    },
    pace: {
      ...NO_PACE,
      planned,
      observed,
      best: planned === null ? null : bestOf(sign, steps),
    },
    base: { value: x, period: last.period.text, min: band.min, max: band.max },
    shared: {
      trajectory: path,
      position,
      value: { period: last.period.text, value: x, quality: last.quality },
      momentum: momentumOf(lastStep, planned, direction, position, limits),
      irrecoverable: false,
      provisional: last.quality !== 'official',
      gap: false,
      revisionShare: 1,
      warnings: warningsOf(q, refused),
    },
  }
}
