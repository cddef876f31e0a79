import { judgeAnnual } from './annual'
import {
  NO_PACE,
  NO_PROGRESS,
  type Assessment,
  type AssessmentInput,
  type Confidence,
  type Doubt,
  type Judgement,
  type Milestone,
  type MilestoneJudgement,
  type Modifier,
  type Reason,
  type ReasonCode,
  type Stage,
  type Supply,
  type WarningCode,
} from './assessment'
import { judgeAverage } from './average'
import { distanceToEdge } from './band'
import { clean, type Cleaned } from './clean'
import { configurationOf, type Configured, type Misconfigured } from './configuration'
import { judgeCumulative } from './cumulative'
import { dayNumber, dayOf, type Day } from './day'
import { firstOfMonth } from './day'
import { DEFAULT_LAG_DAYS, supplyOf, type Stretch } from './freshness'
import { figuresOfLevel, judgeLevel } from './level'
import { DEFAULT_LIMITS, type Limits } from './limits'
import { choosePath, rate } from './pace'
import { parsePeriod, startOf } from './period'
import { atMost, type Evaluation, type Question } from './question'
import type { Status } from './status'
import { figuresInWindow } from './windowed'

const NOTHING_SEEN = {
  also: [],
  position: null,
  value: null,
  mode: null,
  trajectory: null,
  progress: NO_PROGRESS,
  pace: NO_PACE,
  projection: null,
  momentum: 'unknown',
  modifiers: [],
  outlook: null,
  irrecoverable: false,
} as const

function misconfigured(error: Misconfigured): Judgement {
  return {
    ...NOTHING_SEEN,
    status: 'no_data',
    stage: 'none',
    reason: { code: error.code, params: error.params },
    supply: null,
    confidence: { level: 'none', because: ['invalid_configuration'] },
    warnings: [],
  }
}

function evaluate(q: Question, configured: Configured): Evaluation | null {
  const { window } = configured
  if (configured.aggregation === 'end_of_period' || window === null) return judgeLevel(q)
  if (configured.aggregation === 'period_average') return judgeAverage(q, window)
  return configured.aggregation === 'cumulative' ? judgeCumulative(q, window) : judgeAnnual(q, window)
}

/** Where figures count for a milestone (spec 10): after the baseline, or from the term's first day, or in the window; null = unknown. */
function stretchOf(input: AssessmentInput, configured: Configured): Stretch | null {
  const { window, baseline, target } = configured
  if (window !== null) return { from: window.start, to: window.end }
  if (baseline !== null) return { from: baseline.end, to: target }
  const termStart = input.term == null ? null : parsePeriod(input.term.from)
  return termStart === null ? null : { from: startOf(termStart), to: target }
}

/** Days late of a figure that was due, with the parameters of the reasons that speak of it. */
function lateness(
  supply: Supply,
  today: number,
): { readonly period: string; readonly due: string; readonly days: number } {
  const due = supply.nextDue ?? dayOf(today)
  return { period: supply.nextPeriod ?? supply.latestPeriod ?? '', due, days: today - dayNumber(due) }
}

/** Nothing seen in the window: not due yet, or overdue (spec 4.3, step 2; spec 10). */
function unseen(
  supply: Supply | null,
  stretch: Stretch | null,
  past: boolean,
  day: Day,
  warnings: readonly WarningCode[],
): Judgement {
  const today = dayNumber(day)
  const nothing = {
    ...NOTHING_SEEN,
    supply,
    confidence: { level: 'none', because: ['no_observation'] },
    warnings,
  } as const
  if (stretch === null || supply === null) {
    const reason = { code: 'insufficient_points', params: { have: 0, need: 2 } } as const
    return { ...nothing, status: 'no_data', stage: past ? 'awaiting_result' : 'interim', reason }
  }
  const start = firstOfMonth(stretch.from)
  if (today < start) {
    const reason = { code: 'window_not_started', params: { starts: dayOf(start) } } as const
    return { ...nothing, status: 'not_due', stage: 'not_started', reason }
  }
  const late = lateness(supply, today)
  const expected = { period: late.period, due: late.due }
  if (supply.freshness === 'fresh' || supply.freshness === 'due') {
    const code = past ? 'awaiting_result' : 'first_figure_not_due'
    return {
      ...nothing,
      status: 'not_due',
      stage: past ? 'awaiting_result' : 'not_started',
      reason: { code, params: expected },
    }
  }
  const reason = { code: 'figure_overdue', params: { ...expected, days_overdue: late.days } } as const
  return { ...nothing, status: 'no_data', stage: past ? 'awaiting_result' : 'interim', reason }
}

interface Timed {
  readonly status: Status
  readonly stage: Stage
  readonly reason: Reason
  readonly also: readonly ReasonCode[]
  readonly outlook: Status | null
}

/** What time makes of a mode's answer (spec 4.3, steps 4 to 6). */
function inTime(e: Evaluation, supply: Supply, question: Question, beyondTerm: boolean, today: number): Timed {
  const { limits, past } = question
  const kept = { status: e.status, reason: e.reason, also: e.also, outlook: null }
  if (past && e.verdict) return { ...kept, stage: e.provisional ? 'provisional' : 'final' }

  const late = lateness(supply, today)
  const replaced = (from: Timed, status: Status, reason: Reason): Timed => ({
    status,
    stage: from.stage,
    reason,
    also: [from.reason.code, ...from.also],
    outlook: e.status,
  })
  if (past) {
    const waiting: Timed = { ...kept, stage: 'awaiting_result' }
    const expected = { period: late.period, due: late.due }
    return supply.freshness === 'fresh' || supply.freshness === 'due'
      ? replaced(waiting, 'not_due', { code: 'awaiting_result', params: expected })
      : replaced(waiting, 'no_data', { code: 'verdict_overdue', params: { ...expected, days_overdue: late.days } })
  }

  let now: Timed = { ...kept, stage: 'interim' }
  const elapsed = e.progress.elapsed
  if (elapsed !== null && now.status !== 'no_data') {
    const paced = e.status === 'on_track' || e.status === 'at_risk' || e.status === 'off_track'
    if (beyondTerm && elapsed < limits.BEYOND_TERM_MIN_ELAPSED) {
      const period =
        question.indicator.milestones.find((m) => parsePeriod(m.period)?.end === question.target)?.period ?? ''
      now = replaced(now, 'not_due', { code: 'beyond_term', params: { period } })
    } else if (elapsed < limits.TOO_EARLY_SHARE && paced) {
      now = replaced(now, 'not_due', { code: 'too_early', params: { elapsed } })
    }
  }
  if (supply.freshness === 'very_stale' && now.status !== 'no_data') {
    const params = { latest_period: supply.latestPeriod, overdue_periods: supply.overduePeriods }
    now = replaced(now, 'no_data', { code: 'data_too_old', params })
  }
  return now
}

function confidenceOf(
  status: Status,
  verdict: boolean,
  past: boolean,
  modifiers: readonly Modifier[],
  e: Evaluation,
): { readonly level: Confidence; readonly because: readonly Doubt[] } {
  const has = (modifier: Modifier): boolean => modifiers.includes(modifier)
  const because: Doubt[] = has('provisional') ? ['provisional'] : []
  let level: Confidence = has('provisional') ? 'medium' : 'high'
  const lower = (doubt: Doubt): void => {
    because.push(doubt)
    level = 'low'
  }
  if (past && verdict) {
    if (has('could_flip')) lower('could_flip')
  } else if (!verdict) {
    if (e.projection === null || e.projection.straddles === null) lower('no_interval')
    else if (e.projection.straddles) lower('interval_straddles_target')
    if (has('stale')) lower('stale')
    if (has('gap')) lower('gap')
  }
  return { level: status === 'no_data' ? 'none' : level, because }
}

/** One milestone on one day, by the order of decisions of spec 4.3. */
function judge(
  input: AssessmentInput,
  milestone: Milestone,
  cleaned: Cleaned,
  configured: Configured,
  day: Day,
  limits: Limits,
): Judgement {
  const today = dayNumber(day)
  const { target, window, direction, band, baseline } = configured
  const end = window?.end ?? target
  const past = today >= firstOfMonth(end)
  const question: Question = {
    indicator: input,
    direction,
    band,
    target,
    window,
    baseline,
    figures: cleaned.figures,
    past,
    limits,
  }

  const used = window === null ? figuresOfLevel(question) : figuresInWindow(question, window)
  const stretch = stretchOf(input, configured)
  const lagDays = input.lagDays ?? DEFAULT_LAG_DAYS[configured.frequency]
  const from = stretch ?? { from: used[0] === undefined ? target : startOf(used[0].period), to: target }
  const supply = supplyOf(from, used.at(-1) ?? null, configured.frequency, lagDays, day, limits)

  const e = evaluate(question, configured)
  if (e === null) return unseen(stretch === null ? null : supply, stretch, past, day, cleaned.warnings)

  const beyondTerm = !isInTerm(input, milestone)
  const timed = inTime(e, supply, question, beyondTerm, today)
  const verdict = e.verdict
  const provisional = timed.stage === 'provisional'
  const officialDue =
    provisional && input.officialLagDays != null ? firstOfMonth(end) - 1 + input.officialLagDays : null
  const couldFlip =
    provisional &&
    cleaned.revision !== null &&
    atMost(distanceToEdge(e.value.value, band), cleaned.revision * e.revisionShare)
  const stale = !verdict && (supply.freshness === 'stale' || supply.freshness === 'very_stale')
  const modifiers: readonly Modifier[] = [
    ...(e.gap ? (['gap'] as const) : []),
    ...(e.provisional ? (['provisional'] as const) : []),
    ...(couldFlip ? (['could_flip'] as const) : []),
    ...(stale ? (['stale'] as const) : []),
    ...(beyondTerm ? (['indicative'] as const) : []),
  ]
  return {
    status: timed.status,
    stage: timed.stage,
    reason: timed.reason,
    also: timed.also,
    outlook: timed.outlook,
    position: e.position,
    value: e.value,
    mode: e.mode,
    trajectory: e.trajectory,
    progress: e.progress,
    pace: e.pace,
    projection: e.projection,
    momentum: e.momentum,
    supply: officialDue === null ? supply : { ...supply, officialDue: dayOf(officialDue) },
    confidence: confidenceOf(timed.status, verdict, past, modifiers, e),
    modifiers,
    irrecoverable: e.irrecoverable,
    warnings: [
      ...cleaned.warnings,
      ...e.warnings,
      ...(officialDue !== null && today > officialDue + limits.GRACE_DAYS ? (['official_overdue'] as const) : []),
    ],
  }
}

/** Does a milestone end within the term? Without a term every milestone does. */
function isInTerm(input: AssessmentInput, milestone: Milestone): boolean {
  if (milestone.inTerm !== undefined) return milestone.inTerm
  const termEnd = input.term == null ? null : parsePeriod(input.term.to)
  const end = parsePeriod(milestone.period)
  return termEnd === null || end === null || end.end <= termEnd.end
}

/** The edge of a band that decides, for the pace between milestones (spec 13). */
function decidingEdge(configured: Configured): number | null {
  return configured.direction === 'down' ? configured.band.max : configured.band.min
}

/** Pace from the previous milestone's edge to this one's (spec 13), per year on the level's own path; null for the first, and for averages and totals. */
function segmentOf(input: AssessmentInput, previous: Configured | undefined, current: Configured): number | null {
  if (previous === undefined || current.aggregation !== 'end_of_period') return null
  const from = decidingEdge(previous)
  const to = decidingEdge(current)
  const years = (current.target - previous.target) / 12
  if (from === null || to === null || years <= 0) return null
  const { path } = choosePath(input.trajectory, input.scale, [from, to])
  return rate(path, from, to, years)
}

/** Do the edges of successive milestones ever go against the wanted direction? */
function goesBack(configured: readonly Configured[]): boolean {
  return configured.some((current, i) => {
    const previous = configured[i - 1]
    const from = previous === undefined ? null : decidingEdge(previous)
    const to = decidingEdge(current)
    if (from === null || to === null || current.direction === 'within') return false
    return current.direction === 'up' ? to < from : to > from
  })
}

const isConfigured = (c: Configured | Misconfigured): c is Configured => !('code' in c)

/** The badge follows the earliest milestone of the term that has no final verdict, else the term's last one (spec 13). */
function badgeOf(input: AssessmentInput, judged: readonly MilestoneJudgement[]): MilestoneJudgement | undefined {
  const inTerm = judged.filter((j) => isInTerm(input, j.milestone))
  const candidates = inTerm.length > 0 ? inTerm : judged
  return candidates.find((j) => j.stage !== 'final') ?? candidates.at(-1)
}

/**
 * The status of one indicator on one day, with everything that explains it (spec 4). Pure and total: no input makes it throw, and no
 * number in its answer is NaN or infinite. This is the only place where a status is decided.
 */
export function assess(input: AssessmentInput, day: Day, limits: Limits = DEFAULT_LIMITS): Assessment {
  const milestones = input.milestones.toSorted(
    (a, b) => (parsePeriod(a.period)?.end ?? 0) - (parsePeriod(b.period)?.end ?? 0),
  )
  const all = milestones.map((milestone) => configurationOf(input, milestone))
  const configured = all.filter(isConfigured)
  const first = configured[0]
  const cleaned = first === undefined ? null : clean(input, first.aggregation, first.frequency, day)

  const judged = milestones.map((milestone, i): MilestoneJudgement => {
    const configuration = all[i]
    if (configuration === undefined || !isConfigured(configuration) || cleaned === null) {
      return { milestone, ...misconfigured(configuration as Misconfigured) }
    }
    const judgement = judge(input, milestone, cleaned, configuration, day, limits)
    const segment = segmentOf(input, configured[configured.indexOf(configuration) - 1], configuration)
    return { milestone, ...judgement, pace: { ...judgement.pace, segment } }
  })
  const badge = badgeOf(input, judged)
  if (badge === undefined)
    return { ...misconfigured({ code: 'no_target', params: {} }), milestone: null, milestones: [] }
  const warnings: readonly WarningCode[] = goesBack(configured)
    ? [...badge.warnings, 'milestones_not_monotonic']
    : badge.warnings
  return { ...badge, warnings, milestones: judged }
}
