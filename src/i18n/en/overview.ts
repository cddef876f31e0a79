import type { Messages } from '@/i18n/messages'
import { counted, nounFor } from './plural'
import { tally } from './tally'

export const overview: Messages['overview'] = {
  title: 'Overview',
  headline: tally.headline,
  tasksOverdue: (overdue, total) =>
    total === 0
      ? 'The register has no tasks.'
      : `**${overdue} of ${counted(total, 'task')} ${nounFor(overdue, 'is', 'are')} overdue.**`,
  since: (day, { better, worse, newly_judged, gone_silent }) => {
    const moved = better + worse === 0 ? '**no status changed**' : `**${better} better, ${worse} worse**`
    const figures = [
      newly_judged > 0 ? `${newly_judged} more with figures` : '',
      gone_silent > 0 ? `${gone_silent} fallen silent` : '',
    ].filter((text) => text !== '')
    return `Since ${day}: ${[moved, figures.join(', ')].filter((text) => text !== '').join('; ')}.`
  },
  context: (n) => `${counted(n, 'more indicator')} only followed.`,
  unrated: {
    label: (n) => `Of the ${n}:`,
    figure_overdue: (n) => `**${n}** with overdue figures`,
    data_too_old: (n) => `**${n}** with figures too old`,
    insufficient_points: (n) => `**${n}** with too few figures`,
    waiting: (n) => `**${n}** not due yet`,
    other: (n) => `**${n}** for other reasons`,
  },
  filter: 'Filter by status',
  filterOn: (shown, total) => `Filtered: ${shown} of ${counted(total, 'indicator')}.`,
  filterOff: 'Clear the filter',
  marks: 'Hatched: provisional or late. Dot: old figures.',
  allProgrammes: 'all',
  board: {
    caption: (n) => `${counted(n, 'programme')}, one tile for each indicator`,
    programme: 'Programme',
    rated: 'Judged, most worrying first',
    unrated: 'No data',
    overdue: 'Tasks overdue',
    overdueWord: 'tasks overdue',
    since: (day) => `Since ${day}`,
    figures: (more, fewer) =>
      `${[more === 0 ? '' : `+${more}`, fewer === 0 ? '' : `−${fewer}`].join(' ').trim()} judged`,
    unchanged: 'no change',
    turned: ({ better, worse, newly_judged, gone_silent }) =>
      `${better} better, ${worse} worse, ${newly_judged} newly with figures, ${gone_silent} fallen silent`,
    noAgency: 'Standing agency not known',
    noTargets: (n) =>
      `**${counted(n, 'indicator')} followed.** No numeric target of the term was published, so there is no status.`,
    noIndicators: 'The register has no indicators here.',
    share: (rated, total) => `${rated} of ${counted(total, 'indicator')} can be judged`,
    tile: (name, status) => `${name}: ${status}`,
    tileOld: (name, status, period) => `${name}: ${status}, latest figure ${period}`,
    tilesRated: (programme) => `${programme}: judged indicators`,
    tilesUnrated: (programme) => `${programme}: indicators without data`,
  },
  attention: {
    title: (shown, all) => (shown === all ? `Needs attention: ${all}` : `Needs attention first: ${shown} of ${all}`),
    order: 'Gravest first; of the same status, headline indicators first.',
    all: (n) => `Show all ${n}`,
    fewer: 'Show fewer',
    none: 'No indicator is missed, off track or at risk.',
    noneShown: 'The filter leaves no indicator that is missed, off track or at risk.',
  },
  headlines: {
    title: (inside, total) =>
      total === 0 ? 'Headline indicators' : `Headline indicators: ${inside} of ${total} in their bands`,
    none: {
      unmarked: 'The register marks no headline indicators.',
      noTarget: 'No headline indicator had a target by this day.',
      filtered: 'The filter leaves no headline indicator.',
    },
    only: (count, of) => `${count} of ${counted(of, 'period')}`,
    indicator: 'indicator',
    figure: 'figure',
    target: 'target',
    caption: 'All target bands share one column; distances are in band widths.',
  },
  offerRehearsal: (title) =>
    `Published figures are sparse. To see every screen filled, open **${title}** (simulated figures).`,
}
