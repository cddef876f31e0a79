import {
  figuresAsOf,
  inputOf,
  sourcesAfter,
  targetsAsOf,
  type Dossier,
  type KnownFigure,
  type TargetsAsOf,
} from './asOf'
import { assess } from './assess'
import type { Assessment } from './assessment'
import { knownOn, type Day } from './day'
import { groupedBy } from './groupedBy'
import type { Limits } from './limits'
import { wholeAmounts } from './partAmounts'
import type { Indicator, IndicatorId, Programme, ProgrammeId, Register, SourceId, Target, Task } from './register'
import { isRated, rollUp, rollUpTasks, type Rated, type RollUp, type TaskRollUp } from './rollUp'
import { inOneGo, type Steps } from './steps'
import { assessTask, type TaskAssessment } from './task'

/** One indicator on a day: what was known of it, and what follows. */
export interface IndicatorLine {
  readonly indicator: Indicator
  readonly dossier: Dossier
  readonly targets: TargetsAsOf
  /** City-level figures published by the day, those set aside by a conflict marked. */
  readonly known: readonly KnownFigure[]
  /** Null = context: no target on that day, shown with its trend, not judged and not counted. */
  readonly assessment: Assessment | null
  /** The assessment of the yearly plan of the day's own year, or of the last one before it; beside the badge, never mixed into it. */
  readonly annualPlan: { readonly target: Target; readonly assessment: Assessment } | null
}

/** One task on a day; a task is there from the day its source was published. */
export interface TaskLine {
  readonly task: Task
  readonly assessment: TaskAssessment
}

/** One programme on a day; indicators and tasks worst first. */
export interface ProgrammeLine {
  readonly programme: Programme
  readonly indicators: readonly IndicatorLine[]
  /** Indicators without a target, in the register's order. */
  readonly context: readonly IndicatorLine[]
  readonly tasks: readonly TaskLine[]
  readonly rollUp: RollUp
  readonly taskRollUp: TaskRollUp
}

/** A whole term on one day: the one road from facts to judgement. Badge, chart and sentence all come out of it. */
export interface TermReport {
  readonly register: Register
  readonly day: Day
  readonly limits: Limits
  /** Documents that were not out yet on the day: what only they say was not known. */
  readonly unpublished: ReadonlySet<SourceId>
  readonly programmes: readonly ProgrammeLine[]
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorLine>
  readonly tasks: readonly TaskLine[]
  readonly rollUp: RollUp
  readonly taskRollUp: TaskRollUp
}

/** The dossiers of a register, in its own order. */
export function dossiersOf(register: Register): readonly Dossier[] {
  const indicatorOf = ({ indicatorId }: { readonly indicatorId: IndicatorId }): IndicatorId => indicatorId
  const targets = groupedBy(register.targets, indicatorOf)
  const observations = groupedBy(
    register.observations.filter((o) => o.localityId === null),
    indicatorOf,
  )
  const conflicts = groupedBy(register.conflicts, indicatorOf)
  const baselines = new Map(register.baselines.map((b) => [b.indicatorId, b]))
  return register.indicators.map((indicator) => ({
    indicator,
    targets: targets.get(indicator.id) ?? [],
    observations: observations.get(indicator.id) ?? [],
    baseline: baselines.get(indicator.id) ?? null,
    conflicts: conflicts.get(indicator.id) ?? [],
  }))
}

/** The yearly plan that a day belongs to: its own year's, else the last one before it. Plans of later years are not due yet. */
function planOf(plans: readonly Target[], day: Day): Target | null {
  return plans.findLast((plan) => plan.period <= day.slice(0, 4)) ?? null
}

/** One indicator of a register on a day. */
export function lineOf(dossier: Dossier, register: Register, day: Day, limits: Limits): IndicatorLine {
  const targets = targetsAsOf(dossier.targets, day)
  const known = figuresAsOf(dossier, day)
  const plan = planOf(targets.annualPlans, day)
  const judge = (of: TargetsAsOf['badge']): Assessment =>
    assess(inputOf(dossier, wholeAmounts(known, dossier.indicator), of, register.term), day, limits)
  return {
    indicator: dossier.indicator,
    dossier,
    targets,
    known,
    assessment: targets.badge.length === 0 ? null : judge(targets.badge),
    annualPlan: plan === null ? null : { target: plan, assessment: judge([plan]) },
  }
}

/** What a roll-up looks at in a judged indicator. */
export function ratedOf(id: string, a: Assessment): Rated {
  return {
    id,
    status: a.status,
    outlook: a.outlook,
    burden: a.progress.burden,
    modifiers: isForOrientation(a) ? a.modifiers : a.modifiers.filter((modifier) => modifier !== 'indicative'),
    confidence: a.confidence.level,
    irrecoverable: a.irrecoverable,
  }
}

/**
 * Judged for orientation beyond the term only: listed apart and not counted (spec 15). While nothing can be judged it is no
 * orientation either, and the silence counts like any other: a target without a figure must not vanish.
 */
export function isForOrientation(a: Assessment): boolean {
  return a.modifiers.includes('indicative') && isRated(a.status)
}

function rollUpOf(lines: readonly IndicatorLine[]): RollUp {
  return rollUp(
    lines.flatMap((line) => (line.assessment === null ? [] : [ratedOf(line.indicator.id, line.assessment)])),
  )
}

/** A task's done date is known only once it was reported; without a date of report, once it is past. */
function taskLineOf(task: Task, day: Day, limits: Limits): TaskLine {
  const done = task.doneOn ?? (task.reportedStatus === 'done' ? true : null)
  const completed = knownOn(task.reportedOn, day) ? done : null
  const assessment = assessTask({ id: task.id, due: task.due, started: task.start, completed }, day, limits)
  return { task, assessment }
}

function inOrder<T>(lines: readonly T[], ids: readonly string[], idOf: (line: T) => string): readonly T[] {
  const place = new Map(ids.map((id, i) => [id, i]))
  const placeOf = (line: T): number => place.get(idOf(line)) ?? ids.length
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function taskRollUpOf(lines: readonly TaskLine[]): TaskRollUp {
  return rollUpTasks(
    lines.map(({ task, assessment }) => ({ id: task.id, status: assessment.status, days: assessment.days })),
  )
}

function programmeLineOf(
  programme: Programme,
  lines: readonly IndicatorLine[],
  tasks: readonly TaskLine[],
): ProgrammeLine {
  const own = (id: ProgrammeId | null): boolean => id === programme.id
  const members = lines.filter((line) => own(line.indicator.programmeId))
  const judged = members.filter((line) => line.assessment !== null)
  const ownTasks = tasks.filter((line) => own(line.task.programmeId))
  const sum = rollUpOf(members)
  const taskSum = taskRollUpOf(ownTasks)
  return {
    programme,
    indicators: inOrder(judged, sum.worstFirst, (line) => line.indicator.id),
    context: members.filter((line) => line.assessment === null),
    tasks: inOrder(ownTasks, taskSum.worstFirst, (line) => line.task.id),
    rollUp: sum,
    taskRollUp: taskSum,
  }
}

/** Indicators that are judged between two moments at which the work may pause. */
const INDICATORS_A_STEP = 50

function* linesOf(register: Register, day: Day, limits: Limits): Steps<readonly IndicatorLine[]> {
  const lines: IndicatorLine[] = []
  for (const dossier of dossiersOf(register)) {
    if (lines.length % INDICATORS_A_STEP === 0) yield
    lines.push(lineOf(dossier, register, day, limits))
  }
  return lines
}

/** The report of a register on a day: the only caller of `assess` (house rule 4). */
export function* reportSteps(register: Register, day: Day, limits: Limits): Steps<TermReport> {
  const lines = yield* linesOf(register, day, limits)
  const unpublished = sourcesAfter(register.sources, day)
  const tasks = register.tasks
    .filter(({ sourceId }) => !unpublished.has(sourceId))
    .map((task) => taskLineOf(task, day, limits))
  return {
    register,
    day,
    limits,
    unpublished,
    programmes: register.programmes.map((programme) => programmeLineOf(programme, lines, tasks)),
    indicators: new Map(lines.map((line) => [line.indicator.id, line])),
    tasks,
    rollUp: rollUpOf(lines),
    taskRollUp: taskRollUpOf(tasks),
  }
}

/** The report of a register on a day in one go. */
export function reportOf(register: Register, day: Day, limits: Limits): TermReport {
  return inOneGo(reportSteps(register, day, limits))
}
