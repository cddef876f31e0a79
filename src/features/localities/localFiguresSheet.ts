import { isValidOn, rankingsOf, type Division, type LocalSeries } from '@/domain/localSeries'
import type { IndicatorId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, figureCell, printedDayCell, sourceColumns } from '@/files/sheetCells'
import type { ScreenSpeech } from '@/i18n/Words'
import { kindOf } from './coverage'

/** What the figures of places show: all indicators, or the one in the address. */
export interface LocalFiguresShown {
  readonly series: ReadonlyMap<IndicatorId, readonly LocalSeries[]>
  readonly chosen: IndicatorId | null
  readonly divisions: readonly Division[]
  readonly report: TermReport
  readonly isMeant: (name: string) => boolean
  readonly filters: readonly string[]
}

/** The figures of places as a table: each indicator by itself, the divisions of the territory apart, later periods first, best first. */
export function localFiguresSheet(
  { series, chosen, divisions, report, isMeant, filters }: LocalFiguresShown,
  speech: ScreenSpeech,
): SheetSet {
  const { m, f, language } = speech
  const { figures: words } = m.localities
  const divisionOf = (division: Division): string => {
    const { validFrom, validTo } = division
    return isValidOn(division, report.day) || validTo === null
      ? words.now(kindOf(division), validFrom === null ? null : f.day(validFrom))
      : words.before(kindOf(division), f.day(validTo))
  }
  const ranked = report.register.indicators
    .filter(({ id }) => chosen === null || id === chosen)
    .flatMap((indicator) =>
      divisions.flatMap((division) =>
        rankingsOf(series.get(indicator.id) ?? [], division, report.day).flatMap(({ places }) =>
          places
            .filter(({ locality }) => isMeant(locality.name[language]))
            .map(({ locality, figure }) => ({ indicator, division, locality, figure })),
        ),
      ),
    )
  const cited = citedIn(
    ranked.map(({ figure }) => figure.sourceId),
    report,
    speech,
  )
  const { column, sheet } = m.tables
  return {
    sheets: [
      {
        name: sheet.localFigures,
        columns: [
          ...columnsOfKind('text', column.name, column.division, column.period, column.place),
          ...columnsOfKind('number', column.figure),
          ...columnsOfKind('text', column.unit, column.quality),
          ...columnsOfKind('day', column.published),
          ...sourceColumns(speech),
        ],
        rows: ranked.map(({ indicator, division, locality, figure }) => [
          indicator.shortName[language],
          divisionOf(division),
          f.period(figure.period),
          locality.name[language],
          figureCell(figure.value, indicator),
          f.unit(indicator),
          m.words.quality[figure.quality],
          printedDayCell(figure.publishedOn, f),
          ...cited.cellsOf(figure.sourceId),
        ]),
      },
    ],
    sources: cited.sources,
    filters,
  }
}
