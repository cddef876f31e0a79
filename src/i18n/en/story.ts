import type { Assessment, ReasonCode } from '@/domain/assessment'
import { shortfallOf } from '@/domain/shortfall'
import type { Format } from '@/i18n/format'
import type { Story } from '@/i18n/vi/story'

const distance: Story['distance'] = (a, m, f) => {
  if (a.value === null || a.milestone === null) return ''
  const { side, amount } = shortfallOf(a.value.value, a.milestone.band)
  if (side === 'inside') return ''
  const text = `**${f.difference(amount, m)}**`
  if (a.status === 'exceeded') return `${text} beyond`
  return side === 'short' ? `${text} short` : `${text} above the band`
}

/** Said of the years without a figure, whether they are still to come or merely not published. */
const yearsOpen = (n: number): string =>
  n === 1 ? 'the year without a figure needs' : `the ${n} years without figures need`

/** What a reason says by itself, without a number. */
const SAID: Partial<Record<ReasonCode, string>> = {
  moving_away: 'moving away from the target since the baseline',
  held: 'inside the band, to be held until the date',
  reached_inside: 'inside the band, to be held until the date',
  average_inside: 'inside the band, to be held until the date',
  reached_early: 'reached ahead of time',
  slipping: 'reached, but slipping',
  leaving_band: 'reached, but slipping',
  dropped_out: 'was met, now outside the band',
  projected_overshoot: 'on trend it will overshoot the band',
  near_target: 'very close, but too slow',
  level_only: 'no baseline to work out a pace',
  cap_breached: 'over the cap, which cannot be made good',
}

const pace: Story['pace'] = (a, m, f) => {
  const { required, planned, observed } = a.pace
  const told = (value: number): string => f.pace(value, m, a.trajectory)
  const left = a.reason.params['remaining']
  const said = SAID[a.reason.code]
  if (said !== undefined) return said
  if (a.reason.code === 'overshoot') return required === null ? '' : `has to come back by ${told(Math.abs(required))}`
  if (required !== null && planned !== null && a.status !== 'achieved' && a.status !== 'exceeded') {
    const span = typeof left === 'number' ? yearsOpen(left) : 'from the latest figure on it needs'
    const burden = a.progress.burden
    const against = burden !== null && burden > 0 ? `${f.times(burden)} the plan` : `planned ${told(planned)}`
    return `${span} ${told(required)}, ${against}`
  }
  if (
    observed !== null &&
    planned !== null &&
    a.mode === 'verdict' &&
    a.trajectory === 'compound' &&
    a.status !== 'achieved' &&
    a.status !== 'exceeded'
  ) {
    return `grew ${told(observed)}, planned ${told(planned)}`
  }
  return ''
}

const silence = (a: Assessment, f: Format): string => {
  const { latest_period: latest, period, have } = a.reason.params
  if (a.reason.code === 'data_too_old') {
    return typeof latest === 'string' ? `figure of ${f.period(latest)}, too old` : 'figures too old'
  }
  if (a.reason.code === 'figure_overdue') {
    return 'no figure in this term'
  }
  if (a.reason.code === 'verdict_overdue') {
    return typeof period === 'string' ? `the ${f.period(period)} figure is overdue` : 'the figure is overdue'
  }
  if (a.reason.code === 'insufficient_points') {
    return have === 1 ? 'a single figure, not enough for a pace' : 'not enough figures for a pace'
  }
  if (a.reason.code === 'awaiting_result') {
    return typeof period === 'string' ? `awaiting the ${f.period(period)} figure` : 'awaiting the result'
  }
  if (a.reason.code === 'beyond_term') {
    return 'the target is still far off, only an outlook'
  }
  if (a.reason.code === 'no_target') {
    return 'no target value'
  }
  if (a.reason.code === 'too_early') {
    return 'too early to judge'
  }
  if (a.reason.code === 'invalid_configuration') {
    return 'the indicator is not configured correctly'
  }
  return 'no figure due yet'
}

export const story: Story = {
  distance,
  pace,
  line: (a, m, f) => {
    if (a.status === 'no_data' || a.status === 'not_due') return silence(a, f)
    return [distance(a, m, f), pace(a, m, f)].filter((part) => part !== '').join('; ')
  },
}
