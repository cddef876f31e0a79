import type { TermReport } from '@/domain/report'
import type { SheetCell, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, programmeCell, sourceColumns } from '@/files/sheetCells'
import type { ScreenSpeech } from '@/i18n/Words'
import { kindOf, type CoverageGroup, type CoverageRow } from './coverage'

/** What the cascade shows. */
export interface CascadeShown {
  readonly groups: readonly CoverageGroup[]
  readonly report: TermReport
  readonly isMeant: (name: string) => boolean
  readonly filters: readonly string[]
}

/** The documents of localities and bodies as a table, one a row, in the order of the screen; then the places of which none is known. */
export function cascadeSheet({ groups, report, isMeant, filters }: CascadeShown, speech: ScreenSpeech): SheetSet {
  const { m, f, language } = speech
  const { programmes } = report.register
  const { cascade } = m.localities
  const nameOf = ({ locality, body }: CoverageRow): string => locality?.name[language] ?? body
  const shown = groups.map((group) => ({
    group,
    rows: group.rows.filter((row) => isMeant(nameOf(row))).toSorted((a, b) => f.compare(nameOf(a), nameOf(b))),
    without: group.without
      .map(({ name }) => name[language])
      .filter(isMeant)
      .toSorted(f.compare),
  }))
  const cited = citedIn(
    shown.flatMap(({ rows }) =>
      rows.flatMap(({ documents }) =>
        programmes.flatMap(({ id }) => (documents.get(id) ?? []).map(({ sourceId }) => sourceId)),
      ),
    ),
    report,
    speech,
  )
  const divisionOf = ({ division, inForce, covered, rows }: CoverageGroup): string => {
    if (division === null) return cascade.bodies(rows.length)
    const counted = { covered, total: division.localities.length, kind: kindOf(division) }
    return inForce ? cascade.now(counted) : cascade.before(counted, f.day(division.validTo ?? ''))
  }
  const { column, sheet, noDocument } = m.tables
  return {
    sheets: [
      {
        name: sheet.cascade,
        columns: [
          ...columnsOfKind('text', column.division, column.place, column.within, column.programme, column.code),
          ...columnsOfKind('long', column.title),
          ...columnsOfKind('text', column.body),
          ...columnsOfKind('long', column.targetNote),
          ...sourceColumns(speech),
        ],
        rows: shown.flatMap(({ group, rows, without }): readonly (readonly SheetCell[])[] => [
          ...rows.flatMap((row) =>
            programmes.flatMap((programme) =>
              (row.documents.get(programme.id) ?? []).map((document): readonly SheetCell[] => [
                divisionOf(group),
                nameOf(row),
                row.within?.name[language] ?? null,
                programmeCell(programme, speech),
                document.code,
                document.title,
                document.body,
                document.targetNote[language],
                ...cited.cellsOf(document.sourceId),
              ]),
            ),
          ),
          ...without.map((name): readonly SheetCell[] => [
            divisionOf(group),
            name,
            null,
            null,
            null,
            noDocument,
            null,
            null,
            null,
            null,
            null,
          ]),
        ]),
      },
    ],
    sources: cited.sources,
    filters,
  }
}
