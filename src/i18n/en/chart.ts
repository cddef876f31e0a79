import type { Assessment, MilestoneJudgement, Trajectory } from '@/domain/assessment'
import type { IndicatorLine } from '@/domain/report'
import type { Format, Measure } from '@/i18n/format'
import type { ChartWords } from '@/i18n/vi/chart'

/** "rose by 6.5% a year", "to fall by 0.2 points a year". */
const moves = (
  pace: number,
  m: Measure,
  trajectory: Trajectory | null,
  f: Format,
  [up, down, level]: readonly [string, string, string],
): string => (pace === 0 ? level : `${pace > 0 ? up : down} by ${f.pace(Math.abs(pace), m, trajectory)}`)

const PAST = ['up', 'down', 'unchanged'] as const
const NEED = ['rise', 'fall', 'hold'] as const

const beyondRecord = ({ pace }: MilestoneJudgement): boolean =>
  pace.required !== null &&
  pace.best !== null &&
  pace.required * pace.best > 0 &&
  Math.abs(pace.required) > Math.abs(pace.best)

const dated = (period: string | undefined, f: Format): string => (period === undefined ? '' : `${f.period(period)} `)

const level = (line: IndicatorLine, a: Assessment, f: Format): string => {
  const m = line.indicator
  const next = a.milestones.find(({ pace }) => pace.required !== null && pace.required !== 0 && pace.planned !== null)
  const start = line.dossier.baseline?.period
  const past =
    a.pace.observed === null || start === undefined
      ? ''
      : `Since ${f.period(start)} ${moves(a.pace.observed, m, a.trajectory, f, PAST)}`
  const target =
    a.milestone === null ? '' : `the ${dated(a.milestone.period, f)}target is ${f.band(a.milestone.band, m)}`
  if (a.value === null) return past === '' ? `No figure in this term; ${target}` : past
  if (next?.pace.required != null) {
    const required = moves(next.pace.required, m, next.trajectory, f, NEED)
    const need = `must ${required} to reach the ${dated(next.milestone.period, f)}target${beyondRecord(next) ? ', a pace never seen' : ''}`
    return past === '' ? need.replace(/^./, (first) => first.toUpperCase()) : `${past}; ${need}`
  }
  if (past === '') return `${f.value(a.value.value, m)} (${f.period(a.value.period)}); ${target}`
  if (a.status === 'exceeded') return `${past}; beyond the ${dated(a.milestone?.period, f)}target`
  return a.position === 'inside' ? `${past}; inside the ${dated(a.milestone?.period, f)}band` : `${past}; ${target}`
}

const years = (n: number): string => (n === 1 ? '1 year' : `${n} years`)

const windowed = (line: IndicatorLine, a: Assessment, f: Format): string => {
  const m = line.indicator
  const { met, of } = a.reason.params
  const band = a.milestone === null ? '' : f.band(a.milestone.band, m)
  if (a.value === null) return `No figure in this term; the target is ${band}`
  if (m.aggregation === 'annual') {
    return typeof met === 'number' && typeof of === 'number'
      ? `${met} of ${of} years met the yearly target, ${band}`
      : `The target for every year is ${band}`
  }
  const { count = 0, of: periods = 0, value } = a.value
  const told =
    m.aggregation === 'cumulative'
      ? `${f.value(value, m)} in ${years(count)}`
      : `${f.value(value, m)} on average over ${years(count)}`
  const open = periods - count
  if (a.pace.required === null || open === 0) return `${told}, against a target of ${band}`
  const rest = open === 1 ? 'the year without a figure needs' : `the ${open} years without figures need`
  return `${told}; ${rest} ${f.pace(a.pace.required, m, a.trajectory)}`
}

const heading: ChartWords['heading'] = (line, figures, f) => {
  const { assessment, indicator } = line
  if (assessment !== null && figures.length > 0) {
    return indicator.aggregation === 'end_of_period' ? level(line, assessment, f) : windowed(line, assessment, f)
  }
  const [first] = figures
  const last = figures.at(-1)
  if (first === undefined || last === undefined) {
    return assessment === null ? 'No figures to draw yet' : 'There is a target, but no figure to draw yet'
  }
  if (first === last) return `One figure so far: ${f.value(last.value, indicator)} (${f.period(last.period.text)})`
  return `From ${f.figure(first.value, indicator)} (${f.period(first.period.text)}) to ${f.value(last.value, indicator)} (${f.period(last.period.text)})`
}

export const chart: ChartWords = {
  notFetched: 'The chart could not be fetched. The table of figures is complete; reload the page to try again.',
  heading,
  reading: ({ indicator, assessment }, log, f) => {
    const unit = `Unit: ${indicator.unit[f.language]}`
    if (log) return `${unit}; log scale, so the slope is the rate of growth`
    if (indicator.aggregation === 'end_of_period') return unit
    if (indicator.aggregation === 'cumulative' && assessment !== null) {
      return `${unit}; each year; the gold band is the target of the whole period, shared out evenly`
    }
    return `${unit}; each year`
  },
  description: (line, figures, f) => {
    const { indicator, targets } = line
    const [first] = figures
    const last = figures.at(-1)
    const seen =
      first === undefined || last === undefined
        ? 'No figures yet.'
        : `${figures.length} figures, from ${f.period(first.period.text)} (${f.value(first.value, indicator)}) to ${f.period(last.period.text)} (${f.value(last.value, indicator)}).`
    const bands = targets.badge.map(
      ({ period, lower, upper }) => `${f.period(period)}: ${f.band({ min: lower, max: upper }, indicator)}`,
    )
    const aims = bands.length === 0 ? '' : ` Targets: ${bands.join('; ')}.`
    return `Chart of ${indicator.name[f.language]}. ${heading(line, figures, f)}. ${seen}${aims}`
  },
  target: (kind, period) =>
    ({ term: `Target ${period}`, orientation: `Orientation ${period}`, 'annual-plan': `Plan ${period}` })[kind],
  targetEachYear: (kind, period) =>
    ({ term: 'Target', orientation: `Orientation ${period}`, 'annual-plan': `Plan ${period}` })[kind],
  evenShare: 'Even share a year',
  baselineFigure: (figure) => `${figure} baseline`,
  baselineSpan: (period, figure) => `baseline ${period}: ${figure}`,
  baselineEach: (period, figure) => `baseline ${period}: ${figure} a year`,
  ghost: (figure) => `(${figure})`,
  planned: (pace) => `plan ${pace}`,
  trend: (pace) => `at this pace, ${pace}`,
  required: (stretches) =>
    stretches
      .map(({ pace, period }, i) => (i === 0 ? `needs ${pace} to ${period}` : `then ${pace} to ${period}`))
      .join(', '),
  gap: (difference) => [`${difference} short`, 'if the pace stays'],
  fan: (steps) => (steps === 2 ? '80% forecast range, from only two steps' : '80% forecast range'),
  mean: 'Average',
  meanOfTotal: 'Average a year',
  needed: (figure, periods) => (periods === 1 ? `needs ${figure}` : `needs ${figure} each year`),
  figure: (period, value, quality) => `${period}: ${value}, ${quality}`,
  legend: {
    label: 'Key',
    missing: '— no yearly figure found',
    replaced: 'figure since replaced',
  },
  noFigures: 'No figures to draw yet.',
  onlyParts: 'Only figures for parts of years, which are not drawn beside whole years; see the table.',
}
