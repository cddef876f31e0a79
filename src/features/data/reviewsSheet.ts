import type { Day } from '@/domain/day'
import type { Review } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { besideOf, reviewDay, type Beside } from '@/domain/reviewBeside'
import { countCells, countColumns } from '@/files/reviewCells'
import type { Sheet, SheetCell, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, noteCell, printedDayCell, sourceColumns } from '@/files/sheetCells'
import { plainMessage } from '@/i18n/plainMessage'
import { reasonSentence } from '@/i18n/reasonSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import { LISTS, sizeOf, subjectOf, whyText } from './reviewStory'

/** A review, what is known beside it, and the cells by which both sheets name it. */
interface Told {
  readonly review: Review
  /** The report of the review's own day. */
  readonly onDay: TermReport
  readonly beside: Beside
  readonly name: readonly SheetCell[]
}

/** Every indicator that a review is compared with, and in a sentence why it counts as it does. */
function indicatorsSheet(all: readonly Told[], { m, f, language }: ScreenSpeech): Sheet {
  const { column, beside: words } = m.tables
  return {
    name: m.data.review.one,
    columns: [
      ...columnsOfKind('text', column.reviewed, column.review),
      ...columnsOfKind('day', column.date, column.computedOn),
      ...columnsOfKind('text', column.list, column.name, column.status),
      ...columnsOfKind('long', column.sentence),
    ],
    rows: all.flatMap(({ onDay, beside, name }) =>
      LISTS.flatMap((list) =>
        beside[list].map(({ indicator, assessment }) => [
          ...name,
          { day: onDay.day },
          words[list],
          indicator.shortName[language],
          m.words.status[assessment.status],
          plainMessage(reasonSentence(m, assessment, indicator, f, onDay.day)),
        ]),
      ),
    ),
  }
}

/**
 * What committees counted at each review beside what the register gives for the same day, in the order of the screen; on a second sheet
 * indicator by indicator.
 */
export function reviewsSheet(
  reviews: readonly Review[],
  report: TermReport,
  reportAt: (day: Day) => TermReport,
  speech: ScreenSpeech,
): SheetSet {
  const { m, f } = speech
  const { column, sheet, beside: lists, besideSet } = m.tables
  const cited = citedIn(
    reviews.map(({ sourceId }) => sourceId),
    report,
    speech,
  )
  const all = reviews.map((review): Told => {
    const onDay = reportAt(reviewDay(review, report))
    const name = [subjectOf(review, report, speech), m.words.review[review.kind], printedDayCell(review.date, f)]
    return { review, onDay, beside: besideOf(review, onDay), name }
  })
  const besideCells = ({ beside, onDay }: Told): readonly SheetCell[] => {
    const size = sizeOf(beside)
    // Nothing was counted where there is no set: that is no zero.
    if (size === 0) return [null, null, null, ...LISTS.map(() => null)]
    return [{ day: onDay.day }, besideSet[beside.set], size, ...LISTS.map((list) => beside[list].length)]
  }
  return {
    sheets: [
      {
        name: sheet.reviews,
        columns: [
          ...columnsOfKind('text', column.reviewed, column.review),
          ...columnsOfKind('day', column.date),
          ...countColumns(speech),
          ...columnsOfKind('day', column.computedOn),
          ...columnsOfKind('text', column.comparedSet),
          ...columnsOfKind('number', column.counted, ...LISTS.map((list) => column.computed(lists[list]))),
          ...columnsOfKind('long', m.data.review.why, column.note),
          ...sourceColumns(speech),
        ],
        rows: all.map((told) => [
          ...told.name,
          ...countCells(told.review),
          ...besideCells(told),
          plainMessage(whyText(told.review, told.beside, speech)),
          noteCell(told.review.note, told.review.sourceId, report),
          ...cited.cellsOf(told.review.sourceId),
        ]),
      },
      indicatorsSheet(all, speech),
    ],
    sources: cited.sources,
    filters: [],
  }
}
