import type { Day } from '@/domain/day'
import type { Programme, Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { reviewDay, rollUpBeside } from '@/domain/reviewBeside'
import { RATED_FIRST } from '@/domain/rollUp'
import { countCells, countColumns } from '@/files/reviewCells'
import type { SheetCell, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, noteCell, printedDayCell, sourceColumns } from '@/files/sheetCells'
import type { ScreenSpeech } from '@/i18n/Words'
import { programmeFilter } from './programmeFilter'

/** A programme's reviews as a table, in the order of the screen: what was reported, and what the register gave on the same day. */
export function reviewsSheet(
  programme: Programme,
  reviews: readonly Review[],
  report: TermReport,
  reportAt: (day: Day) => TermReport,
  speech: ScreenSpeech,
): SheetSet {
  const { m, f } = speech
  const { column, sheet } = m.tables
  const words = m.programme.reviews
  const cited = citedIn(
    reviews.map(({ sourceId }) => sourceId),
    report,
    speech,
  )
  const computedCells = (review: Review): readonly SheetCell[] => {
    const day = reviewDay(review, report)
    const rollUp = rollUpBeside(review, reportAt(day))
    const why = rollUp === null ? null : words.difference({ review, rollUp })
    // Nothing was counted where there is no set: that is no zero.
    if (rollUp === null || rollUp.total === 0) return [null, null, null, ...RATED_FIRST.map(() => null), why]
    const { total, rated, counts } = rollUp
    return [{ day }, total, rated, ...RATED_FIRST.map((status) => counts[status]), why]
  }
  return {
    sheets: [
      {
        name: sheet.reviews,
        columns: [
          ...columnsOfKind('text', column.review),
          ...columnsOfKind('day', column.date),
          ...countColumns(speech),
          ...columnsOfKind('day', column.computedOn),
          ...columnsOfKind('number', column.ofTotal, column.judged),
          ...columnsOfKind('number', ...RATED_FIRST.map((status) => column.computed(m.words.status[status]))),
          ...columnsOfKind('long', words.why, column.note),
          ...sourceColumns(speech),
        ],
        rows: reviews.map((review) => [
          m.words.review[review.kind],
          printedDayCell(review.date, f),
          ...countCells(review),
          ...computedCells(review),
          noteCell(review.note, review.sourceId, report),
          ...cited.cellsOf(review.sourceId),
        ]),
      },
    ],
    sources: cited.sources,
    filters: [programmeFilter(programme, speech)],
  }
}
