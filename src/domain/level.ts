import { approach } from './approach'
import { distanceToEdge, exceeds, positionOf, succeeds, widthAt } from './band'
import { courseOf } from './course'
import { measure, type Measured, type Rest } from './measure'
import { advance, rate, unitOf } from './pace'
import { judgePlace } from './place'
import { clipped, projectLevel } from './projection'
import { atMost, reasonOf, type Evaluation, type Question } from './question'
import { outcomeOf } from './verdict'

/** A level at the end of a period: the first case of spec 8.1 that applies. `null` = there is no usable figure. */
export function judgeLevel(q: Question): Evaluation | null {
  const last = q.used.at(-1)
  if (last === undefined) return null
  const course = courseOf(q)
  if (course === null) return judgePlace(q, last)

  const m = measure(q, course, last)
  if (m.yearsLeft === 0) return judgeResult(q, m)
  if (succeeds(m.position, q.direction)) return judgeReached(q, m)
  if (m.rest === null) return judgeLost(q, m)
  const { sign, far } = m.aim
  if (q.direction === 'within' && far !== null && m.position === (sign === 1 ? 'above' : 'below')) {
    return judgeOvershoot(q, m, m.rest, far)
  }
  return judgeOnTheWay(q, m, m.rest)
}

/** What the answer says while the target's own figure is still to come. */
function openOf(q: Question, m: Measured) {
  const projection = projectLevel(m.points, q.target, m.path, q.band, q.direction, q.indicator.limits, q.limits)
  return { ...m.shared, progress: m.progress, projection, also: [], verdict: false } as const
}

/** A figure for the target's own period (spec 8.1, line 1, and 8.5). */
function judgeResult(q: Question, m: Measured): Evaluation {
  const beyond = exceeds(m.x, q.band, q.direction, q.limits)
  const { status, code } = outcomeOf(succeeds(m.position, q.direction), beyond, m.position, q.past)
  return {
    ...m.shared,
    mode: 'verdict',
    status,
    reason: reasonOf(code, m.base),
    also: [],
    progress: m.progress,
    pace: m.pace,
    projection: null,
    verdict: true,
  }
}

/** Where the last few steps, carried on, lead at the target's date; within natural limits (spec 8.1, line 3). */
function drifted(q: Question, m: Measured): number {
  const last = m.points.length - 1
  const from = m.points[Math.max(0, last - q.limits.RECENT_INCREMENTS)]
  const to = m.points[last]
  if (from === undefined || to === undefined || from === to) return m.x
  const drift = rate(m.path, from.value, to.value, (to.end - from.end) / 12)
  return clipped(advance(m.path, m.x, drift, m.yearsLeft), q.indicator.limits)
}

/** Satisfied now (line 3): at risk when the recent drift would undo it. A two-sided target is decided at the date. */
function judgeReached(q: Question, m: Measured): Evaluation {
  const { band, direction, limits } = q
  const metAtStart = m.rest === null
  const mode = metAtStart ? 'maintain' : 'reached'
  const reached = { ...openOf(q, m), mode, pace: { ...m.pace, required: 0 } } as const
  const projected = drifted(q, m)
  if (!succeeds(positionOf(projected, band, limits), direction)) {
    const code = direction === 'within' ? 'leaving_band' : 'slipping'
    return { ...reached, status: 'at_risk', reason: reasonOf(code, m.base, { projected }) }
  }
  if (direction === 'within') {
    return { ...reached, status: 'on_track', reason: reasonOf(metAtStart ? 'held' : 'reached_inside', m.base) }
  }
  const status = exceeds(m.x, band, direction, limits) ? 'exceeded' : 'achieved'
  return { ...reached, status, reason: reasonOf(metAtStart ? 'held' : 'reached_early', m.base) }
}

/** Met at the baseline, lost since (line 4): measured by its distance from the band. */
function judgeLost(q: Question, m: Measured): Evaluation {
  const { band, limits } = q
  const nearest = (m.position === 'below' ? band.min : band.max) ?? 0
  const distance = distanceToEdge(m.x, band)
  const tolerance = limits.MAINTAIN_TOLERANCE * widthAt(band, nearest, limits)
  return {
    ...openOf(q, m),
    mode: 'maintain',
    status: atMost(distance, tolerance) ? 'at_risk' : 'off_track',
    reason: reasonOf('dropped_out', m.base, { distance, tolerance }),
    pace: { ...m.pace, required: rate(m.path, m.x, nearest, m.yearsLeft) },
  }
}

/** A two-sided band overshot (line 5): the way back to its far edge is measured against the planned way in. */
function judgeOvershoot(q: Question, m: Measured, rest: Rest, far: number): Evaluation {
  const required = rate(m.path, m.x, far, m.yearsLeft)
  const returnRatio = Math.abs(required) / unitOf(rest.planned, null)
  return {
    ...openOf(q, m),
    mode: 'overshoot',
    status: atMost(returnRatio, q.limits.OVERSHOOT_MAX_RETURN) ? 'at_risk' : 'off_track',
    reason: reasonOf('overshoot', m.base, { required, return_ratio: returnRatio }),
    progress: { ...m.progress, burden: null },
    pace: { ...m.pace, required },
  }
}

/** Pace to the band's far edge (spec 8.1, `required_for_max`); null when it is open, or negative and the path compound. */
function toFarEdge({ aim, path, x, yearsLeft }: Measured): number | null {
  if (aim.far === null || (path === 'compound' && aim.far < 0)) return null
  return rate(path, x, aim.far, yearsLeft)
}

/** On the way (line 6): the approach rule, eased close to the target and tightened where the trend overshoots. */
function judgeOnTheWay(q: Question, m: Measured, rest: Rest): Evaluation {
  const { band, direction, limits, indicator } = q
  const { sign, edge } = m.aim
  const { planned, required } = rest
  const { observed, best } = m.pace
  const { status, code, also } = approach(
    { ...rest, sign, best, history: m.history, isLevel: true, possible: null, plausible: indicator.plausible },
    limits,
  )
  const onTheWay = {
    ...openOf(q, m),
    mode: 'approach',
    pace: { ...m.pace, required, requiredForMax: toFarEdge(m) },
  } as const
  const distance = Math.abs(m.x - edge)
  const tolerance = limits.NEAR_TARGET_WIDTHS * widthAt(band, edge, limits)
  if (status === 'off_track' && code !== 'implausible_pace' && atMost(distance, tolerance)) {
    const reason = reasonOf('near_target', m.base, { distance, tolerance })
    return { ...onTheWay, status: 'at_risk', reason, also: [code] }
  }
  const { projection } = onTheWay
  if (direction === 'within' && status === 'on_track' && projection?.position === (sign === 1 ? 'above' : 'below')) {
    const reason = reasonOf('projected_overshoot', m.base, { projected: projection.value })
    return { ...onTheWay, status: 'at_risk', reason }
  }
  const numbers = { required, planned, observed, best, burden: rest.burden, pace_ratio: rest.paceRatio }
  return { ...onTheWay, status, reason: reasonOf(code, m.base, numbers), also }
}
