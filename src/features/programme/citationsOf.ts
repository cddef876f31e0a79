import { knownOn, type Day } from '@/domain/day'
import type { SourceDocument, SourceId } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'

/** A document, and how often a programme's rows cite it. */
export interface Citation {
  readonly source: SourceDocument
  readonly figures: number
  readonly targets: number
  readonly tasks: number
  readonly all: number
}

/** How often each source is cited. */
function countsOf(ids: readonly SourceId[]): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/**
 * The documents that a programme's figures, targets and tasks cite, most cited first. Only what was known on the day: the row, and
 * the document itself where it has a date.
 */
export function citationsOf(
  { indicators, context, tasks }: ProgrammeLine,
  { register, day }: TermReport,
): readonly Citation[] {
  const lines = [...indicators, ...context]
  const figures = countsOf(lines.flatMap(({ known }) => known.map(({ observation }) => observation.sourceId)))
  const targets = countsOf(lines.flatMap(({ dossier }) => knownTargets(dossier.targets, day)))
  const ofTasks = countsOf(tasks.map(({ task }) => task.sourceId))
  return register.sources
    .filter((source) => knownOn(source.publishedOn, day))
    .map((source) => {
      const counts = {
        figures: figures.get(source.id) ?? 0,
        targets: targets.get(source.id) ?? 0,
        tasks: ofTasks.get(source.id) ?? 0,
      }
      return { source, ...counts, all: counts.figures + counts.targets + counts.tasks }
    })
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all)
}

function knownTargets(
  targets: readonly { readonly setOn: string | null; readonly sourceId: SourceId }[],
  day: Day,
): readonly SourceId[] {
  return targets.filter(({ setOn }) => knownOn(setOn, day)).map(({ sourceId }) => sourceId)
}
