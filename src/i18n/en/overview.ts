import type { RollUp } from '@/domain/rollUp'
import type { Messages } from '@/i18n/messages'

const headline = ({ rated, total, counts }: RollUp): readonly [string, string] => {
  const good = counts.on_track + counts.achieved + counts.exceeded
  const parts = [
    counts.missed > 0 ? `${counts.missed} missed` : '',
    counts.off_track > 0 ? `${counts.off_track} off track` : '',
    counts.at_risk > 0 ? `${counts.at_risk} at risk` : '',
  ].filter((part) => part !== '')
  if (total === 0) return ['No indicator has a target yet', '']
  if (rated === 0) return [`None of the ${total} indicators can be judged yet`, '']
  return [`${rated} of ${total} indicators can be judged:`, [`${good} achieved or on track`, ...parts].join(', ')]
}

export const overview: Messages['overview'] = {
  title: 'Overview',
  headline,
  tasksOverdue: (overdue, total) =>
    total === 0 ? 'The register has no tasks.' : `**${overdue} of ${total} tasks are overdue.**`,
  context: (n) => `A further ${n} indicators are followed without a numeric target.`,
  unrated: {
    label: (n) => `Of the ${n}:`,
    figure_overdue: (n) => `**${n}** with overdue figures`,
    data_too_old: (n) => `**${n}** with figures too old`,
    insufficient_points: (n) => `**${n}** with too few figures`,
    waiting: (n) => `**${n}** not due yet`,
    other: (n) => `**${n}** for other reasons`,
  },
  filter: 'Filter by status',
  filterOn: (shown, total) => `Filtered: ${shown} of ${total} indicators.`,
  filterOff: 'Clear the filter',
  allProgrammes: 'all',
  board: {
    caption: 'The programmes, one tile an indicator',
    programme: 'Programme',
    rated: 'Judged, most worrying first (hatched: provisional or late)',
    unrated: 'No data (dot: old figures)',
    overdue: 'Tasks overdue',
    overdueWord: 'tasks overdue',
    noAgency: 'Standing agency not known',
    noTargets: (n) =>
      `**${n} indicators followed.** No numeric target of the term was published, so there is no status.`,
    noIndicators: 'The register has no indicators here.',
    share: (rated, total) => `${rated} of ${total} indicators can be judged`,
    tile: (name, status) => `${name}: ${status}`,
    tileOld: (name, status, period) => `${name}: ${status}, latest figure ${period}`,
    tilesRated: (programme) => `${programme}: judged indicators`,
    tilesUnrated: (programme) => `${programme}: indicators without data`,
  },
  attention: {
    title: (shown, all) => (shown === all ? `Needs attention: ${all}` : `Needs attention first: ${shown} of ${all}`),
    all: (n) => `Show all ${n}`,
    fewer: 'Show fewer',
    none: 'No indicator is off track or at risk.',
  },
  headlines: {
    title: (inside, total) => `Headline indicators: ${inside} of ${total} in their band`,
    none: 'The register marks no headline indicators.',
    only: (count, of) => `${count} of ${of} periods`,
    indicator: 'indicator',
    figure: 'figure',
    target: 'target',
    caption: 'All bands stand on one column; distances are in band widths.',
  },
  offerRehearsal: (title) =>
    `Published figures are sparse. To see every screen filled, open **${title}** (simulated figures).`,
}
