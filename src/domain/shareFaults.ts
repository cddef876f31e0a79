import { inputOf } from './asOf'
import type { Figure } from './assessment'
import { clean } from './clean'
import { checkComposition } from './composition'
import type { Indicator, Scale } from './register'
import type { IndicatorLine, TermReport } from './report'

/** Shares of one amount whose figures, or whose targets, cannot make 100 (spec 16): an error in the data, never a status. */
export interface ShareFault {
  /** The amount that the shares are parts of. */
  readonly whole: Indicator
  readonly of: 'figures' | 'targets'
  /** The period, as the register writes it. */
  readonly period: string
  /** What the figures add up to; of targets the end that misses 100: the least they ask for, or the most they allow. */
  readonly sum: number
}

/** What can be divided into parts that make 100 %. A share of a share (rural households in all households) is none of them. */
const AMOUNTS: readonly Scale[] = ['count', 'money', 'area', 'population']

/** The shares of each amount, in the register's order: those that name it as what they are a breakdown of. */
function partsByWhole(report: TermReport): readonly (readonly [Indicator, readonly IndicatorLine[]])[] {
  const parts = new Map<Indicator, IndicatorLine[]>()
  for (const line of report.indicators.values()) {
    const { scale, breakdownOf } = line.indicator
    const whole = scale === 'share' && breakdownOf !== null ? report.indicators.get(breakdownOf)?.indicator : undefined
    if (whole === undefined || !AMOUNTS.includes(whole.scale)) continue
    parts.set(whole, [...(parts.get(whole) ?? []), line])
  }
  return [...parts].filter(([, lines]) => lines.length > 1)
}

/** The figures that stand on the day, as the judgement takes them (spec 5). */
function figuresOf({ dossier, known, targets }: IndicatorLine, { register, day }: TermReport): readonly Figure[] {
  const { aggregation, frequency } = dossier.indicator
  return clean(inputOf(dossier, known, targets.badge, register.term), aggregation, frequency, day).figures
}

function faultsOfFigures(whole: Indicator, lines: readonly IndicatorLine[], report: TermReport): readonly ShareFault[] {
  const figures = lines.map((line) => new Map(figuresOf(line, report).map(({ period, value }) => [period.text, value])))
  return [...(figures[0]?.keys() ?? [])].flatMap((period): readonly ShareFault[] => {
    const { observedSum, observedOk } = checkComposition(
      lines.map(({ indicator: { id } }, at) => ({
        id,
        band: { min: null, max: null },
        value: figures[at]?.get(period) ?? null,
      })),
    )
    return observedSum === null || observedOk === true ? [] : [{ whole, of: 'figures', period, sum: observedSum }]
  })
}

function faultsOfTargets(whole: Indicator, lines: readonly IndicatorLine[]): readonly ShareFault[] {
  const targets = lines.map(({ targets: { badge } }) => new Map(badge.map((target) => [target.period, target])))
  return [...(targets[0]?.keys() ?? [])].flatMap((period): readonly ShareFault[] => {
    const parts = lines.flatMap(({ indicator: { id } }, at) => {
      const target = targets[at]?.get(period)
      return target === undefined ? [] : [{ id, band: { min: target.lower, max: target.upper } }]
    })
    const { feasible, sumMin, sumMax } = checkComposition(parts)
    if (feasible || parts.length < lines.length) return []
    return [{ whole, of: 'targets', period, sum: sumMin > 100 ? sumMin : sumMax }]
  })
}

/** Everything in a report's shares that cannot be right, whole by whole: figures first, each by period. */
export function shareFaultsOf(report: TermReport): readonly ShareFault[] {
  return partsByWhole(report).flatMap(([whole, lines]) => [
    ...faultsOfFigures(whole, lines, report),
    ...faultsOfTargets(whole, lines),
  ])
}
