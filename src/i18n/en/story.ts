import type { Assessment } from '@/domain/assessment'
import { shortfallOf } from '@/domain/shortfall'
import type { Format } from '@/i18n/format'
import type { Story } from '@/i18n/vi/story'

const distance: Story['distance'] = (a, m, f) => {
  if (a.value === null || a.milestone === null) return ''
  const { side, amount } = shortfallOf(a.value.value, a.milestone.band)
  if (side === 'inside') return ''
  const text = `**${f.difference(amount, m)}**`
  if (side === 'short') return `${text} short`
  return a.status === 'exceeded' ? `${text} beyond` : `${text} above the band`
}

const yearsLeft = (n: number): string => (n === 1 ? 'the remaining year needs' : `the ${n} remaining years need`)

const pace: Story['pace'] = (a, m, f) => {
  const { required, planned, observed } = a.pace
  const told = (value: number): string => f.pace(value, m, a.trajectory)
  const left = a.reason.params['remaining']
  switch (a.reason.code) {
    case 'moving_away':
      return 'moving away from the target since the baseline'
    case 'held':
    case 'reached_inside':
    case 'average_inside':
      return 'inside the band, to be held until the date'
    case 'reached_early':
      return 'reached ahead of time'
    case 'slipping':
    case 'leaving_band':
      return 'reached, but slipping'
    case 'dropped_out':
      return 'was met, now outside the band'
    case 'overshoot':
      return required === null ? '' : `has to come back by ${told(Math.abs(required))}`
    case 'projected_overshoot':
      return 'on trend it will overshoot the band'
    case 'near_target':
      return 'very close, but too slow'
    case 'level_only':
      return 'no baseline to work out a pace'
    case 'cap_breached':
      return 'over the cap, which cannot be made good'
    default:
  }
  if (required !== null && planned !== null && a.status !== 'achieved' && a.status !== 'exceeded') {
    const span = typeof left === 'number' ? yearsLeft(left) : 'from now on it needs'
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
  switch (a.reason.code) {
    case 'data_too_old':
      return typeof latest === 'string' ? `figure of ${f.period(latest)}, too old` : 'figures too old'
    case 'figure_overdue':
      return 'no figure in this term'
    case 'verdict_overdue':
      return typeof period === 'string' ? `the ${f.period(period)} figure is overdue` : 'the figure is overdue'
    case 'insufficient_points':
      return have === 1 ? 'a single figure, not enough for a pace' : 'not enough figures for a pace'
    case 'awaiting_result':
      return typeof period === 'string' ? `awaiting the ${f.period(period)} figure` : 'awaiting the result'
    case 'too_early':
      return 'too early to judge'
    case 'invalid_configuration':
      return 'the indicator is not configured correctly'
    default:
      return 'no figure due yet'
  }
}

export const story: Story = {
  distance,
  pace,
  line: (a, m, f) => {
    if (a.status === 'no_data' || a.status === 'not_due') return silence(a, f)
    return [distance(a, m, f), pace(a, m, f)].filter((part) => part !== '').join('; ')
  },
}
