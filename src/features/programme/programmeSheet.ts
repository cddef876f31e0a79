import type { JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { bandCells, distanceCell, paceCell, paceUnit } from '@/files/indicatorCells'
import type { SheetCell, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, figureCell } from '@/files/sheetCells'
import { plainMessage } from '@/i18n/plainMessage'
import type { ScreenSpeech } from '@/i18n/Words'
import { briefOf } from './briefOf'
import { sortedBy, type Sorting } from './sorting'

/** The lists of one programme as somebody looks at them. */
export interface ProgrammeList {
  /** What the filter leaves, worst first. */
  readonly lines: readonly JudgedLine[]
  readonly sorting: Sorting
  readonly filters: readonly string[]
  readonly report: TermReport
}

/** The rows of a programme's lists in their order: what can be judged as it is sorted, then what cannot. */
export function programmeLines({ lines, sorting, report }: ProgrammeList, speech: ScreenSpeech): readonly JudgedLine[] {
  const isOfTable = ({ assessment }: JudgedLine): boolean => isRated(assessment.status)
  const silent = lines.filter((line) => !isOfTable(line))
  return [...sortedBy(lines.filter(isOfTable), sorting, report.limits, speech), ...silent]
}

function rowOf(line: JudgedLine, { report }: ProgrammeList, speech: ScreenSpeech): readonly SheetCell[] {
  const { m, f, language } = speech
  const { indicator, assessment: a } = line
  const isJudged = isRated(a.status)
  return [
    m.words.status[a.status],
    indicator.shortName[language],
    indicator.headline ? m.words.headline : null,
    plainMessage(isJudged ? briefOf(line, speech, report.limits) : m.story.line(line, f)),
    figureCell(a.value?.value ?? null, indicator),
    f.unit(indicator),
    a.value === null ? null : f.period(a.value.period),
    a.value === null ? null : m.words.quality[a.value.quality],
    isJudged ? distanceCell(a, indicator) : null,
    paceCell(isJudged ? a.pace.required : null, a, indicator),
    paceCell(isJudged && a.pace.required !== null ? a.pace.planned : null, a, indicator),
    isJudged && a.pace.required !== null ? paceUnit(a, indicator, speech) : null,
    ...bandCells(a, indicator),
    a.milestone === null ? null : f.period(a.milestone.period),
  ]
}

/** A programme's indicators with a target as a table, in the order of the screen. */
export function programmeSheet(list: ProgrammeList, speech: ScreenSpeech): SheetSet {
  const { m } = speech
  const { column } = m.tables
  const lines = programmeLines(list, speech)
  const sources = lines.flatMap(({ known, targets }) => [
    ...known.map(({ observation }) => observation.sourceId),
    ...targets.badge.map(({ sourceId }) => sourceId),
  ])
  return {
    sheets: [
      {
        name: m.tables.sheet.indicators,
        columns: [
          ...columnsOfKind('text', column.status, column.name, column.headline),
          ...columnsOfKind('long', column.brief),
          ...columnsOfKind('number', column.figure),
          ...columnsOfKind('text', column.unit, column.period, column.quality),
          ...columnsOfKind('number', column.shortfall, column.pace, column.planned),
          ...columnsOfKind('text', column.paceUnit),
          ...columnsOfKind('number', column.lower, column.upper),
          ...columnsOfKind('text', column.until),
        ],
        rows: lines.map((line) => rowOf(line, list, speech)),
      },
    ],
    sources: citedIn(sources, list.report, speech).sources,
    filters: list.filters,
  }
}
