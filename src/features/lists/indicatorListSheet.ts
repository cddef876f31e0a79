import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { STATUSES } from '@/domain/status'
import { bandCells, distanceCell, paceCell, paceUnit } from '@/files/indicatorCells'
import type { SheetCell, SheetColumn, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, figureCell, programmeCell } from '@/files/sheetCells'
import { plainMessage } from '@/i18n/plainMessage'
import type { ScreenSpeech } from '@/i18n/Words'
import { groupedForSheet } from './groupedForSheet'
import { indicatorKey, type IndicatorColumn } from './indicatorColumns'
import type { IndicatorRow } from './indicatorRows'
import type { Grouping } from './rowGroups'
import { sortedBy, type Sorting } from './sorting'

/** A list of indicators as somebody looks at it. */
export interface IndicatorList {
  /** What the filter leaves. */
  readonly rows: readonly IndicatorRow[]
  readonly columns: readonly IndicatorColumn[]
  readonly heads: Readonly<Record<IndicatorColumn, string>>
  readonly sorting: Sorting<IndicatorColumn>
  readonly grouping: Grouping | null
  readonly filters: readonly string[]
  readonly report: TermReport
}

/** What a column of the screen becomes: its figures, their unit and their periods stand by themselves, so that they can be reckoned with. */
interface Part {
  readonly columns: readonly SheetColumn[]
  readonly cellsOf: (row: IndicatorRow) => readonly SheetCell[]
}

const MEASURED: ReadonlySet<IndicatorColumn> = new Set(['figure', 'target', 'distance'])

function silenceOf({ judged, line }: IndicatorRow, { m, f }: ScreenSpeech): SheetCell {
  const { followed, orientation } = m.lists.indicators
  if (judged === null) return line.assessment === null ? followed : orientation
  return isRated(judged.assessment.status) ? null : m.story.line(judged, f)
}

function partOf(column: IndicatorColumn, { heads }: IndicatorList, speech: ScreenSpeech): Part {
  const { m, f, language } = speech
  const { column: words } = m.tables
  const list = m.lists.indicators
  switch (column) {
    case 'status':
      return {
        columns: columnsOfKind('text', heads.status),
        cellsOf: ({ status }) => [status === null ? list.noStatus : m.words.status[status]],
      }
    case 'name':
      return {
        columns: columnsOfKind('text', heads.name, words.headline, words.silence),
        cellsOf: (row) => [
          row.line.indicator.shortName[language],
          row.line.indicator.headline ? m.words.headline : null,
          silenceOf(row, speech),
        ],
      }
    case 'programme':
      return {
        columns: columnsOfKind('text', heads.programme),
        cellsOf: ({ programme }) => [programmeCell(programme, speech)],
      }
    case 'figure':
      return {
        columns: [
          ...columnsOfKind('number', heads.figure),
          ...columnsOfKind('text', words.period, words.quality, words.known),
        ],
        cellsOf: ({ figure, line }) =>
          figure === null
            ? [null, null, null, null]
            : [
                figureCell(figure.value, line.indicator),
                f.period(figure.period),
                m.words.quality[figure.quality],
                figure.count === undefined || figure.of === undefined ? null : list.known(figure.count, figure.of),
              ],
      }
    case 'target':
      return {
        columns: [...columnsOfKind('number', words.lower, words.upper), ...columnsOfKind('text', words.until)],
        cellsOf: ({ line: { assessment, indicator } }) => [
          ...bandCells(assessment, indicator),
          assessment?.milestone == null ? null : f.period(assessment.milestone.period),
        ],
      }
    case 'distance':
      return {
        columns: [...columnsOfKind('number', words.shortfall), ...columnsOfKind('text', heads.distance)],
        cellsOf: ({ rated }) => {
          const cell = rated === null ? null : distanceCell(rated.assessment, rated.indicator)
          if (rated === null || cell === null) return [null, null]
          const told = m.story.distance(rated.assessment, rated.indicator, f)
          const band = rated.assessment.milestone?.band
          const reached = band == null || band.min === null || band.max === null || band.min === band.max
          return [cell, told === '' ? (reached ? list.meets : list.inside) : plainMessage(told)]
        },
      }
    case 'pace':
      return {
        columns: [...columnsOfKind('number', heads.pace, words.planned), ...columnsOfKind('text', words.paceUnit)],
        cellsOf: ({ rated }) => {
          const required = rated?.assessment.pace.required ?? null
          if (rated === null || required === null) return [null, null, null]
          const { assessment: a, indicator } = rated
          return [
            paceCell(required, a, indicator),
            paceCell(a.pace.planned, a, indicator),
            paceUnit(a, indicator, speech),
          ]
        },
      }
    case 'confidence':
      return {
        columns: columnsOfKind('text', heads.confidence, words.freshness),
        cellsOf: ({ judged }) => {
          if (judged === null) return [null, null]
          const { confidence, supply } = judged.assessment
          const isFed = supply !== null && supply.latestPeriod !== null
          return [m.words.confidence[confidence.level], isFed ? m.words.freshness[supply.freshness] : null]
        },
      }
    case 'agency':
      return {
        columns: columnsOfKind('text', heads.agency),
        cellsOf: ({ agency }) => [agency?.name[language] ?? null],
      }
    case 'turn':
      return {
        columns: columnsOfKind('text', heads.turn, words.was),
        cellsOf: ({ turn, change }) => {
          const before = change?.before.assessment?.status
          return [
            turn === null ? null : m.lists.turn[turn],
            turn === null || turn === 'same' || before === undefined ? null : m.words.status[before],
          ]
        },
      }
  }
}

/** A list of indicators as a table: the rows and columns of the screen in its order, all of them. */
export function indicatorListSheet(list: IndicatorList, speech: ScreenSpeech): SheetSet {
  const { rows, columns, sorting, grouping, filters, report } = list
  const { m, f, language } = speech
  const keyOf = (row: IndicatorRow) => indicatorKey(row, sorting.column, report.limits, language)
  const ordered = sortedBy(rows, keyOf, sorting.reversed, f.compare)
  const grouped = groupedForSheet(
    ordered,
    grouping,
    report.register,
    {
      order: STATUSES,
      nameOf: ({ status }) => (status === null ? m.lists.group.noStatus : m.words.status[status]),
    },
    speech,
  )
  const firstMeasured = columns.find((column) => MEASURED.has(column))
  const parts = columns.flatMap((column): readonly Part[] => {
    const part = partOf(column, list, speech)
    if (column !== firstMeasured) return [part]
    const unit: Part = {
      columns: columnsOfKind('text', m.tables.column.unit),
      cellsOf: ({ line }) => [f.unit(line.indicator)],
    }
    return [part, unit]
  })
  const sources = rows.flatMap(({ line }) => [
    ...line.known.map(({ observation }) => observation.sourceId),
    ...line.targets.badge.map(({ sourceId }) => sourceId),
  ])
  return {
    sheets: [
      {
        name: m.tables.sheet.indicators,
        columns: [...grouped.columns, ...parts.flatMap((part) => part.columns)],
        rows: grouped.rows.map(({ row, before }) => [...before, ...parts.flatMap((part) => part.cellsOf(row))]),
      },
    ],
    sources: citedIn(sources, report, speech).sources,
    filters,
  }
}
