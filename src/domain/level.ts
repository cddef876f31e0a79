import { approach } from './approach'
import { NO_PACE, NO_PROGRESS, type Figure, type ReasonParams, type WarningCode } from './assessment'
import { distanceToEdge, exceeds, positionOf, succeeds, widthAt, type Band } from './band'
import { advance, burden, choosePath, paceRatio, rate, type Path } from './pace'
import { clipped, projectLevel } from './projection'
import { atMost, momentumOf, reasonOf, type Evaluation, type Question, type StartingPoint } from './question'
import type { Direction } from './register'
import { outcomeOf } from './verdict'

/** A level's figures sorted into what came before the plan, where it starts, and what has been seen since. */
interface Course {
  readonly start: StartingPoint
  readonly metAtStart: boolean
  readonly earlier: readonly StartingPoint[]
  readonly seen: readonly Figure[]
}

/** Deciding edge of a level and the way towards it (spec 8.1); `far` is the band's other end. */
interface Aim {
  readonly sign: 1 | -1
  readonly edge: number
  readonly far: number | null
}

const pointOf = (figure: Figure): StartingPoint => ({ end: figure.period.end, value: figure.value })

/** Figures that a level's milestone may use: up to its date, and after the baseline where there is one. */
export function figuresOfLevel(q: Question): readonly Figure[] {
  const { baseline } = q
  return q.figures.filter((f) => f.period.end <= q.target && (baseline === null || f.period.end > baseline.end))
}

function aimOf(band: Band, direction: Direction, start: number): Aim {
  const { min, max } = band
  if (direction === 'up') return { sign: 1, edge: min ?? 0, far: max }
  if (direction === 'down') return { sign: -1, edge: max ?? 0, far: min }
  const low = min ?? 0
  const high = max ?? 0
  return Math.abs(start - low) <= Math.abs(start - high)
    ? { sign: 1, edge: low, far: high }
    : { sign: -1, edge: high, far: low }
}

/** A baseline exactly on an exclusive edge counts as met (spec 8.1): there is nothing left to plan. */
function metAt(start: number, q: Question): boolean {
  return succeeds(positionOf(start, { ...q.band, minInclusive: true, maxInclusive: true }, q.limits), q.direction)
}

function courseOf(q: Question): Course | null {
  const { baseline } = q
  const seen = figuresOfLevel(q)
  const first = seen[0]
  if (baseline !== null) {
    const earlier = q.figures.filter((f) => f.period.end < baseline.end).map(pointOf)
    return { start: baseline, metAtStart: metAt(baseline.value, q), earlier, seen }
  }
  if (first === undefined || seen.length < 2) return null
  return { start: pointOf(first), metAtStart: metAt(first.value, q), earlier: [], seen: seen.slice(1) }
}

function stepsOf(path: Path, points: readonly StartingPoint[]): readonly number[] {
  const steps: number[] = []
  points.forEach((point, i) => {
    const previous = points[i - 1]
    if (previous === undefined) return
    if (path === 'compound' && (previous.value <= 0 || point.value <= 0)) return
    steps.push(rate(path, previous.value, point.value, (point.end - previous.end) / 12))
  })
  return steps
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

/** A level without a baseline and with a single figure: only its place can be judged (spec 8.1, line 2), or its verdict (line 1). */
function judgePlace(q: Question, last: Figure): Evaluation {
  const position = positionOf(last.value, q.band, q.limits)
  const success = succeeds(position, q.direction)
  const beyond = exceeds(last.value, q.band, q.direction, q.limits)
  const base: ReasonParams = { value: last.value, period: last.period.text, min: q.band.min, max: q.band.max }
  const shared = {
    also: [],
    trajectory: null,
    position,
    value: { period: last.period.text, value: last.value, quality: last.quality },
    progress: NO_PROGRESS,
    pace: NO_PACE,
    projection: null,
    momentum: 'unknown',
    irrecoverable: false,
    provisional: last.quality !== 'official',
    gap: false,
    revisionShare: 1,
    warnings: [],
  } as const
  if (last.period.end === q.target) {
    const { status, code } = outcomeOf(success, beyond, position, q.past)
    return { ...shared, mode: 'verdict', status, reason: reasonOf(code, base), verdict: true }
  }
  if (!success) {
    const reason = reasonOf('insufficient_points', { have: 1, need: 2 })
    return { ...shared, mode: 'level_only', status: 'no_data', reason, verdict: false }
  }
  const status = q.direction === 'within' ? 'on_track' : beyond ? 'exceeded' : 'achieved'
  return { ...shared, mode: 'level_only', status, reason: reasonOf('level_only', base), verdict: false }
}

/** A level at the end of a period (spec 8.1 and 8.5). `null` = there is no usable figure. */
export function judgeLevel(q: Question): Evaluation | null {
  const course = courseOf(q)
  const last = figuresOfLevel(q).at(-1)
  if (last === undefined) return null
  if (course === null) return judgePlace(q, last)

  const { start, metAtStart, earlier, seen } = course
  const { band, direction, limits } = q
  const x = last.value
  const position = positionOf(x, band, limits)
  const { sign, edge, far } = aimOf(band, direction, start.value)
  const { path, refused } = choosePath(q.indicator.trajectory, q.indicator.scale, [
    start.value,
    edge,
    ...(direction === 'up' && far !== null ? [far] : []),
    ...seen.map((f) => f.value),
  ])

  const yearsGone = (last.period.end - start.end) / 12
  const yearsLeft = (q.target - last.period.end) / 12
  const years = (q.target - start.end) / 12
  const points = [start, ...seen.map(pointOf)]
  const steps = stepsOf(path, [...earlier, ...points])
  const planned = metAtStart ? null : rate(path, start.value, edge, years)
  const observed = rate(path, start.value, x, yearsGone)
  const best = metAtStart || steps.length === 0 ? null : sign * Math.max(...steps.map((step) => sign * step))
  const unit = Math.abs(planned ?? 0)
  const toEdge = yearsLeft > 0 ? rate(path, x, edge, yearsLeft) : null
  const R = planned === null ? null : paceRatio(sign, observed, planned, unit)
  const K = planned === null || toEdge === null ? null : burden(sign, toEdge, planned, unit)
  const lastStep = stepsOf(path, points.slice(-2))[0] ?? null
  const base: ReasonParams = { value: x, period: last.period.text, min: band.min, max: band.max }

  const shared = {
    trajectory: path,
    position,
    value: { period: last.period.text, value: x, quality: last.quality },
    momentum: momentumOf(lastStep, planned, direction, position, limits),
    irrecoverable: false,
    provisional: last.quality !== 'official',
    gap: false,
    revisionShare: 1,
    warnings: warningsOf(q, refused),
  } as const
  const progress = {
    ratio: planned === null ? null : (x - start.value) / (edge - start.value),
    expected:
      planned === null ? null : (advance(path, start.value, planned, yearsGone) - start.value) / (edge - start.value),
    elapsed: yearsGone / years,
    paceRatio: R,
    burden: null,
  }
  const pace = { ...NO_PACE, planned, observed, best }

  // 1. A figure for the target's own period.
  if (toEdge === null) {
    const beyond = exceeds(x, band, direction, limits)
    const { status, code } = outcomeOf(succeeds(position, direction), beyond, position, q.past)
    return {
      ...shared,
      mode: 'verdict',
      status,
      reason: reasonOf(code, base),
      also: [],
      progress,
      pace,
      projection: null,
      verdict: true,
    }
  }

  const projection = projectLevel(points, q.target, path, band, direction, q.indicator.limits, limits)
  const open = { ...shared, projection, also: [], verdict: false } as const

  // 3. Satisfied now: does the recent drift keep it so?
  if (succeeds(position, direction)) {
    const mode = metAtStart ? 'maintain' : 'reached'
    const met = { ...open, mode, progress: { ...progress, burden: K }, pace: { ...pace, required: 0 } } as const
    const from = points[Math.max(0, points.length - 1 - limits.RECENT_INCREMENTS)] ?? start
    const drift = rate(path, from.value, x, (last.period.end - from.end) / 12)
    const projected = clipped(advance(path, x, drift, yearsLeft), q.indicator.limits)
    if (!succeeds(positionOf(projected, band, limits), direction)) {
      const code = direction === 'within' ? 'leaving_band' : 'slipping'
      return { ...met, status: 'at_risk', reason: reasonOf(code, base, { projected }) }
    }
    if (direction === 'within') {
      return { ...met, status: 'on_track', reason: reasonOf(metAtStart ? 'held' : 'reached_inside', base) }
    }
    const status = exceeds(x, band, direction, limits) ? 'exceeded' : 'achieved'
    return { ...met, status, reason: reasonOf(metAtStart ? 'held' : 'reached_early', base) }
  }

  // 4. Met at the baseline, lost since.
  if (planned === null || K === null || R === null) {
    const nearest = position === 'below' ? band.min : band.max
    const distance = distanceToEdge(x, band)
    const tolerance = limits.MAINTAIN_TOLERANCE * widthAt(band, nearest ?? 0, limits)
    return {
      ...open,
      mode: 'maintain',
      status: atMost(distance, tolerance) ? 'at_risk' : 'off_track',
      reason: reasonOf('dropped_out', base, { distance, tolerance }),
      progress: { ...progress, ratio: null, expected: null, paceRatio: null },
      pace: { ...pace, required: rate(path, x, nearest ?? 0, yearsLeft) },
    }
  }

  // 5. A two-sided band overshot: the way back is measured against the planned way in.
  const overshot = direction === 'within' && position === (sign === 1 ? 'above' : 'below')
  if (overshot && far !== null) {
    const required = rate(path, x, far, yearsLeft)
    const returnRatio = Math.abs(required) / unit
    return {
      ...open,
      mode: 'overshoot',
      status: atMost(returnRatio, limits.OVERSHOOT_MAX_RETURN) ? 'at_risk' : 'off_track',
      reason: reasonOf('overshoot', base, { required, return_ratio: returnRatio }),
      progress,
      pace: { ...pace, required },
    }
  }

  // 6. On the way.
  const outcome = approach(
    {
      sign,
      burden: K,
      paceRatio: R,
      planned,
      required: toEdge,
      best,
      history: steps.length,
      isLevel: true,
      possible: null,
      plausible: q.indicator.plausible,
    },
    limits,
  )
  const onTheWay = {
    ...open,
    mode: 'approach',
    progress: { ...progress, burden: K },
    pace: { ...pace, required: toEdge, requiredForMax: far === null ? null : rate(path, x, far, yearsLeft) },
  } as const
  const distance = Math.abs(x - edge)
  const tolerance = limits.NEAR_TARGET_WIDTHS * widthAt(band, edge, limits)
  if (outcome.status === 'off_track' && outcome.code !== 'implausible_pace' && atMost(distance, tolerance)) {
    return {
      ...onTheWay,
      status: 'at_risk',
      reason: reasonOf('near_target', base, { distance, tolerance }),
      also: [outcome.code],
    }
  }
  if (direction === 'within' && outcome.status === 'on_track' && projection !== null) {
    if (projection.position === (sign === 1 ? 'above' : 'below')) {
      return {
        ...onTheWay,
        status: 'at_risk',
        reason: reasonOf('projected_overshoot', base, { projected: projection.value }),
      }
    }
  }
  return {
    ...onTheWay,
    status: outcome.status,
    reason: reasonOf(outcome.code, base, { required: toEdge, planned, observed, best, burden: K, pace_ratio: R }),
    also: outcome.also,
  }
}
