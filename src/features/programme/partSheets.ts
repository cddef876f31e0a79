import { latestOf } from '@/domain/latestOf'
import type { IndicatorLine, ProgrammeLine, TermReport } from '@/domain/report'
import { usedFigures } from '@/domain/usedFigures'
import type { SheetCell, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, figureCell, sourceColumns } from '@/files/sheetCells'
import { taskTable } from '@/files/taskTable'
import type { ScreenSpeech } from '@/i18n/Words'
import { indicativeIn } from './indicativeIn'
import { programmeFilter } from './programmeFilter'

/** A programme's tasks as a table, with the columns of the screen in its order. */
export function tasksSheet({ programme, tasks }: ProgrammeLine, report: TermReport, speech: ScreenSpeech): SheetSet {
  const { sources, ...table } = taskTable(
    tasks,
    ['status', 'title', 'agency', 'start', 'due', 'done', 'days', 'reported', 'source'],
    report,
    speech,
  )
  return {
    sheets: [{ name: speech.m.tables.sheet.tasks, ...table }],
    sources,
    filters: [programmeFilter(programme, speech)],
  }
}

/** The indicators that are followed without a status as a table: those without a target first, then those with an orientation beyond the term. */
export function contextSheet(line: ProgrammeLine, report: TermReport, speech: ScreenSpeech): SheetSet {
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const { followed, orientation } = m.lists.indicators
  const latestIn = (of: IndicatorLine) => latestOf(of, usedFigures(of, report.day, report.register.term))
  const told = [
    ...line.context.map((of) => ({ of, group: followed, latest: latestIn(of) })),
    ...indicativeIn(line).map((of) => ({ of, group: orientation, latest: latestIn(of) })),
  ]
  const cited = citedIn(
    told.flatMap(({ latest }) => latest?.sourceId ?? []),
    report,
    speech,
  )
  return {
    sheets: [
      {
        name: sheet.context,
        columns: [
          ...columnsOfKind('text', column.group, column.name, column.fullName, column.annualPlans),
          ...columnsOfKind('number', column.figure),
          ...columnsOfKind('text', column.unit, column.period, column.quality),
          ...sourceColumns(speech),
        ],
        rows: told.map(({ of: { indicator, targets }, group, latest }): readonly SheetCell[] => [
          group,
          indicator.shortName[language],
          indicator.name[language],
          targets.annualPlans.map(({ period }) => f.period(period)).join(', '),
          figureCell(latest?.value ?? null, indicator),
          f.unit(indicator),
          ...(latest === null
            ? [null, null, null, null, null]
            : [f.period(latest.period), m.words.quality[latest.quality], ...cited.cellsOf(latest.sourceId)]),
        ]),
      },
    ],
    sources: cited.sources,
    filters: [programmeFilter(line.programme, speech)],
  }
}
