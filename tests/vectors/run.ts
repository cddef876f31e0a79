import { assess } from '@/domain/assess'
import type { Assessment, AssessmentInput, Judgement, MilestoneJudgement } from '@/domain/assessment'
import { checkComposition, type Part } from '@/domain/composition'
import { DEFAULT_LIMITS, type Limits } from '@/domain/limits'
import type { Register } from '@/domain/register'
import { reportOf } from '@/domain/report'
import { rollUp, rollUpTasks, type Rated, type RatedTask } from '@/domain/rollUp'
import { assessTask, type TaskInput } from '@/domain/task'
import { differencesOf, type Difference, type Tolerance } from './compare'

/** A vector of the specification: an input, and every field of the answer that it fixes. */
export interface Vector {
  readonly name: string
  readonly kind: 'indicator' | 'task' | 'rollup' | 'composition' | 'register' | 'peer'
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
}

export interface VectorFile {
  readonly tolerance: Tolerance
  readonly vectors: readonly Vector[]
}

const PEER_TOLERANCE: Tolerance = { relative: 1e-6, absolute: 1e-9 }

/** Reads a vector file in the format of `vectors.json`, of `peer_open_sdg.json` (`cases`) or of `register_*.json`. */
export function readVectorFile(text: string): VectorFile {
  const file = JSON.parse(text) as { tolerance?: Tolerance; vectors?: readonly Vector[]; cases?: readonly Vector[] }
  const cases = (file.cases ?? []).map((vector): Vector => ({ ...vector, kind: 'peer' }))
  return { tolerance: file.tolerance ?? PEER_TOLERANCE, vectors: [...(file.vectors ?? []), ...cases] }
}

const camelCase = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The specification writes snake_case, the code camelCase. */
function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelCase(key), inCamelCase(inner)]))
}

/** The default limits with what a vector sets otherwise; of the periods until no data, too, only those it names. */
function limitsOf(config: unknown): Limits {
  const set = (config ?? {}) as Partial<Limits>
  const periods = { ...DEFAULT_LIMITS.STALE_PERIODS_TO_NO_DATA, ...set.STALE_PERIODS_TO_NO_DATA }
  return { ...DEFAULT_LIMITS, ...set, STALE_PERIODS_TO_NO_DATA: periods }
}

/** A judgement under the field names of spec 4. */
function judgementInSpecNames(j: Judgement): Record<string, unknown> {
  const { supply } = j
  return {
    status: j.status,
    stage: j.stage,
    reason: j.reason.code,
    reason_params: j.reason.params,
    also: j.also,
    position: j.position,
    value: j.value,
    mode: j.mode,
    trajectory: j.trajectory,
    outlook: j.outlook,
    irrecoverable: j.irrecoverable,
    progress: {
      ratio: j.progress.ratio,
      expected: j.progress.expected,
      elapsed: j.progress.elapsed,
      pace_ratio: j.progress.paceRatio,
      burden: j.progress.burden,
    },
    pace: {
      planned: j.pace.planned,
      observed: j.pace.observed,
      required: j.pace.required,
      required_for_max: j.pace.requiredForMax,
      best: j.pace.best,
      segment: j.pace.segment,
    },
    projection: j.projection,
    momentum: j.momentum,
    confidence: j.confidence,
    modifiers: j.modifiers,
    warnings: j.warnings,
    data: supply && {
      latest_period: supply.latestPeriod,
      quality: supply.quality,
      age_days: supply.ageDays,
      expected_period: supply.expectedPeriod,
      overdue_periods: supply.overduePeriods,
      freshness: supply.freshness,
      next_period: supply.nextPeriod,
      next_due: supply.nextDue,
      official_due: supply.officialDue,
    },
  }
}

/** An assessment under the field names of spec 4, with the milestones as the vectors list them. */
function inSpecNames(a: Assessment): Record<string, unknown> {
  const milestone = (m: MilestoneJudgement): Record<string, unknown> => ({
    ...judgementInSpecNames(m),
    milestone: m.milestone.id,
    required: m.pace.required,
    segment: m.pace.segment,
    burden: m.progress.burden,
  })
  return { ...judgementInSpecNames(a), milestones: a.milestones.map(milestone) }
}

function answerIndicator(input: Vector['input']): Record<string, unknown> {
  const indicator = inCamelCase(input['indicator']) as AssessmentInput
  return inSpecNames(assess(indicator, String(input['as_of']), limitsOf(input['config'])))
}

/** The peer's cases name the numbers without their groups. */
function answerPeer(input: Vector['input']): Record<string, unknown> {
  const named = answerIndicator(input)
  return { ...named, ...(named['progress'] as object), ...(named['pace'] as object) }
}

function answerTask(input: Vector['input']): Record<string, unknown> {
  const task = inCamelCase(input['task']) as TaskInput
  const { originalDue, ...rest } = assessTask(task, String(input['as_of']), limitsOf(input['config']))
  return { ...rest, original_due: originalDue }
}

interface RollUpItem {
  readonly id: string
  readonly kind: 'indicator' | 'task'
  readonly result: Record<string, unknown>
}

function answerRollUp(input: Vector['input']): Record<string, unknown> {
  const items = input['items'] as readonly RollUpItem[]
  const indicators = items
    .filter((item) => item.kind === 'indicator')
    .map(({ id, result }) => ({
      ...(result as unknown as Rated),
      id,
      burden: (result['progress'] as { burden: number | null }).burden,
      confidence: (result['confidence'] as { level: Rated['confidence'] }).level,
    }))
  const tasks = items
    .filter((item) => item.kind === 'task')
    .map(({ id, result }) => ({ ...(result as unknown as RatedTask), id }))
  const { worstFirst, worstStatus, flags, ...rest } = rollUp(indicators)
  const { lowConfidence, ...otherFlags } = flags
  const { worstFirst: tasksWorstFirst, ...taskRest } = rollUpTasks(tasks)
  return {
    indicators: {
      ...rest,
      worst_first: worstFirst,
      worst_status: worstStatus,
      flags: { ...otherFlags, low_confidence: lowConfidence },
    },
    tasks: { ...taskRest, worst_first: tasksWorstFirst },
  }
}

function answerComposition(input: Vector['input']): Record<string, unknown> {
  const group = input['group'] as { parts: readonly Part[]; tolerance?: number }
  const checked = checkComposition(group.parts, group.tolerance)
  return {
    sum_min: checked.sumMin,
    sum_max: checked.sumMax,
    feasible: checked.feasible,
    effective: checked.effective,
    observed_sum: checked.observedSum,
    observed_ok: checked.observedOk,
  }
}

/** The statuses of a whole register on one day, by indicator. */
function answerRegister(input: Vector['input'], register: Register): Record<string, unknown> {
  const report = reportOf(register, String(input['as_of']), limitsOf(input['config']))
  return Object.fromEntries(
    [...report.indicators.values()]
      .filter((line) => line.assessment !== null)
      .map(({ indicator, assessment }) => [
        indicator.id,
        assessment && {
          status: assessment.status,
          stage: assessment.stage,
          reason: assessment.reason.code,
          outlook: assessment.outlook,
        },
      ]),
  )
}

function answer(vector: Vector, register: Register | null): Record<string, unknown> {
  switch (vector.kind) {
    case 'indicator':
      return answerIndicator(vector.input)
    case 'peer':
      return answerPeer(vector.input)
    case 'task':
      return answerTask(vector.input)
    case 'rollup':
      return answerRollUp(vector.input)
    case 'composition':
      return answerComposition(vector.input)
    case 'register':
      if (register === null) throw new Error('there is no register to ask')
      return answerRegister(vector.input, register)
    default:
      throw new Error(`unknown kind ${JSON.stringify(vector.kind)}`)
  }
}

/**
 * Every difference between the engine and a vector; a register must name the same indicators, no more and no fewer.
 * Throws when the vector cannot be asked, or expects nothing; only vectors about a register need one.
 */
export function runVector(vector: Vector, tolerance: Tolerance, register: Register | null): Difference[] {
  if (Object.keys(vector.expected).length === 0) throw new Error('expects nothing')
  const found = answer(vector, register)
  const differences = differencesOf(vector.expected, found, tolerance)
  if (vector.kind !== 'register') return differences
  const extra = Object.keys(found).filter((id) => !(id in vector.expected))
  return [...differences, ...extra.map((id) => ({ field: id, expected: undefined, found: found[id] }))]
}
