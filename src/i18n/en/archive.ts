import type { ScreenMessages } from '@/i18n/messages'

export const archive: ScreenMessages['archive'] = {
  name: 'Archive',
  save: 'Save an archive (HTML)',
  about:
    'One HTML file with overview, programmes, indicators and their explanations; opens from disk, without a network.',
  fileName: (code) => `tien-do-archive-${code}.html`,
  title: (register, day) => `Archive of ${register}, figures to ${day}`,
  mark: (day, code) => `**Archive**, figures to **${day}**, code **${code}**`,
  frozen: (time, day) => `frozen at ${time} on ${day}`,
  simulated: '**Simulated figures**',
  ownDay: 'Day of the archive',
  earlier: (day) => `seen as of ${day}`,
  noLater: (asked) => `no figures as of ${asked}: the archive ends with its own day`,
  broken: {
    title: 'This archive cannot be opened',
    what: 'Please ask for the archive again where it came from.',
    screen: 'This screen cannot be shown',
    reload: 'Open again',
  },
  plain: {
    needs:
      'This browser runs no JavaScript, so there is only the table below. Turn JavaScript on to see the whole archive.',
    caption: 'Indicators by status in each programme',
    programme: 'Programme',
    judged: 'With a target',
    followed: 'Followed',
  },
}
