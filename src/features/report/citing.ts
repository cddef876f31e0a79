import { noteOf } from '@/domain/citedText'
import { isNoteKnown } from '@/domain/knownNote'
import type { SourceDocument, SourceId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { PaperRun } from '@/files/paper'

/** The documents of a paper, numbered as they are first cited. */
export interface Citing {
  /** The numbers in brackets that stand for documents, each leading to its row of the annex; what came out after the day is not cited. */
  readonly cite: (ids: readonly SourceId[]) => readonly PaperRun[]
  /** A remark of the register, its documents cited by number; nothing where it cannot have been written by the day. */
  readonly note: (text: string) => readonly PaperRun[]
  /** What has been cited so far, in the order of the numbers. */
  readonly cited: () => readonly SourceDocument[]
}

/** Row of the annex in which a document stands. */
export const rowOf = (number: number): string => `source-${number}`

/** Numbers documents from 1 as they are asked for. */
export function citingFrom(report: TermReport): Citing {
  const known = new Map(
    report.register.sources.filter(({ id }) => !report.unpublished.has(id)).map((source) => [source.id, source]),
  )
  const cited: SourceDocument[] = []
  const numberOf = (source: SourceDocument): number => {
    if (!cited.includes(source)) cited.push(source)
    return cited.indexOf(source) + 1
  }
  const bracket = (source: SourceDocument): PaperRun => {
    const number = numberOf(source)
    return { text: `[${number}]`, leadsTo: rowOf(number) }
  }
  return {
    cite: (ids) => {
      const sources = [...new Set(ids)].flatMap((id) => known.get(id) ?? [])
      return sources.flatMap((source, i) => (i === 0 ? [bracket(source)] : [{ text: ' ' }, bracket(source)]))
    },
    note: (text) =>
      isNoteKnown(text, null, report)
        ? noteOf(text, report.register.sources).flatMap((piece): readonly PaperRun[] =>
            typeof piece === 'string' ? [{ text: piece }] : [bracket(piece)],
          )
        : [],
    cited: () => cited,
  }
}
