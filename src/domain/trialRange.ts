import type { MilestoneJudgement } from './assessment'

/** What may be tried as a pace, in the units that a person enters. */
export interface TrialRange {
  readonly min: number
  readonly max: number
  readonly step: number
  /** Where it stands before anything is tried. */
  readonly start: number
}

/** Steps of a slider from end to end, at least. */
const STEPS = 100

/** How many times a compound pace is larger where a person reads it: in per cent. */
export function paceUnit({ trajectory }: Pick<MilestoneJudgement, 'trajectory'>): number {
  return trajectory === 'compound' ? 100 : 1
}

/** The largest of 1, 2 and 5 times a power of ten that is at most a number. */
function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const factor = [5, 2, 1].find((one) => one * power <= most * (1 + 1e-9)) ?? 1
  return Number((factor * power).toPrecision(1))
}

/** A number without the noise of its steps. */
export function tidy(value: number): number {
  return Number(value.toPrecision(9))
}

/**
 * From a pace of nothing, or as bad as it has been, to half as much again as the largest pace that was planned, needed or seen. It
 * begins at the pace still needed.
 */
export function trialRange(judgement: MilestoneJudgement): TrialRange {
  const { planned, observed, required, requiredForMax, best } = judgement.pace
  const unit = paceUnit(judgement)
  const paces = [planned, observed, required, requiredForMax, best].flatMap((pace) =>
    pace === null ? [] : [pace * unit],
  )
  const { value } = judgement
  const known = paces.length > 0 ? paces : [value === null ? 1 : value.value]
  const low = Math.min(0, ...known)
  const high = Math.max(0, ...known)
  const reach = (high - low) * 1.5 || 1
  const step = roundStep(reach / STEPS)
  const onStep = (text: number, round: (n: number) => number): number => tidy(round(text / step) * step)
  const start = required ?? planned ?? observed ?? 0
  return {
    min: onStep(high > -low ? low : high - reach, Math.floor),
    max: onStep(high > -low ? low + reach : high, Math.ceil),
    step,
    start: onStep(start * unit, Math.round),
  }
}

/** Is a pace, in the units of the engine, one that may be tried? */
export function isOffered(pace: number, judgement: MilestoneJudgement): boolean {
  const { min, max } = trialRange(judgement)
  const entered = tidy(pace * paceUnit(judgement))
  return entered >= min && entered <= max
}
