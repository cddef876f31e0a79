import type { ScreenMessages } from '@/i18n/messages'

export const watch: ScreenMessages['watch'] = {
  old: (time, day) => `Old since **${time}**${day === '' ? '' : `, ${day}`}`,
  stale: (time, day) => `Over 24 hours old: **${time}**, ${day}`,
  title: 'The figures could not be updated',
  confirmed: (time, day) => `The source last answered at ${time} on ${day}.`,
  staying: 'The figures on the screen stay. The page goes on asking the source.',
  hatched: 'Statuses are hatched because they may no longer be true.',
  changed: (time, n) =>
    `Updated **${time}**: ${n === 0 ? 'no indicator changed' : n === 1 ? '1 indicator changed' : `${n} indicators changed`}`,
  announced: (time, n, turned) =>
    n === 0
      ? `Updated ${time}, no indicator changed.`
      : `Updated ${time}: ${n === 1 ? '1 indicator' : `${n} indicators`} changed, ${turned === 0 ? 'none' : turned} in status.`,
  newBuild: 'There is a new version of this site; reload to use it.',
  reload: 'Reload',
  clear: 'Clear marks',
  clearLong: 'Clear the marks of the indicators that have just changed',
}
