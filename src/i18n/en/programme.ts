import type { ReasonCode } from '@/domain/assessment'
import type { Messages } from '@/i18n/messages'

const finding: Messages['programme']['finding'] = (name, { rated, total, counts }, context) => {
  if (total === 0) {
    const followed = context === 0 ? 'no indicator yet' : `${context} indicators followed, no numeric target`
    return [{ text: `${name}: ${followed}`, status: null }]
  }
  if (rated === 0) return [{ text: `${name}: none of ${total} indicators can be judged yet`, status: null }]
  const start = { text: `${name}: ${rated} of ${total} indicators can be judged`, status: null }
  const worst = [
    { text: `${counts.missed} missed`, status: 'missed' as const },
    { text: `${counts.off_track} off track`, status: 'off_track' as const },
  ].filter(({ status }) => counts[status] > 0)
  if (worst.length > 0) return [start, ...worst]
  if (counts.at_risk > 0) return [start, { text: `${counts.at_risk} at risk`, status: 'at_risk' }]
  return [start, { text: 'none off track', status: null }]
}

const counted: Messages['programme']['counted'] = ({ total, exceeded, met, onSchedule, behind }) => {
  const parts = [
    exceeded === null ? '' : `${exceeded} exceeded`,
    met === null ? '' : `${met} met`,
    onSchedule === null || onSchedule === 0 ? '' : `${onSchedule} on schedule`,
    behind === null || behind === 0 ? '' : `${behind} behind`,
  ].filter((part) => part !== '')
  if (parts.length === 0) return total === null ? 'no numbers given' : `${total} targets, results not given`
  if (total === null) return parts.join(', ')
  const only = parts.length === 1 && met !== null
  return only ? `${met} of ${total} met` : `${parts.join(', ')} of ${total} targets`
}

const difference: Messages['programme']['reviews']['difference'] = ({ review, rollUp }) => {
  const { total, exceeded, met, onSchedule, behind } = review
  const silent = rollUp.total - rollUp.rated
  const done = (exceeded ?? 0) + (met ?? 0)
  if ([exceeded, met, onSchedule, behind].every((count) => count === null)) {
    return 'The source gives no results, so there is nothing to compare.'
  }
  if (rollUp.total === 0) return 'The register has no numeric target of this programme, so there is nothing to compare.'
  if (total === rollUp.total && done === rollUp.counts.exceeded + rollUp.counts.achieved) {
    return 'Both counts come to the same number met.'
  }
  const lists =
    total !== null && total !== rollUp.total
      ? `The report counts ${total} targets, the register has ${rollUp.total} indicators with a target`
      : 'The report counts results as the agencies see them; here they are worked out from published figures'
  return silent === 0
    ? `${lists}.`
    : `${lists}; ${silent} have too few published figures to be judged and do not count as met.`
}

const brief: Readonly<Partial<Record<ReasonCode, string>>> = {
  on_pace: 'the pace suffices',
  impossible_pace: 'arithmetically out of reach',
  implausible_pace: 'the pace needed is not plausible',
  moving_away: 'moving away from the target',
  near_target: 'very close, but too slow',
  reached_early: 'reached ahead of time',
  reached_inside: 'inside, to be held until the date',
  average_inside: 'inside, to be held until the date',
  held: 'inside from the start, to be held',
  slipping: 'reached, but slipping',
  leaving_band: 'inside, but about to leave',
  dropped_out: 'was met, now outside',
  overshoot: '',
  projected_overshoot: 'on trend it will overshoot',
  level_only: 'level reached, no baseline',
  cap_breached: 'over the cap, beyond repair',
  annual_on_course: 'every known year met',
  annual_some_missed: 'some years missed, still in reach',
  annual_latest_missed: 'the latest year was missed',
  annual_irrecoverable: 'too few years left to be met',
  annual_met: 'enough years met',
  estimate_meets_target: 'estimate meets it',
  estimate_misses_target: 'estimate misses it',
  verdict_inside: 'final figure inside',
  verdict_beyond: 'final figure beyond',
  verdict_below: 'final figure below',
  verdict_above: 'final figure above',
}

export const programme: Messages['programme'] = {
  code: (code) => `Programme ${code}`,
  issued: (day) => `issued ${day}`,
  switch: 'Programmes of the term',
  finding,
  unknownHolder: 'no source found',
  inferred: '(inferred)',
  reported: (review, day, counts) => `${review} of ${day}, own count: ${counts}`,
  counted,
  parts: 'Parts of the programme',
  part: {
    indicators: (n) => (n === 0 ? 'No targets' : `${n} with a target`),
    context: (n) => `${n} followed`,
    tasks: (n) => (n === 1 ? '1 task' : `${n} tasks`),
    tasksOverdue: (n, overdue) => `${n === 1 ? '1 task' : `${n} tasks`}, ${overdue} overdue`,
    reviews: (n) => (n === 1 ? '1 review' : `${n} reviews`),
    sources: (n) => (n === 1 ? '1 source' : `${n} sources`),
  },
  partName: {
    indicators: 'Indicators with a target',
    context: 'Indicators followed',
    tasks: 'Tasks',
    reviews: 'Reviews',
    sources: 'Sources',
  },
  filter: 'Filter by status',
  filterOn: (shown, hidden) => `Showing ${shown}, hiding ${hidden}.`,
  filterOff: 'Clear the filter',
  filterEmpty: 'No indicator has this status.',
  judged: {
    caption: 'Judged indicators, most worrying first',
    none: 'Figures published up to this day do not suffice to judge any indicator; the reason for each is below.',
    status: 'Status',
    name: (n) => `${n} judged`,
    trend: (from, to) => `${from}–${to}`,
    figure: 'Figure',
    distance: 'Against the band',
    pace: 'Needed a year',
    target: 'Target',
    sortBy: {
      status: 'sort by status, most worrying first',
      name: 'sort by name',
      trend: 'sort by the latest step, worsening first',
      figure: 'sort by the period of the figure, oldest first',
      distance: 'sort by the distance from the target, furthest first',
      pace: 'sort by the pace needed against the plan, heaviest first',
      target: 'sort by unit and level of the target',
    },
    yearsKnown: (count, of) => `${count}/${of} years`,
    periodsKnown: (count, of) => `${count}/${of} periods`,
    only: (known) => `only ${known} known`,
    planned: (pace) => `planned ${pace}`,
    hold: 'hold',
    noPace: 'no period left to work it out for',
    until: (period) => `by ${period}`,
    record: (pace) => `best on record ${pace}`,
  },
  brief,
  silent: {
    title: (n) => `${n} cannot be judged`,
    dotted: '(dot: figures exist but are too old)',
  },
  chosen: {
    label: 'Chosen indicator',
    inside: 'inside the target band',
    average: (known) => `Average of ${known}`,
    total: (known) => `Sum of ${known}`,
    figure: (period, quality) => `Figure of ${period}, ${quality}`,
    lower: 'Lower edge of the target',
    upper: 'Upper edge of the target',
    point: 'Target level',
    short: 'Short by',
    over: 'Above by',
    required: 'Pace needed from now on',
    plan: (planned) => `planned ${planned}`,
    timesPlan: (times, planned) => `${times} the plan (${planned})`,
    best: (pace) => `best on record ${pace}`,
    target: 'Target',
    expected: 'Figure that is overdue',
    page: 'Indicator page',
    annualPlan: (period) => `Annual plan ${period}`,
  },
  context: {
    none: 'The register follows no indicator of this programme without a target.',
    noTargets: (n) =>
      n === 0
        ? 'No numeric target of the term was published, and no indicator is followed.'
        : `**No numeric target of the term was published**, so there is no status. The ${n} indicators below are followed only.`,
    about: 'Without a numeric target there is no status; these are followed only.',
    name: 'Indicator',
    latest: 'Latest figure',
    period: 'Period',
    source: 'Source',
    orientation: 'Only an orientation beyond the term, not counted in the term’s statuses',
  },
  tasks: {
    caption: 'Tasks, longest overdue first',
    none: 'The register has no task of this programme.',
    status: 'Status',
    title: 'Task',
    owner: 'Lead agency',
    start: 'Start',
    due: 'Due',
    done: 'Done',
    late: 'Late, left',
    reported: 'Agency reports',
    source: 'Source',
    days: (n) => `${n} days`,
    left: (n) => `${n} days left`,
    dueToday: 'due today',
    doneUndated: 'day not known',
  },
  reviews: {
    caption: 'Reviews: what the agencies reported beside what the register gives',
    none: 'No review of this programme was found up to this day.',
    review: 'Review',
    reported: 'Agency reported',
    computed: (day) => `Computed from figures up to ${day}`,
    computedHead: 'Computed here, same day',
    rated: (rated, total) => `${rated} of ${total} judged`,
    noTargets: 'no numeric target',
    why: 'Why they differ',
    difference,
    source: 'Source',
    field: {
      total: 'targets',
      exceeded: 'exceeded',
      met: 'met',
      onSchedule: 'on schedule',
      behind: 'behind',
    },
    notGiven: 'not given',
  },
  sources: {
    caption: 'Documents that the programme’s figures, targets and tasks cite',
    none: 'There is no source up to this day.',
    document: 'Document',
    publisher: 'Publisher',
    published: 'Date',
    figures: 'Figures',
    targets: 'Targets',
    tasks: 'Tasks',
    all: 'All',
    undated: 'undated',
  },
  offer: 'Published figures are sparse. To see every screen filled, open',
  offerKind: '(simulated figures).',
}
