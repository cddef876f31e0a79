import { shortfallOf } from '@/domain/shortfall'
import type { IndicatorWords } from '@/i18n/vi/indicator'
import { story } from './story'
import { words } from './words'

const finding: IndicatorWords['finding'] = ({ indicator, assessment: a }, figures, f) => {
  const name = indicator.shortName[f.language]
  const last = figures.at(-1)
  if (a === null) {
    if (last === undefined) return `${name}: no figures yet`
    return `${name}: ${f.value(last.value, indicator)} (${f.period(last.period.text)})`
  }
  if (a.status === 'no_data' || a.status === 'not_due' || a.value === null || a.milestone === null) {
    return `${name}: ${story.line(a, indicator, f)}`
  }
  const { met, of } = a.reason.params
  if (indicator.aggregation === 'annual' && typeof met === 'number' && typeof of === 'number') {
    return `${name}: ${met} of ${of} years met the target`
  }
  const target = `the ${f.period(a.milestone.id)} target`
  const { side, amount } = shortfallOf(a.value.value, a.milestone.band)
  const away = f.difference(amount, indicator)
  const value = f.value(a.value.value, indicator)
  const { count, of: periods } = a.value
  if (indicator.aggregation === 'cumulative' && side === 'short' && count !== periods) {
    return `${name} adds up to ${value} in ${count} of ${periods} years, against ${target} of ${f.band(a.milestone.band, indicator)}`
  }
  const lead =
    indicator.aggregation === 'period_average'
      ? `${name} averages ${value}, `
      : indicator.aggregation === 'cumulative'
        ? `${name} adds up to ${value}, `
        : `${name} is `
  if (side === 'short')
    return indicator.direction === 'down' ? `${lead}${away} below ${target}` : `${lead}${away} short of ${target}`
  if (side === 'over')
    return a.status === 'exceeded' ? `${lead}${away} beyond ${target}` : `${lead}${away} above ${target}`
  const place =
    a.status === 'exceeded'
      ? `beyond ${target}`
      : a.status === 'achieved'
        ? `meeting ${target}`
        : `inside ${target} band`
  return indicator.aggregation === 'end_of_period' ? `${name} is ${value}, ${place}` : `${lead}${place}`
}

export const indicator: IndicatorWords = {
  headline: 'Headline indicator of the Congress',
  noProgramme: 'Indicator of the whole term',
  finding,
  figureIs: ({ period, quality, count, of }, m, f, total) => {
    const unit = f.unit(m)
    if (count === undefined || of === undefined) return `${unit}, ${words.quality[quality]}, ${f.period(period)}`
    return `${unit}, ${total ? 'sum' : 'mean'} of ${count} of ${of} years, ${words.quality[quality]}`
  },
  latestIs: ({ period, quality }, m, f) => `${f.unit(m)}, ${words.quality[quality]}, ${f.period(period.text)}`,
  against: (band, due) => `against ${band}, due ${due}`,
  orientationOnly: 'There is only an orientation beyond the term, which does not count for the term.',
  noTarget: 'There is no numeric target, so there is no status; it is only followed.',
  calculation: 'How the status came about',
  steps: {
    planned: (from, to) => `Planned ${from}–${to}`,
    observed: (from, to) => `Done ${from}–${to}`,
    shortOfLower: 'Short of the lower edge',
    overUpper: 'Above the upper edge',
    beyond: 'Beyond the edge',
    ofPoint: 'Away from the target',
    inside: 'Inside the target',
    required: (figure, period) => `Needed to reach ${figure} by ${period}`,
    burden: 'Needed against planned',
    best: 'Best pace on record',
    bestValue: 'Best on record',
    mean: (known) => `Mean of ${known}`,
    sum: (known) => `Sum of ${known}`,
    rest: 'Still to gain for the lower edge',
    lowerEdge: 'Lower edge of the target',
    upperEdge: 'Upper edge of the target',
    neededEach: (periods, annual) => {
      const unit = annual ? 'year' : 'period'
      return periods === 1 ? `The remaining ${unit} needs` : `Each of the ${periods} remaining ${unit}s needs`
    },
    neededLast: (period) => `${period} alone would have needed`,
    lastCame: (figure) => `it came to ${figure}`,
    plannedEach: 'Planned a year',
    observedEach: 'Done a year',
    met: 'Years that met it',
    asked: 'Years that have to',
    targetEach: 'Target for every year',
    yearMet: (period, figure) => `${period}: ${figure}`,
    yearMissed: (period, figure) => `${period}: ${figure} missed`,
    sumOf: (sum, total, periods) => `${sum} = ${total}; over ${periods} years`,
  },
  rule: (text) => `Rule: ${text}`,
  rules: {
    invalid_configuration: () => 'a configuration that cannot be read gives no status.',
    no_target: () => 'without a target there is no status.',
    window_not_started: () => 'before its period an indicator is not due.',
    first_figure_not_due: ({ limits }) => `a first figure at most ${limits.GRACE_DAYS} days late is not due.`,
    too_early: ({ limits, f }) => `nothing is judged before ${f.share(limits.TOO_EARLY_SHARE)} of the time has passed.`,
    awaiting_result: ({ limits }) => `a result at most ${limits.GRACE_DAYS} days late is waited for.`,
    beyond_term: ({ limits, f }) =>
      `a milestone beyond the term is judged only after ${f.share(limits.BEYOND_TERM_MIN_ELAPSED)} of its time.`,
    figure_overdue: ({ limits }) => `a figure more than ${limits.GRACE_DAYS} days late means no data.`,
    verdict_overdue: ({ limits }) => `a result more than ${limits.GRACE_DAYS} days late means no data.`,
    data_too_old: ({ limits, frequency }) =>
      `${limits.STALE_PERIODS_TO_NO_DATA[frequency]} or more missing periods make the figures too old: no data.`,
    insufficient_points: () => 'a pace needs a baseline and a figure, or two figures.',
    on_pace: ({ limits, f }) =>
      `on track when the pace needed is at most ${f.times(limits.ON_TRACK_BURDEN)} the plan and the pace so far at least ${f.share(limits.ON_TRACK_MIN_RATIO)} of it.`,
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
    reached_inside: () => 'a two-sided target is decided at the date; inside it is on track.',
    held: () => 'met at the baseline and still held is achieved; on track for a two-sided target.',
    slipping: ({ limits }) =>
      `at risk when the last ${limits.RECENT_INCREMENTS} steps, carried on to the date, lose the target.`,
    leaving_band: ({ limits }) =>
      `at risk when the last ${limits.RECENT_INCREMENTS} steps, carried on to the date, leave the band.`,
    dropped_out: ({ limits, f }) =>
      `met and lost: off track beyond ${f.number(limits.MAINTAIN_TOLERANCE, 1)} band widths, at risk within.`,
    overshoot: ({ limits, f }) =>
      `past a two-sided band: off track when the way back is faster than ${f.times(limits.OVERSHOOT_MAX_RETURN)} the plan, at risk otherwise.`,
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
  outlook: (status) => `By the figures alone: ${status}.`,
  confidence: (level, because) => `Confidence ${level}${because === '' ? '' : `: ${because}`}.`,
  irrecoverable: 'It cannot be made good within the period.',
  warnings: 'About the figures',
  published: (period, figure) => `Published for the whole of ${period}: **${figure}**, not used for the status.`,
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
      const all = figures === 1 ? '1 figure' : `${figures} figures`
      return notChosen === 0 ? all : `${all}, ${notChosen} not chosen`
    },
    caption: (name) => `Figures published by the day in view: ${name}`,
    none: 'No figure had been published by this day.',
    period: 'Period',
    quality: 'Kind',
    published: 'Published',
    source: 'Source',
    baseline: 'baseline',
    notChosen: 'not chosen',
    undated: 'no date',
    parts: (n) =>
      n === 1 ? '1 figure for a part of a year or several years' : `${n} figures for parts of years and several years`,
    notes: (n) => (n === 1 ? 'A note on 1 figure' : `Notes on ${n} figures`),
    replaced: (old, period, by, firmer) =>
      `**${old}** (${period}) was replaced by **${by}**, ${firmer ? 'a firmer figure' : 'published later'}.`,
    replacedMany: (n) => `${n} figures were replaced by later or firmer ones`,
    conflict: (a, sourceA, b, sourceB, period) => `**${a}** (${sourceA}) and **${b}** (${sourceB}) for ${period}:`,
    chose: (figure) => `Chosen: ${figure}.`,
    lastTarget: 'The target set last is in force.',
    choseNone: 'Nothing decides between them.',
  },
  about: {
    title: 'About this indicator',
    definition: 'Definition',
    unit: 'Unit',
    direction: { up: 'higher is better', down: 'lower is better', within: 'best inside the band' },
    directionName: 'Good direction',
    agency: 'Lead agency',
    note: 'Note',
    source: 'Source of the indicator',
    partOf: 'Part of',
    parts: 'Its parts',
  },
}
