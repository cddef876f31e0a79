import type { ReasonCode, WarningCode } from '@/domain/assessment'
import type { ReasonVariants } from '@/i18n/reasonSentence'

/** The sentences of the specification's reasons.json; `{name:pace}` says how a number is written. */
export const reasons: Readonly<Record<ReasonCode, string>> = {
  invalid_configuration: 'No status: the indicator is not configured correctly ({problem}).',
  no_target: 'No target value, so no status; only the trend is shown.',
  window_not_started: 'Not due yet: the period starts on {starts}.',
  first_figure_not_due: 'Not due yet: the first figure ({period}) is expected on {due}.',
  too_early: 'Only {elapsed:share} of the time has passed: too early to judge.',
  awaiting_result: 'The deadline has passed; the {period} figure is awaited (expected {due}).',
  beyond_term: 'The {period} target lies beyond the term and is still far off; only an outlook is given.',
  figure_overdue: 'No data: the {period} figure was due on {due} and is {days_overdue} days late.',
  verdict_overdue: 'The deadline has passed and the {period} figure is {days_overdue} days late (due {due}).',
  data_too_old:
    'The latest figure is for {latest_period} and {overdue_periods} periods are missing: too old for a status.',
  insufficient_points: 'Not enough figures to compute a pace (have {have}, need {need}).',
  on_pace: 'On pace: {required:pace} needed from now on, {burden:times} the planned pace ({planned:pace}).',
  behind_pace: 'Behind plan: {required:pace} needed from now on, {burden:times} the planned pace ({planned:pace}).',
  required_pace_too_high:
    'Unlikely: {required:pace} needed from now on, {burden:times} the planned pace; the best on record is {best:pace}.',
  unprecedented_pace: 'Needs {required:pace}, far above the best on record ({best:pace}).',
  implausible_pace: 'Needs {required:pace}, beyond the ceiling the owner considers feasible.',
  impossible_pace: 'Arithmetically impossible: needs {required:pace} while the limit is {limit:pace}.',
  moving_away: 'Moving away from the target since the baseline (now {value:value}).',
  near_target: 'Very close to the target ({distance:value} to go) but too slow.',
  reached_early: 'Target level reached before the deadline ({value:value}); the verdict follows at the deadline.',
  reached_inside: 'Inside the target range ({value:value}); to be held until the deadline.',
  held: 'Met at the baseline and being held ({value:value}).',
  slipping: 'Target level reached but slipping; the trend leads to {projected:value} at the deadline.',
  leaving_band: 'Inside the range but heading out of it ({projected:value} at the deadline).',
  dropped_out: 'Was met, now {distance:value} outside the target.',
  overshoot: 'Past a two-sided range ({value:value}); needs {required:pace} to come back.',
  projected_overshoot: 'On trend it will overshoot the range ({projected:value} at the deadline).',
  level_only: 'Only the current level can be judged ({value:value}); there is no baseline.',
  average_inside: 'Average of {count} of {of} periods is {value:value}, inside the range.',
  annual_on_course: 'Every year reported so far is met ({met} of {of}).',
  annual_some_missed: '{missed} year(s) missed, {needed} of {of} is still possible.',
  annual_latest_missed: '{period} was not met.',
  annual_irrecoverable: '{needed} of {of} years can no longer be reached: {missed} missed.',
  annual_met: '{met} of {of} years met.',
  cap_breached: 'The total is already over the cap ({value:value} against {max:value}) and cannot be recovered.',
  estimate_meets_target: 'Full-period estimate {value:value} meets the target; the period is not over.',
  estimate_misses_target: 'Full-period estimate {value:value} misses the target; the period is not over.',
  verdict_inside: 'Result {value:value}: achieved.',
  verdict_beyond: 'Result {value:value}: exceeded.',
  verdict_below: 'Result {value:value}: below the target.',
  verdict_above: 'Result {value:value}: above the target.',
}

export const reasonVariants: ReasonVariants = {
  past: {
    on_pace:
      'On pace: {required:pace} needed in the periods without figures, {burden:times} the planned pace ({planned:pace}).',
    behind_pace:
      'Behind plan: {required:pace} needed in the periods without figures, {burden:times} the planned pace ({planned:pace}).',
    required_pace_too_high:
      'Unlikely: {required:pace} needed in the periods without figures, {burden:times} the planned pace; the best on record is {best:pace}.',
    unprecedented_pace:
      'The periods without figures would need {required:pace}, far above the best on record ({best:pace}).',
    implausible_pace:
      'The periods without figures would need {required:pace}, beyond the ceiling the owner considers feasible.',
    impossible_pace:
      'Arithmetically impossible: the periods without figures would need {required:pace} while the limit is {limit:pace}.',
  },
  noMultiple: {
    on_pace: 'On pace: {required:pace} needed in the periods without figures; the plan was {planned:pace}.',
    behind_pace: 'Behind plan: {required:pace} needed in the periods without figures; the plan was {planned:pace}.',
    required_pace_too_high:
      'Unlikely: {required:pace} needed in the periods without figures; the plan was {planned:pace}; the best on record is {best:pace}.',
  },
  firm: {
    estimate_meets_target:
      'The full-period figure of {value:value} meets the target; the verdict follows once the due date has passed.',
    estimate_misses_target:
      'The full-period figure of {value:value} misses the target; the verdict follows once the due date has passed.',
  },
  due: {
    estimate_meets_target:
      'The full-period estimate of {value:value} meets the target; the verdict follows once the due date has passed.',
    estimate_misses_target:
      'The full-period estimate of {value:value} misses the target; the verdict follows once the due date has passed.',
  },
  noBaseline: {
    held: 'Met at the first figure and being held ({value:value}); no baseline is given.',
  },
  always: {
    annual_some_missed: 'Missed in {missed} of {of} years; {needed} of {of} can still be met.',
  },
}

export const warnings: Readonly<Record<WarningCode, string>> = {
  invalid_period: 'Unreadable period, ignored.',
  invalid_value: 'Not a finite number, ignored.',
  future_period: 'Figure for a period that has not begun, ignored.',
  frequency_mismatch: 'Figure of another frequency, not used.',
  outside_limits: 'Value outside the natural limits, ignored.',
  quality_missing: 'Quality not stated, treated as an estimate.',
  official_before_period_end: 'Marked official before the period ended, treated as an estimate.',
  revised: 'Figure revised; the latest version is used.',
  duplicate_conflict: 'Two different figures for one period, please check.',
  baseline_revised: "The baseline year was revised; the resolution's baseline is kept.",
  baseline_from_first_observation: 'No baseline given; the first figure is used.',
  compound_not_defined: 'Compound growth undefined (non-positive value); linear path used.',
  geometric_not_defined: 'Geometric mean undefined; arithmetic mean used.',
  zero_target_scale: "Zero target: the indicator's own scale is used.",
  gap: 'A period in between is missing.',
  negative_increment: 'A cumulative indicator has a negative period.',
  official_overdue: 'The official figure is late.',
  milestones_not_monotonic: 'Milestones do not follow one direction.',
}
