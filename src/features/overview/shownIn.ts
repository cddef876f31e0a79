import type { JudgedLine } from '@/domain/judged'
import type { View } from '@/state/view'

/** Does a line pass the filters of the address? */
export function isShown(line: JudgedLine, { status, programme }: Pick<View, 'status' | 'programme'>): boolean {
  return (
    (status === null || line.assessment.status === status) &&
    (programme === null || line.indicator.programmeId === programme)
  )
}

/** The lines that pass the filters of the address. */
export function shownIn(lines: readonly JudgedLine[], view: Pick<View, 'status' | 'programme'>): readonly JudgedLine[] {
  return lines.filter((line) => isShown(line, view))
}
