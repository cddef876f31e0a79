import type { changes as vietnamese } from '@/i18n/vi/changes'
import { counted } from './plural'

/** Leaves out what is not said, and puts commas between the rest. */
const listed = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ')

export const changes: typeof vietnamese = {
  title: 'Changes',
  finding: (from, to, { worse, gone_silent, better, newly_judged }) => {
    const said = listed([
      worse > 0 && `${worse} worse`,
      gone_silent > 0 && `${gone_silent} gone silent`,
      better > 0 && `${better} better`,
      newly_judged > 0 && `${newly_judged} newly judged`,
    ])
    return `From ${from} to ${to}: ${said === '' ? 'no indicator changed its status' : said}`
  },
  about: (news, tasks) =>
    `Worked out from what had been published by each day. Besides, ${counted(news, 'indicator')} had news without a change of status, and ${counted(tasks, 'task')} changed.`,
  filter: 'Filter by kind of change',
  programme: 'Programme',
  allProgrammes: 'all',
  filterOn: (shown, hidden, tasksHidden) =>
    tasksHidden === 0
      ? `${counted(shown, 'indicator')} shown, ${hidden} hidden.`
      : `${counted(shown, 'indicator')} shown, ${hidden} and ${counted(tasksHidden, 'task')} hidden.`,
  filterOff: 'Show all',
  filterEmpty: 'Nothing changed in the part shown.',
  turn: {
    worse: 'Worse',
    gone_silent: 'Gone silent',
    better: 'Better',
    newly_judged: 'Newly judged',
    newly_targeted: 'Newly given a target',
    same: 'Other news, status unchanged',
  },
  taskTurn: {
    slipped: 'Tasks now overdue',
    done: 'Tasks done',
    extended: 'Tasks extended',
    new: 'New tasks',
  },
  count: (n) => `${n}`,
  now: 'now',
  noTarget: 'No target yet',
  followed: 'Followed',
  noProgramme: 'Indicator of the whole term',
  cause: {
    newFigure: (figure, period, quality) => `New figure: **${figure}** (${period}, ${quality})`,
    corrected: (period, from, to, quality) =>
      `The figure for ${period} was corrected from **${from}** to **${to}** (${quality})`,
    firmer: (period, figure, from, to) =>
      `The figure for ${period} is still **${figure}**, now ${to} (before: ${from})`,
    confirmed: (period, figure) => `Another source for ${period}: **${figure}**`,
    published: (day) => `published ${day}`,
    target: {
      term: (period) => `Target ${period}`,
      orientation: (period) => `Orientation ${period}`,
      'annual-plan': (period) => `Plan for ${period}`,
    },
    targetSet: (name, band) => `${name} newly set: **${band}**`,
    targetChanged: (name, from, to) => `${name} was **${from}**, now **${to}**`,
    set: (day) => `set ${day}`,
    limit: (name, from, to) => `The limit “${name}” changed from **${from}** to **${to}**`,
    overdue: (period, due, latest) =>
      `No new figure to judge by: the one for ${period} was due ${due}; the latest is that of ${latest}`,
    overdueNone: (period, due) => `No figure at all: the first one (${period}) was due ${due}`,
    targetDue: (due) => `The target’s date, ${due}, has passed`,
    timePassed: 'Nothing new; only time has passed',
  },
  more: (n) => `${n} more`,
  task: {
    lateBy: (due, days) => `due ${due}, ${days} days late`,
    doneOn: (day) => `done ${day}`,
    doneUndated: 'done, day unknown',
    doneLate: (days) => `${days} days late`,
    extended: (from, to) => `deadline moved from ${from} to ${to}`,
    due: (due) => `due ${due}`,
    noDue: 'no deadline given',
    before: (status) => `before: ${status}`,
    unknown: (day) => `not in the register by ${day}`,
    source: 'Source',
  },
  nothing: (from, to) => `The register has no change from ${from} to ${to}.`,
  notCompared: {
    finding: 'No day to compare with',
    text: (day) =>
      `This page tells what has changed from a day before ${day} until then. Set the compared day in the bar above, or take one of these.`,
    choose: (day) => `Compare with ${day}`,
    offered: 'Days to compare with',
  },
  inProgramme: {
    since: (day) => `Since ${day}`,
    said: ({ worse, gone_silent, better, newly_judged, newly_targeted }, tasks) => {
      const said = listed([
        worse > 0 && `${worse} worse`,
        gone_silent > 0 && `${gone_silent} gone silent`,
        better > 0 && `${better} better`,
        newly_judged > 0 && `${newly_judged} newly judged`,
        newly_targeted > 0 && `${newly_targeted} newly given a target`,
        tasks > 0 && `${counted(tasks, 'task')} changed`,
      ])
      return said === '' ? 'unchanged' : said
    },
  },
}
