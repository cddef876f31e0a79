import { turnCounts, type Changes, type IndicatorChange } from '@/domain/change'
import { changeParts } from '@/domain/deck'
import { gravestChanges } from '@/domain/gravestChanges'
import type { TermReport } from '@/domain/report'
import { weighedCauses } from '@/domain/weighedCauses'
import { causeSentence } from '@/i18n/causeSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import { partOf } from './partOf'

/** One slide of changes in words. */
export interface ChangesSaid {
  readonly heading: string
  readonly rows: readonly { readonly change: IndicatorChange; readonly why: string }[]
  /** Those for which there is no slide; only the last part has any. */
  readonly more: readonly IndicatorChange[]
  /** Of those without room: how many turned which way. */
  readonly rest: (unseen: number) => string
  /** What turned with the tasks; empty beyond the first part. */
  readonly also: string
}

/** The reports of both days: the first of the compared one. */
export type ReportsOfChange = readonly [then: TermReport, now: TermReport]

/** One part of the changes with their causes, gravest first. */
export function changesSaid(
  changes: Changes,
  [then, now]: ReportsOfChange,
  part: number,
  speech: ScreenSpeech,
): ChangesSaid {
  const { m, f } = speech
  const words = m.slides.changes
  const { parts, left } = changeParts(changes)
  const { rows, shown } = partOf(parts, part)
  const more = part === parts.length ? left : []
  const [from, to] = [f.day(changes.from), f.day(changes.to)]
  const ofTasks = (turn: 'slipped' | 'done'): number => changes.tasks.filter((task) => task.turn === turn).length
  const tasks = [
    ...(ofTasks('slipped') > 0 ? [words.slipped(ofTasks('slipped'))] : []),
    ...(ofTasks('done') > 0 ? [words.done(ofTasks('done'))] : []),
  ]
  const whyOf = (change: IndicatorChange): string => {
    const [cause] = weighedCauses(change).main
    const limits = { before: then.limits, now: now.limits }
    return cause === undefined ? '' : causeSentence(cause, change, [changes.from, changes.to], limits, speech).text
  }
  return {
    heading:
      part === 1
        ? m.changes.finding(from, to, turnCounts(changes.indicators))
        : words.heading(from, to, gravestChanges(changes).length, shown),
    rows: rows.map((change) => ({ change, why: whyOf(change) })),
    more,
    rest: (unseen) => words.rest(unseen, turnCounts([...rows, ...more].slice(-unseen))),
    also: part === 1 ? tasks.join('; ') : '',
  }
}
