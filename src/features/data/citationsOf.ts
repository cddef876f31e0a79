import { knownOn } from '@/domain/day'
import { conflictsOn } from '@/domain/figureRecord'
import type { LocalSeries } from '@/domain/localSeries'
import type { SourceDocument, SourceId } from '@/domain/register'
import type { TermReport } from '@/domain/report'

/** A document, and how often what was known on the day cites it. */
export interface Citation {
  readonly source: SourceDocument
  readonly figures: number
  readonly targets: number
  readonly tasks: number
  /** Programmes, roles, indicators' definitions, local programmes, reviews, contradictions. */
  readonly others: number
  readonly all: number
}

function countsOf(ids: readonly SourceId[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Every document that something known on the day cites, most cited first; what came out later is not there. */
export function citationsOf(report: TermReport, local: readonly LocalSeries[]): readonly Citation[] {
  const { register, indicators, tasks, day, unpublished } = report
  const lines = [...indicators.values()]
  const idsOf = (rows: readonly { readonly sourceId: SourceId }[]): readonly SourceId[] =>
    rows.map(({ sourceId }) => sourceId)
  const figures = countsOf(
    [...lines, ...local].flatMap(({ known }) => known.map(({ observation }) => observation.sourceId)),
  )
  const targets = countsOf(
    lines.flatMap(({ dossier }) => idsOf(dossier.targets.filter(({ setOn }) => knownOn(setOn, day)))),
  )
  const ofTasks = countsOf(tasks.map(({ task }) => task.sourceId))
  const others = countsOf([
    ...idsOf(register.programmes),
    ...idsOf(register.programmeRoles.filter(({ validFrom }) => knownOn(validFrom, day))),
    ...idsOf(register.indicators),
    ...idsOf(register.localProgrammes),
    ...idsOf(register.reviews.filter(({ date }) => knownOn(date, day))),
    ...conflictsOn(register.conflicts, report).flatMap(({ sourceA, sourceB }) => [sourceA, sourceB]),
  ])
  return register.sources
    .filter(({ id }) => !unpublished.has(id))
    .map((source) => {
      const of = (counts: ReadonlyMap<SourceId, number>): number => counts.get(source.id) ?? 0
      const own = { figures: of(figures), targets: of(targets), tasks: of(ofTasks), others: of(others) }
      return { source, ...own, all: own.figures + own.targets + own.tasks + own.others }
    })
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all)
}
