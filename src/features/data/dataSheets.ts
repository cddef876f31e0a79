import type { ConflictLine } from '@/domain/conflictLines'
import { daysBetween } from '@/domain/day'
import { parseSide, type Revision } from '@/domain/figureRecord'
import type { Owing } from '@/domain/owed'
import type { Indicator } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { SheetCell, SheetSet } from '@/files/sheet'
import {
  citedIn,
  columnsOfKind,
  figureCell,
  noteCell,
  printedDayCell,
  programmeCell,
  sourceColumns,
} from '@/files/sheetCells'
import { precise } from '@/i18n/format'
import { plainMessage } from '@/i18n/plainMessage'
import type { ScreenSpeech } from '@/i18n/Words'
import { outcomeText } from '@/ui/outcomeText'
import { REASONS, type Coverage, type Extent } from './extentOf'

/** A side of a contradiction: a figure is a number, a band is text. */
function sideCell(text: string, indicator: Indicator, { f }: ScreenSpeech): SheetCell {
  const side = parseSide(text)
  if (side === null) return text
  return side.kind === 'value' ? figureCell(side.value, indicator) : f.bandFigures(side)
}

/** The contradictions as a table, in the order of the screen. */
export function conflictsSheet(lines: readonly ConflictLine[], report: TermReport, speech: ScreenSpeech): SheetSet {
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const cited = citedIn(
    lines.flatMap(({ conflict }) => [conflict.sourceA, conflict.sourceB]),
    report,
    speech,
  )
  return {
    sheets: [
      {
        name: sheet.conflicts,
        columns: [
          ...columnsOfKind('text', m.data.indicator, m.data.period),
          ...columnsOfKind('number', column.sideA),
          ...columnsOfKind('text', column.sourceA),
          ...columnsOfKind('number', column.sideB),
          ...columnsOfKind('text', column.sourceB, column.unit),
          ...columnsOfKind('long', column.outcome, column.explanation),
        ],
        rows: lines.map((line) => {
          const { conflict, indicator } = line
          return [
            indicator.shortName[language],
            f.period(conflict.period),
            sideCell(conflict.valueA, indicator, speech),
            cited.cellsOf(conflict.sourceA)[1],
            sideCell(conflict.valueB, indicator, speech),
            cited.cellsOf(conflict.sourceB)[1],
            f.unit(indicator),
            plainMessage(outcomeText(line, speech)),
            noteCell(conflict.explanation, null, report),
          ]
        }),
      },
    ],
    sources: cited.sources,
    filters: [],
  }
}

/** The revisions as a table, in the order of the screen. */
export function revisionsSheet(revisions: readonly Revision[], report: TermReport, speech: ScreenSpeech): SheetSet {
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const cited = citedIn(
    revisions.map(({ to }) => to.sourceId),
    report,
    speech,
  )
  return {
    sheets: [
      {
        name: sheet.revisions,
        columns: [
          ...columnsOfKind('text', m.data.indicator, m.data.period),
          ...columnsOfKind('number', column.from),
          ...columnsOfKind('text', column.fromQuality),
          ...columnsOfKind('day', column.fromPublished),
          ...columnsOfKind('number', column.to),
          ...columnsOfKind('text', column.toQuality),
          ...columnsOfKind('day', column.published),
          ...columnsOfKind('number', column.by),
          ...columnsOfKind('text', column.unit),
          ...sourceColumns(speech),
        ],
        rows: revisions.map(({ indicator, from, to }) => {
          const { decimals } = precise(indicator, [from.value, to.value])
          return [
            indicator.shortName[language],
            f.period(to.period),
            figureCell(from.value, indicator),
            m.words.quality[from.quality],
            printedDayCell(from.publishedOn, f),
            figureCell(to.value, indicator),
            m.words.quality[to.quality],
            printedDayCell(to.publishedOn, f),
            { value: Number((to.value - from.value).toFixed(decimals)), decimals },
            f.unit(indicator),
            ...cited.cellsOf(to.sourceId),
          ]
        }),
      },
    ],
    sources: cited.sources,
    filters: [],
  }
}

/** Who owes which figures as a table, an indicator a row, in the order of the screen. */
export function owedSheet(owing: readonly Owing[], report: TermReport, { m, f, language }: ScreenSpeech): SheetSet {
  const { column, sheet } = m.tables
  return {
    sheets: [
      {
        name: sheet.owed,
        columns: [
          ...columnsOfKind('text', column.agency, column.name, column.missingFrom),
          ...columnsOfKind('day', column.due),
          ...columnsOfKind('number', column.late, column.missingPeriods),
          ...columnsOfKind('text', column.latest),
        ],
        rows: owing.flatMap(({ agency, figures }) =>
          figures.map(({ line, from, since, periods, latest }) => [
            agency?.name[language] ?? m.data.owed.unknown,
            line.indicator.shortName[language],
            f.period(from),
            { day: since },
            daysBetween(since, report.day),
            periods,
            latest === null ? null : f.period(latest),
          ]),
        ),
      },
    ],
    sources: [],
    filters: [],
  }
}

/** How far the figures reach as a table: the programmes in the order of the screen, and the whole term last. */
export function coverageSheet({ programmes, all }: Coverage, speech: ScreenSpeech): SheetSet {
  const { m } = speech
  const { coverage } = m.data
  const { sheet, silence } = m.tables
  const cellsOf = (extent: Extent): readonly SheetCell[] => [
    extent.indicators,
    extent.targets,
    extent.figures,
    extent.rated,
    ...REASONS.map((reason) => extent.silence[reason]),
  ]
  return {
    sheets: [
      {
        name: sheet.coverage,
        columns: [
          ...columnsOfKind('text', coverage.programme),
          ...columnsOfKind('number', coverage.indicators, coverage.targets, coverage.figures, coverage.rated),
          ...columnsOfKind('number', ...REASONS.map((reason) => silence[reason])),
        ],
        rows: [
          ...programmes.map(({ programme, extent }) => [programmeCell(programme, speech), ...cellsOf(extent)]),
          [coverage.all, ...cellsOf(all)],
        ],
      },
    ],
    sources: [],
    filters: [],
  }
}
