import type { Review } from '@/domain/register'
import { reportedMet } from '@/domain/reviewBeside'
import type { ScreenSpeech } from '@/i18n/Words'
import type { SheetCell, SheetColumn } from './sheet'
import { columnsOfKind } from './sheetCells'

/** The heads over `countCells`. */
export function countColumns({ m }: ScreenSpeech): readonly SheetColumn[] {
  const { column } = m.tables
  return columnsOfKind(
    'number',
    column.total,
    column.exceeded,
    column.met,
    column.onSchedule,
    column.atLeastOnSchedule,
    column.behind,
  )
}

/** What a review itself counted; what it did not give is empty. Where it does not tell the met ones apart they are among those on schedule. */
export function countCells(review: Review): readonly SheetCell[] {
  const { total, exceeded, met, onSchedule, behind } = review
  const scheduled = reportedMet(review) === null ? [null, onSchedule] : [onSchedule, null]
  return [total, exceeded, met, ...scheduled, behind]
}
