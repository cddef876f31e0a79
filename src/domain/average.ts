import { approach } from './approach'
import { NO_PACE, NO_PROGRESS, type Projection, type WarningCode } from './assessment'
import { exceeds, positionOf, succeeds } from './band'
import { bestOf, burden, isZero, paceRatio, unitOf } from './pace'
import { clipped, projectionOf, spreadOfAverage } from './projection'
import { momentumOf, reasonOf, type Evaluation, type Question, type Window } from './question'
import { outcomeOf } from './verdict'
import { baseOf, judgedOf, knownIn } from './windowed'

/** An averaging scale: plain values, or growth factors in logs for geometric means of per cent rates (spec 8.2). */
interface Averaging {
  readonly name: 'arithmetic' | 'geometric'
  readonly to: (value: number) => number
  readonly from: (scaled: number) => number
}

const ARITHMETIC: Averaging = { name: 'arithmetic', to: (v) => v, from: (v) => v }
const GEOMETRIC: Averaging = {
  name: 'geometric',
  to: (v) => Math.log1p(v / 100),
  from: (v) => clipped(Math.expm1(v) * 100, null),
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0)

/** The mean of a window's yearly values (spec 8.2). `null` = no figure in the window. */
export function judgeAverage(q: Question, window: Window): Evaluation | null {
  const known = knownIn(q, window)
  if (known === null) return null
  const { band, direction, limits, indicator } = q
  const { values, last, gap, allKnown } = known
  const n = values.length
  const N = window.periods

  const wanted = indicator.average === 'geometric'
  const rates = [...values, band.min ?? 0, band.max ?? 0]
  const averaging = wanted && rates.every((v) => v > -100) ? GEOMETRIC : ARITHMETIC
  const { to, from } = averaging
  const mean = from(sumOf(values.map(to)) / n)
  const position = positionOf(mean, band, limits)

  const rising = direction === 'up' || (direction === 'within' && position !== 'above')
  const sign = rising ? 1 : -1
  const edge = (rising ? band.min : band.max) ?? 0
  const far = rising ? band.max : band.min
  const unit = unitOf(edge, indicator.paceScale)
  const neededFor = (level: number): number => from((N * to(level) - sumOf(values.map(to))) / (N - n))

  const R = paceRatio(sign, mean, edge, unit)
  const required = allKnown ? null : neededFor(edge)
  const K = required === null ? null : burden(sign, required, edge, unit)

  // The record: every yearly value up to the window's end, the baseline where its year has no figure.
  const record = q.figures.filter((f) => f.period.end <= window.end).map((f) => f.value)
  if (q.baseline !== null && !q.figures.some((f) => f.period.end === q.baseline?.end)) record.push(q.baseline.value)
  const best = bestOf(sign, record)

  const forward = rising && edge > 0 && !isZero(edge)
  const judged = judgedOf(q, window, mean, true)
  const base = baseOf(judged, q)
  const previous = values.at(-2)
  const warnings: WarningCode[] = [
    ...(wanted && averaging === ARITHMETIC ? (['geometric_not_defined'] as const) : []),
    ...(isZero(edge) ? (['zero_target_scale'] as const) : []),
    ...(gap ? (['gap'] as const) : []),
  ]
  const shared = {
    trajectory: averaging.name,
    position,
    value: judged,
    momentum: momentumOf(previous === undefined ? null : last.value - previous, edge, direction, position, limits),
    provisional: known.provisional,
    gap,
    revisionShare: known.provisionalShare,
    warnings,
  } as const
  const progress = {
    ...NO_PROGRESS,
    ratio: forward ? sumOf(values.map(to)) / (N * to(edge)) : null,
    expected: forward ? n / N : null,
    elapsed: n / N,
    paceRatio: R,
  }
  const pace = { ...NO_PACE, planned: edge, observed: mean }

  if (required === null || K === null) {
    const beyond = exceeds(mean, band, direction, limits)
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
      irrecoverable: false,
      verdict: true,
    }
  }

  const outcome = approach(
    {
      sign,
      burden: K,
      paceRatio: R,
      planned: edge,
      required,
      best,
      history: record.length,
      isLevel: false,
      possible: indicator.limits,
      plausible: indicator.plausible,
    },
    limits,
  )
  const numbers = { required, planned: edge, best, burden: K, remaining: N - n }
  const inside = direction === 'within' && position === 'inside'
  return {
    ...shared,
    mode: 'average',
    status: inside ? 'on_track' : outcome.status,
    reason: inside
      ? reasonOf('average_inside', base, numbers)
      : reasonOf(outcome.code, base, outcome.limit === null ? numbers : { ...numbers, limit: outcome.limit }),
    also: inside ? [] : outcome.also,
    progress: { ...progress, burden: K },
    pace: { ...pace, required, requiredForMax: far === null ? null : neededFor(far), best },
    projection: projectAverage(q, averaging, values, N),
    irrecoverable: !inside && outcome.irrecoverable,
    verdict: false,
  }
}

function projectAverage(q: Question, averaging: Averaging, values: readonly number[], periods: number): Projection {
  const { centre, half } = spreadOfAverage(values.map(averaging.to), periods)
  return projectionOf(
    averaging.from(centre),
    half === null ? null : averaging.from(centre - half),
    half === null ? null : averaging.from(centre + half),
    q.band,
    q.direction,
    q.limits,
  )
}
