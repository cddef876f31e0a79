import { knownOn } from './day'
import { conflictsOn } from './figureRecord'
import type { LocalSeries } from './localSeries'
import type { SourceDocument, SourceId } from './register'
import type { IndicatorLine, ProgrammeLine, TaskLine, TermReport } from './report'

/** A document, and how often what was known on the day cites it. */
export interface Citation {
  readonly source: SourceDocument
  readonly figures: number
  readonly targets: number
  readonly tasks: number
  /** Programmes, roles, indicators' definitions, local programmes, reviews, contradictions; 0 among a programme's own. */
  readonly others: number
  readonly all: number
}

/** What cites documents. */
interface Citing {
  readonly lines: readonly IndicatorLine[]
  readonly local: readonly LocalSeries[]
  readonly tasks: readonly TaskLine[]
  readonly others: readonly SourceId[]
}

function idsOf(rows: readonly { readonly sourceId: SourceId }[]): readonly SourceId[] {
  return rows.map(({ sourceId }) => sourceId)
}

/** The documents that are cited, most cited first; what came out after the day is not there. */
function citedBy({ lines, local, tasks, others }: Citing, report: TermReport): readonly Citation[] {
  const { register, day, unpublished } = report
  const counts = new Map<SourceId, { figures: number; targets: number; tasks: number; others: number }>()
  // One walk over everything: a programme may have ten thousand figures, and its tab says how many documents there are.
  const add = (id: SourceId, kind: 'figures' | 'targets' | 'tasks' | 'others'): void => {
    const count = counts.get(id) ?? { figures: 0, targets: 0, tasks: 0, others: 0 }
    count[kind] += 1
    counts.set(id, count)
  }
  for (const lists of [lines, local])
    for (const { known } of lists) for (const { observation } of known) add(observation.sourceId, 'figures')
  for (const { dossier } of lines)
    for (const { setOn, sourceId } of dossier.targets) if (knownOn(setOn, day)) add(sourceId, 'targets')
  for (const { task } of tasks) add(task.sourceId, 'tasks')
  for (const id of others) add(id, 'others')
  return register.sources
    .flatMap((source): readonly Citation[] => {
      const own = counts.get(source.id)
      if (own === undefined || unpublished.has(source.id)) return []
      return [{ source, ...own, all: own.figures + own.targets + own.tasks + own.others }]
    })
    .toSorted((a, b) => b.all - a.all)
}

/** Every document that something known on the day cites, figures of localities included. */
export function citationsOf(report: TermReport, local: readonly LocalSeries[]): readonly Citation[] {
  const { register, indicators, tasks, day } = report
  const others = [
    ...idsOf(register.programmes),
    ...idsOf(register.programmeRoles.filter(({ validFrom }) => knownOn(validFrom, day))),
    ...idsOf(register.indicators),
    ...idsOf(register.localProgrammes),
    ...idsOf(register.reviews.filter(({ date }) => knownOn(date, day))),
    ...conflictsOn(register.conflicts, report).flatMap(({ sourceA, sourceB }) => [sourceA, sourceB]),
  ]
  return citedBy({ lines: [...indicators.values()], local, tasks, others }, report)
}

/** The documents that a programme's figures, targets and tasks cite. */
export function programmeCitationsOf(
  { indicators, context, tasks }: ProgrammeLine,
  report: TermReport,
): readonly Citation[] {
  return citedBy({ lines: [...indicators, ...context], local: [], tasks, others: [] }, report)
}
