import { TURNS, turnCounts, type Changes, type IndicatorChange, type TaskChange } from '@/domain/change'
import { isForOrientation, type IndicatorLine } from '@/domain/report'
import { weighedCauses } from '@/domain/weighedCauses'
import type { PaperBlock, PaperCell, PaperRow, PaperRun } from '@/files/paper'
import { causeSentence } from '@/i18n/causeSentence'
import { taskSentence } from '@/i18n/taskSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Citing } from './citing'
import { statusCell } from './paperProgramme'
import type { Depth, Subject } from './paperSubject'
import { cell, columnsOf, heading, inMessage, paragraph, runsOf, table } from './runs'

/** How an indicator looked on one of the two days. */
function lookCell(line: IndicatorLine, speech: ScreenSpeech): PaperCell {
  const { assessment } = line
  if (assessment === null || isForOrientation(assessment)) return cell(speech.m.changes.noTarget)
  return statusCell({ ...line, assessment }, speech)
}

function indicatorRow(
  change: IndicatorChange,
  { from, to }: Changes,
  { report }: Subject,
  citing: Citing,
  speech: ScreenSpeech,
): PaperRow {
  const { limits } = report
  const told = { ...change, indicator: inMessage(change.indicator) }
  const causes = weighedCauses(change).main.flatMap((cause, i): readonly PaperRun[] => {
    const { text, sourceId } = causeSentence(cause, told, [from, to], { before: limits, now: limits }, speech)
    const cited = sourceId === null ? [] : citing.cite([sourceId])
    return [...runsOf(`${i === 0 ? '' : ' '}${text}${cited.length === 0 ? '' : ' '}`), ...cited]
  })
  return {
    id: `change-${change.indicator.id}`,
    cells: [
      cell(change.indicator.shortName[speech.language]),
      lookCell(change.before, speech),
      lookCell(change.after, speech),
      { runs: causes },
    ],
  }
}

function taskRow(change: TaskChange, { from }: Changes, speech: ScreenSpeech): PaperRow {
  const { m, language } = speech
  return {
    id: `changed-task-${change.task.id}`,
    cells: [
      cell(change.task.title[language]),
      cell(m.changes.taskTurn[change.turn]),
      cell(taskSentence(change, from, speech)),
    ],
  }
}

/** What changed since the compared day; with each indicator and each task that became overdue, in full with every task. */
export function changesBlocks(
  number: string,
  subject: Subject,
  changes: Changes,
  citing: Citing,
  speech: ScreenSpeech,
  depth: Depth,
): readonly PaperBlock[] {
  const { m, f } = speech
  const words = m.paper.changes
  const counts = turnCounts(changes.indicators)
  const turned = TURNS.filter((turn) => turn !== 'same').flatMap((turn) =>
    changes.indicators.filter((change) => change.turn === turn),
  )
  return [
    heading(1, number, words.title(f.day(changes.from))),
    ...paragraph(
      `**${m.changes.finding(f.day(changes.from), f.day(changes.to), counts)}.**`,
      m.changes.about(counts.same, changes.tasks.length),
    ),
    ...(depth === 'summary'
      ? []
      : [
          ...table(
            words.caption,
            columnsOf([
              ['indicator', m.paper.programmes.indicator, 25],
              ['before', words.before, 15],
              ['now', words.now, 15],
              ['why', words.why, 45],
            ]),
            turned.map((change) => indicatorRow(change, changes, subject, citing, speech)),
          ),
          ...table(
            depth === 'full' ? words.tasks : words.overdueTasks,
            columnsOf([
              ['task', words.task, 45],
              ['turn', words.turn, 20],
              ['what', words.what, 35],
            ]),
            changes.tasks
              .filter(({ turn }) => depth === 'full' || turn === 'slipped')
              .map((change) => taskRow(change, changes, speech)),
          ),
        ]),
  ]
}
