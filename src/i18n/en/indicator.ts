import { findingIn } from '@/i18n/finding'
import type { IndicatorWords } from '@/i18n/vi/indicator'
import { counted } from './plural'
import { story } from './story'
import { words } from './words'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** A small count in words. */
const spelt = (count: number): string => NUMBERS[count] ?? `${count}`

export const indicator: IndicatorWords = {
  headline: 'Headline indicator of the Congress',
  noProgramme: 'Indicator of the whole term',
  finding: findingIn(
    {
      noFigures: 'no figures yet',
      yearsMet: (met, of) => `${met} of ${counted(of, 'year')} met the target`,
      target: (period) => `the ${period} target`,
      mean: (value) => `${value} on average`,
      total: (value) => `${value} in total`,
      partialTotal: (value, count, of, target, band) =>
        `${value} in ${count} of ${of} years, against ${target} of ${band}`,
      place: {
        short: (target, away) => `${away} short of ${target}`,
        below: (target, away) => `${away} below ${target}`,
        above: (target, away) => `${away} above ${target}`,
        behind: (target, away) => `${away} below ${target}`,
        exceeded: (target, away) => (away === '' ? `beyond ${target}` : `${away} beyond ${target}`),
        achieved: (target) => `meeting ${target}`,
        inside: (target) => `inside the band of ${target}`,
      },
    },
    story,
  ),
  figureIs: ({ period, quality, count, of }, m, f, total) => {
    const unit = f.unit(m)
    if (count === undefined || of === undefined) return `${unit}, ${words.quality[quality]}, ${f.period(period)}`
    return `${unit}, ${total ? 'sum' : 'mean'} of ${count} of ${of} years, ${words.quality[quality]}`
  },
  latestIs: ({ period, quality }, m, f) => `${f.unit(m)}, ${words.quality[quality]}, ${f.period(period.text)}`,
  against: (band, due) => `target ${band}, due ${due}`,
  orientationOnly: 'There is only an orientation beyond the term, which does not count for the term.',
  noTarget: 'No numeric target was known by this day, so there is no status; the indicator is only followed.',
  planOnly:
    'There are yearly plans but no target of the term, so there is no status; the yearly plan is judged apart below.',
  calculation: 'How the status came about',
  steps: {
    planned: (from, to) => `Planned ${from}–${to}`,
    observed: (from, to) => `Actual ${from}–${to}`,
    shortOfLower: 'Short of the lower edge',
    overUpper: 'Above the upper edge',
    beyond: 'Beyond the target',
    ofPoint: 'Away from the target',
    inside: 'Inside the target',
    insideFar: 'Well past the target',
    required: (figure, period) => `Needed to reach ${figure} by ${period}`,
    requiredFar: (figure, upper) => `Needed to reach the ${upper ? 'upper' : 'lower'} edge, ${figure}`,
    neededFar: (figure, upper) => `Needed in each for the ${upper ? 'upper' : 'lower'} edge, ${figure}`,
    figure: 'Figure judged',
    band: 'Target',
    elapsed: 'Share of the time with figures',
    elapsedOf: (known, all, years) => `${known} ÷ ${all} ${years ? 'years' : 'months'}`,
    gone: (day) => `Share of the time gone by ${day}`,
    goneOf: (gone, all) => `${gone} ÷ ${all} days`,
    burden: 'Needed against planned',
    best: 'Best pace on record',
    bestValue: 'Best on record',
    mean: (known) => `Mean of ${known}`,
    sum: (known) => `Sum of ${known}`,
    rest: 'Still missing to the lower edge',
    neededEach: (periods, annual) => {
      const unit = annual ? 'year' : 'period'
      return periods === 1
        ? `Needed in the ${unit} without a figure`
        : `Needed in each of the ${periods} ${unit}s without a figure`
    },
    neededLast: (period) => `${period} alone would have needed`,
    lastCame: (figure) => `the figure was ${figure}`,
    plannedEach: 'Planned per year',
    observedEach: 'Actual per year',
    met: 'Years that met it',
    asked: 'Years that have to meet it',
    targetEach: 'Target for every year',
    yearMet: (period, figure) => `${period}: ${figure}`,
    yearMissed: (period, figure) => `${period}: ${figure} (missed)`,
    sumOf: (sum, total, periods) => `${sum} = ${total}; divided by ${periods}`,
  },
  rule: (text) => `Rule: ${text}`,
  rules: {
    invalid_configuration: () => 'a configuration that cannot be read gives no status.',
    no_target: () => 'without a target there is no status.',
    window_not_started: () => 'before its period begins, an indicator is not due.',
    first_figure_not_due: ({ limits }) => `a first figure at most ${limits.GRACE_DAYS} days late is not due.`,
    too_early: ({ limits, f }) => `nothing is judged before ${f.share(limits.TOO_EARLY_SHARE)} of the time has passed.`,
    awaiting_result: ({ limits }) => `a result that is at most ${limits.GRACE_DAYS} days late is still awaited.`,
    beyond_term: ({ limits, f }) =>
      `a milestone beyond the term is judged only after ${f.share(limits.BEYOND_TERM_MIN_ELAPSED)} of its time.`,
    figure_overdue: ({ limits }) => `a figure more than ${limits.GRACE_DAYS} days late means no data.`,
    verdict_overdue: ({ limits }) => `a result more than ${limits.GRACE_DAYS} days late means no data.`,
    data_too_old: ({ limits, frequency }) =>
      `${limits.STALE_PERIODS_TO_NO_DATA[frequency]} or more missing periods make the figures too old: no data.`,
    insufficient_points: () => 'a pace needs a baseline and a figure, or two figures.',
    on_pace: ({ limits, f }) =>
      `on track when the pace needed is at most ${f.times(limits.ON_TRACK_BURDEN)} the planned pace and the pace so far is at least ${f.share(limits.ON_TRACK_MIN_RATIO)} of it.`,
    behind_pace: ({ limits, f }) =>
      `at risk when the pace needed is over ${f.times(limits.ON_TRACK_BURDEN)} and up to ${f.times(limits.OFF_TRACK_BURDEN)} the plan.`,
    required_pace_too_high: ({ limits, f }) =>
      `off track when the pace needed is over ${f.times(limits.OFF_TRACK_BURDEN)} the plan.`,
    unprecedented_pace: ({ limits, f }) =>
      `off track when the pace needed beats the best on record by more than ${f.share(limits.UNPRECEDENTED_MARGIN)} of the plan.`,
    implausible_pace: () => 'off track when the pace needed is beyond what was agreed to be feasible.',
    impossible_pace: () => 'off track when the pace needed is beyond a natural limit.',
    moving_away: ({ limits, f }) =>
      `off track when the pace so far is under ${f.number(limits.MOVING_AWAY_RATIO, 2)} times the plan.`,
    near_target: ({ limits, f }) =>
      `within ${f.number(limits.NEAR_TARGET_WIDTHS, 1)} band widths of the edge it is never worse than at risk.`,
    reached_early: () => 'a level reached ahead of time counts as achieved; the verdict follows at the date.',
    reached_inside: () => 'a target with two edges is decided at its date; until then, inside is on track.',
    held: ({ noBaseline }) =>
      `met at the ${noBaseline ? 'first figure' : 'baseline'} and still held is achieved; on track where the target has two edges.`,
    slipping: ({ limits }) =>
      `at risk when the last ${limits.RECENT_INCREMENTS} steps, carried on to the date, lose the target.`,
    leaving_band: ({ limits }) =>
      `at risk when the last ${limits.RECENT_INCREMENTS} steps, carried on to the date, leave the band.`,
    dropped_out: ({ limits, f }) =>
      `met before and lost: off track when further than ${f.number(limits.MAINTAIN_TOLERANCE, 1)} band widths away, at risk otherwise.`,
    overshoot: ({ limits, f }) =>
      `past the far edge of the band: off track when the way back is faster than ${f.times(limits.OVERSHOOT_MAX_RETURN)} the plan, at risk otherwise.`,
    projected_overshoot: () => 'at risk when the trend overshoots the band.',
    level_only: () => 'without a baseline only the level is judged.',
    average_inside: () => 'a mean inside the band is on track.',
    annual_on_course: () => 'on track while every year reported has met the target.',
    annual_some_missed: ({ limits, f }) =>
      `at least ${f.share(limits.ANNUAL_MIN_SHARE)} of the years have to meet it; on track while that is possible.`,
    annual_latest_missed: () => 'at risk when the latest year missed it.',
    annual_irrecoverable: ({ limits, f }) =>
      `off track when ${f.share(limits.ANNUAL_MIN_SHARE)} of the years can no longer meet it.`,
    annual_met: ({ limits, f }) => `achieved when at least ${f.share(limits.ANNUAL_MIN_SHARE)} of the years met it.`,
    cap_breached: () => 'a total over its cap cannot be made good: off track.',
    estimate_meets_target: ({ due }) =>
      `a full-period figure that meets the target is achieved; the verdict follows after ${due}.`,
    estimate_misses_target: ({ due }) =>
      `a full-period figure outside the target is off track, and missed once ${due} has passed.`,
    verdict_inside: ({ due }) => `${due} has passed and the result is inside the target: achieved.`,
    verdict_beyond: ({ due }) => `${due} has passed and the result is better than the target: exceeded.`,
    verdict_below: ({ due }) => `${due} has passed and the result is outside the target: missed.`,
    verdict_above: ({ due }) => `${due} has passed and the result is outside the target: missed.`,
  },
  limits: {
    ON_TRACK_BURDEN: 'on track while the pace needed is at most this (times the plan)',
    OFF_TRACK_BURDEN: 'off track when the pace needed is over this (times the plan)',
    ON_TRACK_MIN_RATIO: 'on track also needs a pace so far of at least this share of the plan',
    MOVING_AWAY_RATIO: 'moving away when the pace so far is under this (times the plan)',
    TOO_EARLY_SHARE: 'nothing is judged before this share of the time',
    UNPRECEDENTED_MARGIN: 'unprecedented when the pace needed beats the best by more than this share of the plan',
    MIN_HISTORY: 'steps needed before the record may be used',
    OVERSHOOT_MAX_RETURN: 'past the band: at risk while the way back is at most this (times the plan)',
    MAINTAIN_TOLERANCE: 'met and lost: at risk while at most this far away (band widths)',
    POINT_TOLERANCE_REL: 'stands in for the band’s width when the target is a point, as a share of it',
    NEAR_TARGET_WIDTHS: 'never worse than at risk within this distance (band widths)',
    EXCEED_OPEN_MARGIN: 'exceeded from this share above the minimum',
    RECENT_INCREMENTS: 'last steps used to see whether a reached target is slipping',
    MOMENTUM_DEADBAND: 'a last step smaller than this share of the plan is steady',
    ANNUAL_MIN_SHARE: 'share of the years that have to meet a yearly target',
    BEYOND_TERM_MIN_ELAPSED: 'a milestone beyond the term is judged from this share of its time on',
    GRACE_DAYS: 'days that a figure may be late',
    STALE_PERIODS_TO_NO_DATA: 'overdue periods that make the figures too old',
    TASK_DUE_SOON_DAYS: 'a task is due soon from this many days before its deadline',
    EPS_REL: 'tolerance at the edges of a band',
    COMPARISON_DECIMALS: 'decimals that values are rounded to before they are compared',
  },
  why: {
    title: (status) => `Why ${status.charAt(0).toLowerCase()}${status.slice(1)}?`,
    of: (asked, name) => `${asked} ${name}`,
    about: (name, day) => `${name}, as of ${day}`,
    close: 'Close',
    byHand: 'The calculation, to be done again by hand',
    decided: 'The limit that decided',
    noLimit: 'No limit decided: the figure was held against the edges of the target.',
  },
  history: {
    title: (turns, years, of) => {
      const changed = turns === 0 ? 'no change' : turns === 1 ? 'one change' : `${spelt(turns)} changes`
      return `Status over time: ${changed}, figures for ${spelt(years)} of ${spelt(of)} years`
    },
    list: 'Statuses there have been',
    noTarget: 'No target yet',
    stale: 'old figure',
    until: (day) => `to ${day}`,
    figure: (figure, period) => `figure for ${period}: ${figure}`,
    because: {
      invalid_configuration: 'configuration not readable',
      no_target: 'no target',
      window_not_started: 'before its period',
      first_figure_not_due: 'first figure not due',
      too_early: 'too early',
      awaiting_result: 'awaiting the result',
      beyond_term: 'milestone far away',
      figure_overdue: 'figure overdue',
      verdict_overdue: 'result overdue',
      data_too_old: 'figures too old',
      insufficient_points: 'too few figures',
      on_pace: 'on pace',
      behind_pace: 'behind the plan',
      required_pace_too_high: 'pace needed too high',
      unprecedented_pace: 'pace never seen before',
      implausible_pace: 'pace not feasible',
      impossible_pace: 'out of reach',
      moving_away: 'moving away',
      near_target: 'near, too slow',
      reached_early: 'reached early',
      reached_inside: 'inside the band',
      held: 'held',
      slipping: 'reached, slipping',
      leaving_band: 'leaving the band',
      dropped_out: 'met, then lost',
      overshoot: 'past the band',
      projected_overshoot: 'will pass the band',
      level_only: 'level only',
      average_inside: 'mean inside the band',
      annual_on_course: 'every year met',
      annual_some_missed: 'a year missed',
      annual_latest_missed: 'latest year missed',
      annual_irrecoverable: 'too few years left',
      annual_met: 'enough years met',
      cap_breached: 'over the cap',
      estimate_meets_target: 'full-period figure meets it',
      estimate_misses_target: 'full-period figure misses it',
      verdict_inside: 'result: met',
      verdict_beyond: 'result: beyond',
      verdict_below: 'result: missed',
      verdict_above: 'result: missed',
    },
    since: (day, before) =>
      before === null ? `since ${day}` : `since ${day}; ${before.charAt(0).toLowerCase()}${before.slice(1)} before`,
  },
  ofTerm: 'Term',
  outlook: (status) => `By the figures alone: ${status}.`,
  confidence: (level, because) => `Confidence ${level}${because === '' ? '' : `: ${because}`}.`,
  irrecoverable: 'It cannot be made good within the period.',
  exceedsFrom: (value, beyond) => (beyond ? `Better than ${value} is exceeded.` : `From ${value} on it is exceeded.`),
  warnings: 'About the figures',
  published: (period, figure) => `Published for the whole of ${period}: **${figure}**, not used for the status.`,
  publishedContrary: (period, figure) =>
    `Published for the whole of ${period}: **${figure}**, which misses the target and contradicts the status above, worked out from yearly figures.`,
  revised:
    'A period was published more than once: the firmer kind of figure is used, and of one kind the one published later.',
  milestones: 'Other milestones, each judged on its own',
  target: {
    term: (period) => `Target ${period}`,
    orientation: (period) => `Orientation ${period}`,
    'annual-plan': (period) => `Plan for ${period}`,
  },
  annualPlan: 'Yearly plan',
  annualPlanApart: 'Judged apart; it has no part in the status above.',
  otherPlans: 'Plans of other years:',
  superseded: 'Targets since replaced:',
  supersededTarget: (period, band, setOn) => `${period}: ${band}${setOn === null ? '' : ` (set ${setOn})`}`,
  table: {
    toTable: 'Table of figures',
    title: (figures, notChosen) => {
      const all = counted(figures, 'figure')
      return notChosen === 0 ? all : `${all}, of which ${notChosen} not used`
    },
    caption: (name) => `Figures published by the day shown: ${name}`,
    none: 'No figure had been published by this day.',
    period: 'Period',
    quality: 'Kind',
    published: 'Published',
    source: 'Source',
    baseline: 'baseline',
    notChosen: 'not used',
    undated: 'not dated',
    parts: (n) => `${counted(n, 'figure')} for parts of a year or several years, for comparison only`,
    notes: (n) => `Notes on ${counted(n, 'figure')}`,
    replaced: (old, by, period, why) => `${period}: **${old}** was replaced by **${by}**, ${why}.`,
    why: {
      firmer: 'a firmer kind of figure',
      later: 'published later',
      listedLast: 'the one listed later in the register',
    },
    ofQuality: (figure, quality) => `${figure} (${quality})`,
    replacedMany: (n) => `${n} figures were replaced by firmer or later ones`,
    conflict: (a, sourceA, b, sourceB, period) => `**${a}** (${sourceA}) and **${b}** (${sourceB}) for ${period}:`,
    chose: (figure) => `Chosen: ${figure}.`,
    lastTarget: 'The target set last is in force.',
    choseNone: 'Nothing decides between them.',
    used: (figure, why) => `The sources do not decide; ${figure} is used: ${why}.`,
  },
  about: {
    title: 'About this indicator',
    definition: 'Definition',
    unit: 'Unit',
    direction: { up: 'higher is better', down: 'lower is better', within: 'best inside the band' },
    agency: 'Lead agency',
    note: 'Note',
    laterNote: 'The note was written after this day.',
    laterDocument: 'a document published after this day',
    source: 'Source of the indicator',
    partOf: 'Part of',
    parts: 'Its parts',
  },
}
