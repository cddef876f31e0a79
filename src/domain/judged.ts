import type { Assessment } from './assessment'
import { knownOn, parseLastDay } from './day'
import type { ProgrammeId, ProgrammeRole, Role } from './register'
import { isForOrientation, ratedOf, type IndicatorLine, type TermReport } from './report'
import { isRated, worstFirst } from './rollUp'
import { SEVERITY } from './status'

/** An indicator that has a target on the day, with its assessment. */
export interface JudgedLine extends IndicatorLine {
  readonly assessment: Assessment
}

/** The lines that have a target and count for the term (spec 15). */
export function judgedOf(lines: Iterable<IndicatorLine>): readonly JudgedLine[] {
  return [...lines].filter((line): line is JudgedLine => line.assessment !== null && !isForOrientation(line.assessment))
}

/** Figures exist, but are too old to judge by: the dot in the dashed tile. */
export function hasOldFigures(a: Assessment): boolean {
  return a.status === 'no_data' && a.reason.code === 'data_too_old'
}

/**
 * What needs a person's attention: judged at risk or worse, gravest status first, the Congress's main indicators before others of
 * the same status, then worst first as in every list (spec 15).
 */
export function attentionOf(lines: readonly JudgedLine[]): readonly JudgedLine[] {
  const grave = (line: JudgedLine): boolean =>
    isRated(line.assessment.status) && SEVERITY[line.assessment.status] >= SEVERITY.at_risk
  // Worked out once for each line: a sort asks many times.
  return lines
    .filter(grave)
    .map((line) => ({ line, rated: ratedOf(line.indicator.id, line.assessment) }))
    .toSorted(({ line: a, rated: ofA }, { line: b, rated: ofB }) => {
      const severity = SEVERITY[b.assessment.status] - SEVERITY[a.assessment.status]
      if (severity !== 0) return severity
      if (a.indicator.headline !== b.indicator.headline) return a.indicator.headline ? -1 : 1
      return worstFirst(ofA, ofB)
    })
    .map(({ line }) => line)
}

/** Why indicators have no status, counted. */
export interface SilenceCounts {
  readonly figure_overdue: number
  readonly data_too_old: number
  readonly insufficient_points: number
  readonly waiting: number
  readonly other: number
}

/** The reasons behind everything that cannot be judged on the day. */
export function silenceOf(lines: readonly JudgedLine[]): SilenceCounts {
  const silent = lines.filter((line) => !isRated(line.assessment.status)).map((line) => line.assessment)
  const count = (test: (a: Assessment) => boolean): number => silent.filter(test).length
  const because = (code: Assessment['reason']['code']) => count((a) => a.status === 'no_data' && a.reason.code === code)
  const named = {
    figure_overdue: because('figure_overdue') + because('verdict_overdue'),
    data_too_old: because('data_too_old'),
    insufficient_points: because('insufficient_points'),
    waiting: count((a) => a.status === 'not_due'),
  }
  const sum = named.figure_overdue + named.data_too_old + named.insufficient_points + named.waiting
  return { ...named, other: silent.length - sum }
}

/**
 * Who is named in a role on a day by the sources published by then: from the first day (unknown = from the start) to the last
 * (unknown = not said to have left, which is no proof of being in office). Of several at once, the one who came last, because
 * sources print when somebody came more often than when somebody left.
 */
export function holderAt(
  { register, day, unpublished }: Pick<TermReport, 'register' | 'day' | 'unpublished'>,
  programmeId: ProgrammeId,
  role: Role,
): ProgrammeRole | null {
  const isNamed = (r: ProgrammeRole): boolean => {
    const left = r.validTo === null ? null : parseLastDay(r.validTo)
    return !unpublished.has(r.sourceId) && knownOn(r.validFrom, day) && (left === null || left >= day)
  }
  const holders = register.programmeRoles.filter((r) => r.programmeId === programmeId && r.role === role && isNamed(r))
  return holders.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)).at(-1) ?? null
}
