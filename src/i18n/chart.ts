import type { Figure, MilestoneJudgement } from '@/domain/assessment'
import type { JudgedLine } from '@/domain/judged'
import type { TargetKind } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import type { Format } from './format'
import { moved, type Moves, type Story } from './story'

/** What a chart finds, piece by piece, in one language; numbers and periods come written. */
export interface ChartFindings {
  readonly noFigures: string
  readonly targetOnly: string
  readonly oneFigure: (value: string, period: string) => string
  readonly figure: (value: string, period: string) => string
  readonly fromTo: (first: string, firstPeriod: string, last: string, lastPeriod: string) => string
  readonly moved: Moves
  readonly since: (period: string, move: string) => string
  readonly hasTo: Moves
  readonly toReach: (move: string, period: string, neverSeen: boolean) => string
  readonly target: (band: string, period: string) => string
  readonly targetOfAll: (band: string) => string
  readonly exceeded: (period: string) => string
  readonly achieved: (period: string) => string
  readonly inside: (period: string) => string
  readonly yearsMet: (met: number, of: number, band: string) => string
  readonly everyYear: (band: string) => string
  readonly total: (value: string, years: number) => string
  readonly mean: (value: string, years: number) => string
  readonly openYears: (years: number, pace: string) => string
  readonly unit: (unit: string) => string
  readonly log: string
  readonly yearly: string
  readonly shared: string
  readonly figures: (count: number, from: string, to: string) => string
  readonly targets: (bands: string) => string
  readonly chartOf: (name: string, heading: string, rest: string) => string
}

/** Whole sentences about a chart, the same in every language but for the words. */
export interface ChartTexts {
  /** What the chart shows, as a finding. */
  readonly heading: (line: IndicatorLine, figures: readonly Figure[], f: Format) => string
  /** Unit, and how the picture is to be read. */
  readonly reading: (line: IndicatorLine, log: boolean, f: Format) => string
  /** The whole chart in a few sentences. */
  readonly description: (line: IndicatorLine, figures: readonly Figure[], f: Format) => string
}

/** What a chart says: its finding, its name for ears, and the words inside it. */
export interface ChartWords extends ChartTexts {
  /** In place of a chart whose script did not arrive. */
  readonly notFetched: string
  /** A band's name; its figures stand under it. */
  readonly target: (kind: TargetKind, period: string) => string
  readonly targetEachYear: (kind: TargetKind, period: string) => string
  /** A total shared out evenly. */
  readonly evenShare: string
  readonly baselineFigure: (figure: string) => string
  readonly baselineSpan: (period: string, figure: string) => string
  /** The same of a total, shared out evenly. */
  readonly baselineEach: (period: string, figure: string) => string
  readonly ghost: (figure: string) => string
  readonly planned: (pace: string) => string
  readonly trend: (pace: string) => string
  /** The way still to go, stretch by stretch. */
  readonly required: (stretches: readonly { readonly pace: string; readonly period: string }[]) => string
  readonly gap: (difference: string) => readonly [string, string]
  readonly fan: (steps: number) => string
  /** The figure that stood on the compared day, beside its place. */
  readonly earlier: (day: string, figure: string) => string
  /** A supposed figure of a trial, beside its place. */
  readonly supposed: (figure: string) => string
  readonly mean: string
  readonly meanOfTotal: string
  readonly needed: (figure: string, periods: number) => string
  /** One figure, for a pointer that rests on it. */
  readonly figure: (period: string, value: string, quality: string) => string
  readonly legend: {
    readonly label: string
    readonly missing: string
    /** What the years without a figure would have had to come to, each, now that all of them are over. */
    readonly owed: (figure: string, years: number) => string
    readonly replaced: string
    readonly earlier: (day: string, value: string, period: string) => string
    /** The ground between the ways to both edges of the band. */
    readonly wedge: (near: string, far: string) => string
    readonly supposed: string
  }
  readonly noFigures: string
  readonly onlyParts: string
}

/** Does a milestone ask for more than there has ever been, in the same direction? */
function isBeyondRecord({ pace: { required, best } }: MilestoneJudgement): boolean {
  return required !== null && best !== null && required * best > 0 && Math.abs(required) > Math.abs(best)
}

function capital(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase())
}

/** The sentences about a chart in a language: what is said is decided here, how it is said by the words. */
export function chartIn(words: ChartFindings, story: Story): ChartTexts {
  const level = (line: JudgedLine, f: Format): readonly string[] => {
    const { indicator: m, assessment: a } = line
    const { milestone, value } = a
    const end = milestone === null ? '' : f.period(milestone.period)
    const target = milestone === null ? '' : words.target(f.band(milestone.band, m), end)
    const start = line.dossier.baseline?.period
    const past =
      a.pace.observed === null || start === undefined
        ? ''
        : words.since(f.period(start), moved(words.moved, a.pace.observed, m, a.trajectory, f))
    if (value === null) return past === '' ? [story.noFigure(line, f), target] : [past]
    const next = a.milestones.find(({ pace }) => pace.required !== null && pace.required !== 0 && pace.planned !== null)
    if (next?.pace.required != null) {
      const move = moved(words.hasTo, next.pace.required, m, next.trajectory, f, 'ceil')
      return [past, words.toReach(move, f.period(next.milestone.period), isBeyondRecord(next))]
    }
    if (past === '') return [words.figure(f.value(value.value, m), f.period(value.period)), target]
    if (a.status === 'exceeded') return [past, words.exceeded(end)]
    if (a.status === 'achieved') return [past, words.achieved(end)]
    return [past, a.position === 'inside' ? words.inside(end) : target]
  }

  const windowed = (line: JudgedLine, f: Format): readonly string[] => {
    const { indicator: m, assessment: a } = line
    const { met, of } = a.reason.params
    const band = a.milestone === null ? '' : f.band(a.milestone.band, m)
    if (a.value === null) return [story.noFigure(line, f), words.targetOfAll(band)]
    if (m.aggregation === 'annual') {
      const isCounted = typeof met === 'number' && typeof of === 'number'
      return [isCounted ? words.yearsMet(met, of, band) : words.everyYear(band)]
    }
    const { count = 0, of: periods = 0, value } = a.value
    const known = (m.aggregation === 'cumulative' ? words.total : words.mean)(f.value(value, m), count)
    const { required } = a.pace
    // A total that is there already asks nothing of the years without a figure.
    const isReached = m.aggregation === 'cumulative' && required !== null && required <= 0
    if (required === null || isReached || periods === count) return [known, words.targetOfAll(band)]
    return [known, words.openYears(periods - count, f.pace(required, m, a.trajectory, 'ceil'))]
  }

  const heading: ChartTexts['heading'] = (line, figures, f) => {
    const { assessment, indicator } = line
    const [first] = figures
    const last = figures.at(-1)
    if (first === undefined || last === undefined) return assessment === null ? words.noFigures : words.targetOnly
    if (assessment !== null) {
      const judged: JudgedLine = { ...line, assessment }
      const parts = indicator.aggregation === 'end_of_period' ? level(judged, f) : windowed(judged, f)
      return capital(parts.filter((part) => part !== '').join('; '))
    }
    const [from, to] = [f.period(first.period.text), f.period(last.period.text)]
    const value = f.value(last.value, indicator)
    return first === last ? words.oneFigure(value, to) : words.fromTo(f.figure(first.value, indicator), from, value, to)
  }

  return {
    heading,
    reading: ({ indicator, assessment }, log, f) => {
      const unit = words.unit(f.unit(indicator))
      if (log) return `${unit}; ${words.log}`
      if (indicator.aggregation === 'end_of_period') return unit
      const isShared = indicator.aggregation === 'cumulative' && assessment !== null
      return `${unit}; ${words.yearly}${isShared ? `; ${words.shared}` : ''}`
    },
    description: (line, figures, f) => {
      const { indicator, targets } = line
      const told = ({ period, value }: Figure): string => `${f.period(period.text)} (${f.value(value, indicator)})`
      const [first] = figures
      const last = figures.at(-1)
      const seen =
        first === undefined || last === undefined || first === last
          ? ''
          : ` ${words.figures(figures.length, told(first), told(last))}`
      const bands = targets.badge.map(
        ({ period, lower, upper }) => `${f.period(period)}: ${f.band({ min: lower, max: upper }, indicator)}`,
      )
      const aims = bands.length === 0 ? '' : ` ${words.targets(bands.join('; '))}`
      return words.chartOf(indicator.name[f.language], heading(line, figures, f), `${seen}${aims}`)
    },
  }
}
