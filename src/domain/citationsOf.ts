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

/** How often each document is cited. */
function countsOf(ids: readonly SourceId[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** The documents that are cited, most cited first; what came out after the day is not there. */
function citedBy({ lines, local, tasks, others }: Citing, report: TermReport): readonly Citation[] {
  const { register, day, unpublished } = report
  const counts = {
    figures: countsOf([...lines, ...local].flatMap(({ known }) => idsOf(known.map(({ observation }) => observation)))),
    targets: countsOf(
      lines.flatMap(({ dossier }) => idsOf(dossier.targets.filter(({ setOn }) => knownOn(setOn, day)))),
    ),
    tasks: countsOf(idsOf(tasks.map(({ task }) => task))),
    others: countsOf(others),
  }
  return register.sources
    .filter(({ id }) => !unpublished.has(id))
    .map((source) => {
      const of = (kind: keyof typeof counts): number => counts[kind].get(source.id) ?? 0
      const own = { figures: of('figures'), targets: of('targets'), tasks: of('tasks'), others: of('others') }
      return { source, ...own, all: own.figures + own.targets + own.tasks + own.others }
    })
    .filter(({ all }) => all > 0)
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
