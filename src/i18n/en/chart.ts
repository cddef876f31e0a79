import { chartIn, type ChartWords } from '@/i18n/chart'
import { counted } from './plural'
import { story } from './story'

export const chart: ChartWords = {
  ...chartIn(
    {
      noFigures: 'No figures to draw yet',
      targetOnly: 'There is a target, but no figure to draw yet',
      oneFigure: (value, period) => `One figure so far: ${value} (${period})`,
      figure: (value, period) => `${value} (${period})`,
      fromTo: (first, firstPeriod, last, lastPeriod) => `From ${first} (${firstPeriod}) to ${last} (${lastPeriod})`,
      moved: { up: (pace) => `up ${pace}`, down: (pace) => `down ${pace}`, none: 'unchanged' },
      since: (period, move) => `since ${period} ${move}`,
      hasTo: { up: (pace) => `a rise of ${pace}`, down: (pace) => `a fall of ${pace}`, none: 'no change' },
      toReach: (move, period, neverSeen) =>
        `${move} needed from the latest figure on to reach the ${period} target${neverSeen ? ', a pace never seen before' : ''}`,
      target: (band, period) => `the ${period} target is ${band}`,
      targetOfAll: (band) => `the target is ${band}`,
      achieved: (period) => `meeting the ${period} target`,
      exceeded: (period) => `beyond the ${period} target`,
      inside: (period) => `inside the ${period} target band`,
      yearsMet: (met, of, band) => `${met} of ${counted(of, 'year')} met the yearly target of ${band}`,
      everyYear: (band) => `the target for every year is ${band}`,
      total: (value, years) => `${value} in ${counted(years, 'year')}`,
      mean: (value, years) =>
        years === 1 ? `${value} in the one year known` : `${value} on average over ${years} years`,
      openYears: (years, pace) =>
        years === 1
          ? `one year still without a published figure needs ${pace}`
          : `${years} years still without published figures need ${pace}`,
      unit: (unit) => `Unit: ${unit}`,
      log: 'log scale, so the slope is the rate of growth',
      yearly: 'year by year',
      shared: 'the gold band is the target of the whole period, shared out evenly over the years',
      figures: (count, from, to) => `${counted(count, 'figure')}, from ${from} to ${to}.`,
      targets: (bands) => `Targets: ${bands}.`,
      chartOf: (name, heading, rest) => `Chart of ${name}. ${heading}.${rest}`,
    },
    story,
  ),
  notFetched: 'The chart could not be fetched. The table of figures is complete.',
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
  earlier: (day, figure) => `${day}: ${figure}`,
  supposed: (figure) => `trial ${figure}`,
  mean: 'Average',
  meanOfTotal: 'Average a year',
  needed: (figure, periods) => (periods === 1 ? `needs ${figure}` : `needs ${figure} each year`),
  figure: (period, value, quality) => `${period}: ${value}, ${quality}`,
  legend: {
    label: 'Key',
    missing: '— no yearly figure found',
    owed: (figure, years) =>
      years === 1
        ? `to meet the target, the year without a figure must have come to ${figure}`
        : `to meet the target, the ${years} years without figures must have averaged ${figure}`,
    replaced: 'figure since replaced',
    earlier: (day, value, period) => `known on ${day}: ${value} (${period})`,
    wedge: (near, far) => `between the paces needed to both edges: ${near} and ${far}`,
    supposed: 'supposed in a trial, not data',
  },
  noFigures: 'No figures to draw yet.',
  onlyParts: 'Only figures for parts of years, which are not drawn beside whole years; see the table.',
}
