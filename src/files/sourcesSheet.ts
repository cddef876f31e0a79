import type { Citation } from '@/domain/citationsOf'
import type { ScreenSpeech } from '@/i18n/Words'
import { safeLink } from '@/ui/safeLink'
import type { SheetSet } from './sheet'
import { columnsOfKind, printedDayCell, titleCell } from './sheetCells'

/** Documents and how often each is cited as a table, in the order in which they come; their numbers are those of the last sheet. */
export function sourcesSheet(
  citations: readonly Citation[],
  /** What the list counts. */
  counted: readonly Exclude<keyof Citation, 'source'>[],
  filters: readonly string[],
  { m, f }: ScreenSpeech,
): SheetSet {
  const { column, sheet } = m.tables
  const words = m.data.source
  return {
    sheets: [
      {
        name: sheet.sources,
        columns: [
          ...columnsOfKind('number', column.sourceNumber),
          ...columnsOfKind('long', words.document),
          ...columnsOfKind('text', column.address, words.publisher, words.kind),
          ...columnsOfKind('day', words.published),
          ...columnsOfKind('number', ...counted.map((count) => column[count])),
        ],
        rows: citations.map(({ source, ...counts }, at) => [
          at + 1,
          titleCell(source),
          safeLink(source.url),
          source.publisher,
          words.kinds[source.kind],
          printedDayCell(source.publishedOn, f) ?? m.data.undated,
          ...counted.map((count) => counts[count]),
        ]),
      },
    ],
    sources: citations.map(({ source }) => source),
    filters,
  }
}
