import { approach } from './approach'
import { NO_PACE, NO_PROGRESS, type WarningCode } from './assessment'
import { exceeds, positionOf, succeeds } from './band'
import { bestOf, burden, isZero, paceRatio, unitOf } from './pace'
import { projectionOf, spreadOfTotal } from './projection'
import { momentumOf, reasonOf, type Evaluation, type Question, type Window } from './question'
import { outcomeOf } from './verdict'
import { baseOf, judgedOf, knownIn } from './windowed'

/** The sum of a window's amounts (spec 8.3). `null` = no figure in the window. */
export function judgeCumulative(q: Question, window: Window): Evaluation | null {
  const known = knownIn(q, window)
  if (known === null) return null
  const { band, direction, limits, indicator } = q
  const { values, gap, allKnown } = known
  const n = values.length
  const N = window.periods
  const perYear = 12 / window.months
  const years = N / perYear
  const yearsLeft = (N - n) / perYear

  const sum = values.reduce((total, v) => total + v, 0)
  const position = positionOf(sum, band, limits)
  const sign = direction === 'down' ? -1 : 1
  const edge = (sign === 1 ? band.min : band.max) ?? 0
  const planned = edge / years
  const observed = (sum * perYear) / n
  const unit = unitOf(planned, indicator.paceScale)
  const R = paceRatio(sign, observed, planned, unit)

  const judged = judgedOf(q, window, sum, false)
  const base = baseOf(judged, q)
  const [previous, latest] = values.slice(-2)
  const step = previous === undefined || latest === undefined ? null : (latest - previous) * perYear
  const warnings: WarningCode[] = [
    ...(isZero(planned) ? (['zero_target_scale'] as const) : []),
    ...(values.some((v) => v < 0) ? (['negative_increment'] as const) : []),
    ...(gap ? (['gap'] as const) : []),
  ]
  const shared = {
    trajectory: 'linear',
    position,
    value: judged,
    momentum: momentumOf(step, planned, direction, position, limits),
    also: [],
    irrecoverable: false,
    provisional: known.provisional,
    gap,
    revisionShare: 1,
    warnings,
  } as const
  const progress = {
    ...NO_PROGRESS,
    ratio: isZero(planned) ? null : sum / edge,
    expected: isZero(planned) ? null : n / N,
    elapsed: n / N,
    paceRatio: R,
  }
  const pace = { ...NO_PACE, planned, observed }
  const beyond = exceeds(sum, band, direction, limits)

  if (allKnown) {
    const { status, code } = outcomeOf(succeeds(position, direction), beyond, position, q.past)
    return {
      ...shared,
      mode: 'verdict',
      status,
      reason: reasonOf(code, base),
      progress,
      pace,
      projection: null,
      verdict: true,
    }
  }
  if (position === 'above' && direction !== 'up') {
    return {
      ...shared,
      mode: 'cumulative',
      status: q.past ? 'missed' : 'off_track',
      reason: reasonOf('cap_breached', base),
      irrecoverable: true,
      progress,
      pace,
      projection: null,
      verdict: q.past,
    }
  }

  const record = q.figures.filter((f) => f.period.end <= window.end).map((f) => f.value * perYear)
  const best = bestOf(sign, record)
  const required = (edge - sum) / yearsLeft
  const K = burden(sign, required, planned, unit)
  const far = direction === 'down' ? null : band.max
  const spread = spreadOfTotal(
    sum,
    values.map((v) => v * perYear),
    N,
    yearsLeft,
    observed,
  )
  const projection = projectionOf(
    spread.centre,
    spread.half === null ? null : spread.centre - spread.half,
    spread.half === null ? null : spread.centre + spread.half,
    band,
    direction,
    limits,
  )
  const open = {
    ...shared,
    mode: 'cumulative',
    progress: { ...progress, burden: K },
    pace: { ...pace, required, requiredForMax: far === null ? null : (far - sum) / yearsLeft, best },
    projection,
    verdict: false,
  } as const

  if (direction === 'up' && succeeds(position, direction)) {
    // A sum cannot be undone: once past, an early success is the verdict.
    return {
      ...open,
      status: beyond ? 'exceeded' : 'achieved',
      reason: reasonOf('reached_early', base),
      verdict: q.past,
    }
  }
  const outcome = approach(
    {
      sign,
      burden: K,
      paceRatio: R,
      planned,
      required,
      best,
      history: record.length,
      isLevel: false,
      possible: null,
      plausible: indicator.plausible,
    },
    limits,
  )
  const inside = direction === 'within' && position === 'inside'
  const onTrack = inside || outcome.status === 'on_track'
  if (direction === 'within' && onTrack && projection.position === 'above') {
    const reason = reasonOf('projected_overshoot', base, { projected: projection.value })
    return { ...open, status: 'at_risk', reason }
  }
  if (inside) return { ...open, status: 'on_track', reason: reasonOf('reached_inside', base) }
  return {
    ...open,
    status: outcome.status,
    reason: reasonOf(outcome.code, base, { required, planned, observed, best, burden: K }),
    also: outcome.also,
  }
}
