import type { SheetSet } from '@/files/sheet'
import { columnsOfKind } from '@/files/sheetCells'
import type { ScreenSpeech } from '@/i18n/Words'
import { AGENCY_COUNTS, type AgencyRow } from './agencyRows'

/** The agencies as a table, in the order of the screen. */
export function agencyListSheet(rows: readonly AgencyRow[], { m, language }: ScreenSpeech): SheetSet {
  const words = m.lists.agencies
  return {
    sheets: [
      {
        name: m.tables.sheet.agencies,
        columns: [
          ...columnsOfKind('text', words.agency),
          ...columnsOfKind('number', ...AGENCY_COUNTS.map((count) => words[count])),
        ],
        rows: rows.map((row) => [row.agency.name[language], ...AGENCY_COUNTS.map((count) => row[count])]),
      },
    ],
    sources: [],
    filters: [],
  }
}
