import { figuresAsOf } from './asOf'
import type { MilestoneJudgement } from './assessment'
import { addDays, type Day } from './day'
import type { Limits } from './limits'
import { MONTHS, parsePeriod, periodEnding, lastDayOf, startOf, type Period } from './period'
import type { Observation, Register } from './register'
import { lineOf, type IndicatorLine } from './report'
import { isOffered } from './trialRange'

/** What is supposed of the periods without a figure: one yearly pace, or a value for each of some periods. */
export type Trial =
  | { readonly kind: 'pace'; readonly pace: number }
  | { readonly kind: 'values'; readonly values: ReadonlyMap<string, number> }

/** A supposed figure. Never written into a register, a freeze, a report or an export. */
export interface SupposedFigure {
  readonly period: string
  readonly value: number
}

/** What would follow if the supposed figures came in. */
export interface TrialOutcome {
  readonly figures: readonly SupposedFigure[]
  /** The day on which the last supposed period is over, and with it the question; or the day in use. */
  readonly day: Day
  /** The milestone as it is judged on the day in use, and as it would be judged then. */
  readonly today: MilestoneJudgement
  readonly outcome: MilestoneJudgement
}

/** Periods that one trial may suppose: a link must stay readable. */
const MOST_SUPPOSED = 40

const NUMBER = /^-?\d{1,15}(?:\.\d{1,9})?$/

/** A trial as a link carries it, `pace:2.5` or `2024:8.1,2025:8.4`; null for anything else. */
export function parseTrial(text: string): Trial | null {
  const parts = text.split(',').map((part) => part.split(':'))
  const values = new Map<string, number>()
  for (const [name = '', value = '', ...rest] of parts) {
    if (rest.length > 0 || !NUMBER.test(value)) return null
    if (name === 'pace' && parts.length === 1) return { kind: 'pace', pace: Number(value) }
    if (parsePeriod(name) === null || values.has(name) || values.size === MOST_SUPPOSED) return null
    values.set(name, Number(value))
  }
  return { kind: 'values', values }
}

/** The inverse of `parseTrial`. */
export function trialText(trial: Trial): string {
  if (trial.kind === 'pace') return `pace:${trial.pace}`
  return [...trial.values].map(([period, value]) => `${period}:${value}`).join(',')
}

/** The milestone that a trial is about: the badge's while a figure for its end is missing, else the next one to come. */
export function trialMilestone({ assessment, known }: IndicatorLine): MilestoneJudgement | null {
  if (assessment === null) return null
  const isMissing = ({ milestone }: MilestoneJudgement): boolean =>
    missingPeriods(milestone.window ?? null, milestone.period, known).length > 0
  const badge = assessment.milestones.find(({ milestone }) => milestone.id === assessment.milestone?.id)
  const open = assessment.milestones.filter(isMissing)
  return badge !== undefined && open.includes(badge) ? badge : (open[0] ?? null)
}

/** The last end of a figure that stands, as `Period.end`; 0 without one. */
function lastEnd(known: IndicatorLine['known']): number {
  return Math.max(
    0,
    ...known.flatMap(({ observation, rejectedBy }) =>
      rejectedBy === null ? (parsePeriod(observation.period)?.end ?? 0) : 0,
    ),
  )
}

/** The years of a window without a figure of their own; without a window, the years after the last figure. */
function missingPeriods(
  window: { readonly from: string; readonly to: string } | null,
  period: string,
  known: IndicatorLine['known'],
): readonly Period[] {
  const to = parsePeriod(window?.to ?? period)
  const from = parsePeriod(window?.from ?? period)
  if (to === null || from === null) return []
  const has = new Set(
    known.filter(({ rejectedBy }) => rejectedBy === null).map(({ observation }) => observation.period),
  )
  const isSpan = window !== null && window.from !== window.to
  const year = MONTHS.annual
  const start = isSpan
    ? startOf(from)
    : Math.max(lastEnd(known) - (lastEnd(known) % year), to.end - MOST_SUPPOSED * year)
  const count = Math.max(0, Math.floor((to.end - start) / year))
  const years = Array.from({ length: count }, (_, i) => periodEnding('annual', start + (i + 1) * year))
  return years.filter(({ text }) => !has.has(text))
}

/** The periods a trial on this indicator may set, in order of time; empty where nothing is left to suppose. */
export function periodsToSuppose(line: IndicatorLine): readonly string[] {
  const judgement = trialMilestone(line)
  if (judgement === null) return []
  const { milestone } = judgement
  const window = milestone.window ?? null
  return missingPeriods(window, milestone.period, line.known).map(({ text }) => text)
}

/** The figures that a trial supposes: a level moves on from its last figure by the pace, every other kind repeats it each year. */
export function supposedFigures(line: IndicatorLine, trial: Trial): readonly SupposedFigure[] {
  const judgement = trialMilestone(line)
  if (judgement === null) return []
  const periods = periodsToSuppose(line)
  if (trial.kind === 'values') {
    return periods.flatMap((period) => {
      const value = trial.values.get(period)
      return value === undefined ? [] : [{ period, value }]
    })
  }
  const { pace } = trial
  const last = judgement.value
  if (line.indicator.aggregation !== 'end_of_period') return periods.map((period) => ({ period, value: pace }))
  const lastPeriod = last === null ? null : parsePeriod(last.period)
  if (last === null || lastPeriod === null) return []
  return periods.map((text) => {
    const years = ((parsePeriod(text)?.end ?? lastPeriod.end) - lastPeriod.end) / MONTHS.annual
    const value = judgement.trajectory === 'compound' ? last.value * (1 + pace) ** years : last.value + pace * years
    return { period: text, value }
  })
}

/**
 * What a trial would lead to: the same engine asked on the day the supposed figures would be known, on top of what was known on the
 * day in use and of nothing published later. Null where nothing can be supposed, nothing was, or a pace that nobody is offered.
 */
export function trialOutcome(
  line: IndicatorLine,
  register: Register,
  trial: Trial,
  day: Day,
  limits: Limits,
): TrialOutcome | null {
  const now = trialMilestone(line)
  if (now === null || (trial.kind === 'pace' && !isOffered(trial.pace, now))) return null
  const figures = supposedFigures(line, trial).filter(({ value }) => Number.isFinite(value))
  const last = parsePeriod(figures.at(-1)?.period ?? '')
  if (last === null) return null
  const end = addDays(lastDayOf(last), 1)
  const then = end > day ? end : day
  const { dossier, targets } = line
  const supposed = figures.map(({ period, value }): Observation => ({
    indicatorId: line.indicator.id,
    localityId: null,
    period,
    value,
    quality: 'estimate',
    publishedOn: null,
    sourceId: '',
    note: null,
  }))
  const known = figuresAsOf(dossier, day).map(({ observation }) => observation)
  const supposing = {
    ...dossier,
    targets: [...targets.badge, ...targets.annualPlans],
    observations: [...known, ...supposed],
  }
  const judged = lineOf(supposing, register, then, limits).assessment?.milestones
  const outcome = judged?.find(({ milestone }) => milestone.id === now.milestone.id)
  return outcome === undefined ? null : { figures, day: then, today: now, outcome }
}
