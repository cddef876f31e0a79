import { programmeCitationsOf, type Citation } from '@/domain/citationsOf'
import type { ProgrammeLine, TermReport } from '@/domain/report'

const found = new WeakMap<ProgrammeLine, readonly Citation[]>()

/** What a programme cites, counted once: whoever steps through programmes comes back to them, and a large one has ten thousand figures. */
export function citationsIn(line: ProgrammeLine, report: TermReport): readonly Citation[] {
  const before = found.get(line)
  if (before !== undefined) return before
  const citations = programmeCitationsOf(line, report)
  found.set(line, citations)
  return citations
}
