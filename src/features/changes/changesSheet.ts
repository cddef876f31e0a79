import { TASK_TURNS, type Changes, type IndicatorChange, type TaskChange } from '@/domain/change'
import type { SourceId } from '@/domain/register'
import { isForOrientation, type IndicatorLine, type TermReport } from '@/domain/report'
import { weighedCauses } from '@/domain/weighedCauses'
import type { SheetCell, SheetSet } from '@/files/sheet'
import { citedIn, columnsOfKind, programmeCell } from '@/files/sheetCells'
import { causeSentence, type ToldCause } from '@/i18n/causeSentence'
import { plainMessage } from '@/i18n/plainMessage'
import { taskSentence } from '@/i18n/taskSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import { byTurn, type ShownChanges } from './shownChanges'

/** What the screen of changes shows, and the reports of both days. */
export interface ChangesShown {
  readonly shown: ShownChanges
  readonly changes: Changes
  readonly now: TermReport
  readonly before: TermReport
  readonly filters: readonly string[]
}

/** A row before its documents have their numbers. */
interface Told {
  readonly cells: readonly SheetCell[]
  readonly sources: readonly SourceId[]
}

function statusOn({ assessment: a }: IndicatorLine, { m }: ScreenSpeech): string {
  return a === null || isForOrientation(a) ? m.changes.noTarget : m.words.status[a.status]
}

function indicatorRow(
  change: IndicatorChange,
  { changes, now, before: then }: ChangesShown,
  speech: ScreenSpeech,
): Told {
  const { m, language } = speech
  const { indicator, before, after, turn } = change
  const { main, rest } = weighedCauses(change)
  const causes = [...main, ...rest].map((cause): ToldCause =>
    causeSentence(cause, change, [changes.from, changes.to], { before: then.limits, now: now.limits }, speech),
  )
  const isJudged = before.assessment !== null || after.assessment !== null
  const { programmes, agencies } = now.register
  return {
    cells: [
      m.changes.turn[turn],
      indicator.shortName[language],
      programmeCell(
        programmes.find(({ id }) => id === indicator.programmeId),
        speech,
      ) ?? m.changes.noProgramme,
      agencies.find(({ id }) => id === indicator.leadAgencyId)?.name[language] ?? null,
      isJudged ? statusOn(before, speech) : null,
      isJudged ? statusOn(after, speech) : m.changes.followed,
      causes.map(({ text }) => plainMessage(text)).join(' '),
    ],
    sources: causes.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
  }
}

function taskRow(
  { task, before, after, turn, ...rest }: TaskChange,
  { changes, now }: ChangesShown,
  speech: ScreenSpeech,
): Told {
  const { m, language } = speech
  const { programmes, agencies } = now.register
  return {
    cells: [
      m.changes.taskTurn[turn],
      task.title[language],
      programmeCell(
        programmes.find(({ id }) => id === task.programmeId),
        speech,
      ),
      agencies.find(({ id }) => id === task.leadAgencyId)?.name[language] ?? null,
      before === null ? null : m.words.taskStatus[before.assessment.status],
      m.words.taskStatus[after.assessment.status],
      `${taskSentence({ task, before, after, turn, ...rest }, changes.from, speech)}.`,
    ],
    sources: [task.sourceId],
  }
}

/** The changes as a table, in the order of the screen: indicators by the way they went, then tasks. */
export function changesSheet(of: ChangesShown, speech: ScreenSpeech): SheetSet {
  const { shown, changes, now, filters } = of
  const { m, f } = speech
  const { column, sheet } = m.tables
  const told = [
    ...byTurn(shown.indicators).flatMap((group) => group.changes.map((change) => indicatorRow(change, of, speech))),
    ...TASK_TURNS.flatMap((turn) =>
      shown.tasks.filter((change) => change.turn === turn).map((change) => taskRow(change, of, speech)),
    ),
  ]
  const cited = citedIn(
    told.flatMap(({ sources }) => sources),
    now,
    speech,
  )
  const numbers = (ids: readonly SourceId[]): string =>
    [...new Set(ids)].flatMap((id) => cited.numberOf(id) ?? []).join(', ')
  return {
    sheets: [
      {
        name: sheet.changes,
        columns: [
          ...columnsOfKind('text', column.change, column.about, column.programme, column.agency),
          ...columnsOfKind('text', column.before(f.day(changes.from)), column.now(f.day(changes.to))),
          ...columnsOfKind('long', column.causes),
          ...columnsOfKind('text', column.sourceNumber),
        ],
        rows: told.map(({ cells, sources }) => [...cells, numbers(sources)]),
      },
    ],
    sources: cited.sources,
    filters,
  }
}
