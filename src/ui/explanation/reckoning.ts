import type { Assessment, BandInput, Figure, MilestoneJudgement, ReasonCode } from '@/domain/assessment'
import { edgeAhead, farEdge } from '@/domain/band'
import { dayNumber, firstOfMonth, type Day } from '@/domain/day'
import { timesPlanned } from '@/domain/openPeriods'
import { rate, type Path } from '@/domain/pace'
import { partAmounts } from '@/domain/partAmounts'
import { lastDayNumber, parsePeriod, parseSpan, startOf } from '@/domain/period'
import type { StartingPoint } from '@/domain/question'
import type { Indicator } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { shortfallOf } from '@/domain/shortfall'
import { precise } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import { differenceShown, paceShown, shown } from './formulas'

/** One line of a reckoning that a person can do again by hand. */
export interface ReckoningStep {
  readonly label: string
  /** In figures; `^` stands before an exponent. */
  readonly formula?: string
  readonly result: string
  readonly deciding: boolean
}

/** What kind of number settled a status. */
type Decider = 'place' | 'need' | 'course'

/** Which line decided, by the reason. Reasons of time and of silence are decided by no number. */
const DECIDER: Readonly<Partial<Record<ReasonCode, Decider>>> = {
  on_pace: 'need',
  behind_pace: 'need',
  required_pace_too_high: 'need',
  unprecedented_pace: 'need',
  implausible_pace: 'need',
  impossible_pace: 'need',
  moving_away: 'course',
  slipping: 'course',
  leaving_band: 'course',
  projected_overshoot: 'course',
  near_target: 'place',
  reached_early: 'place',
  reached_inside: 'place',
  held: 'place',
  dropped_out: 'place',
  overshoot: 'place',
  level_only: 'place',
  average_inside: 'place',
  annual_on_course: 'place',
  annual_some_missed: 'place',
  annual_latest_missed: 'place',
  annual_irrecoverable: 'place',
  annual_met: 'place',
  cap_breached: 'place',
  estimate_meets_target: 'place',
  estimate_misses_target: 'place',
  verdict_inside: 'place',
  verdict_beyond: 'place',
  verdict_below: 'place',
  verdict_above: 'place',
}

/** What every part of a reckoning is made from. */
interface Case {
  readonly indicator: Indicator
  readonly a: Assessment
  readonly decider: Decider | undefined
  readonly speech: ScreenSpeech
  /** Both edges, the share of the time, the figure and the band, too. */
  readonly full: boolean
}

function signed(pace: number, text: string): string {
  return pace > 0 ? `+${text}` : text
}

/** Where the judged figure lies against the band. */
function placeStep({ indicator, a, decider, speech: { m, f } }: Case): readonly ReckoningStep[] {
  if (a.value === null || a.milestone === null) return []
  const { steps } = m.indicator
  const { value } = a.value
  const { band } = a.milestone
  const { side } = shortfallOf(value, band)
  const deciding = decider === 'place'
  if (side === 'inside') {
    const label = a.status === 'exceeded' ? steps.insideFar : steps.inside
    return [{ label, result: f.band(band, indicator), deciding }]
  }
  const edge = (side === 'short' ? band.min : band.max) ?? value
  const good = a.status === 'exceeded'
  const label = good
    ? steps.beyond
    : band.min === band.max
      ? steps.ofPoint
      : side === 'short'
        ? steps.shortOfLower
        : steps.overUpper
  const [more, less] = side === 'short' ? [edge, value] : [value, edge]
  return [{ label, ...differenceShown(more, less, indicator, f), deciding }]
}

/** Needed over planned, each with its sign; only where the division can be done again. */
function burdenStep(
  j: Pick<Assessment, 'pace' | 'progress' | 'trajectory'>,
  deciding: boolean,
  { indicator, speech: { m, f } }: Case,
): readonly ReckoningStep[] {
  const { required, planned } = j.pace
  const outcome = timesPlanned(j)
  if (required === null || planned === null || outcome === null) return []
  const unit = j.trajectory === 'compound' ? 100 : 1
  const division = shown(
    {
      operands: [required * unit, planned * unit],
      of: ([need = 0, plan = 1]) => need / plan,
      outcome,
      write: (texts) => texts.join(' ÷ '),
      tell: f.times,
      ofPaces: true,
    },
    indicator,
    f,
  )
  return [{ label: m.indicator.steps.burden, ...division, deciding }]
}

/** The step on record with a pace, told by its years. */
function bestStep(
  best: number,
  path: Path,
  points: readonly (StartingPoint & { readonly text: string })[],
  { indicator, speech: { m, f } }: Case,
): ReckoningStep {
  const i = points.findIndex((to, at) => {
    const from = points[at - 1]
    if (from === undefined || (path === 'compound' && (from.value <= 0 || to.value <= 0))) return false
    return (
      Math.abs(rate(path, from.value, to.value, (to.end - from.end) / 12) - best) <= 1e-9 * Math.max(1, Math.abs(best))
    )
  })
  const [from, to] = [points[i - 1], points[i]]
  const told = (pace: number): string => signed(pace, f.pace(pace, indicator, path))
  const label = m.indicator.steps.best
  if (from === undefined || to === undefined) return { label, result: told(best), deciding: false }
  const { formula, result } = paceShown(path, [from, to, best], told, indicator, f)
  return { label, formula: `${f.period(from.text)}–${f.period(to.text)}: ${formula}`, result, deciding: false }
}

/** A level: planned, done, missing, needed, best (spec 8.1). */
function levelSteps(line: IndicatorLine, figures: readonly Figure[], of: Case): readonly ReckoningStep[] {
  const { indicator, a, decider, speech } = of
  const { m, f } = speech
  const { steps } = m.indicator
  const path: Path = a.trajectory === 'compound' ? 'compound' : 'linear'
  const parts = partAmounts(
    figures.map(({ period }) => period.text),
    indicator,
  )
  const whole = figures.filter(({ period }) => !parts.has(period.text))
  const points = whole.map(({ period, value }) => ({ end: period.end, value, text: period.text }))
  const written = line.dossier.baseline
  const moment = written === null ? null : parsePeriod(written.period)
  const start =
    moment !== null && written !== null ? { end: moment.end, value: written.value, text: moment.text } : points[0]
  const last = a.value === null ? undefined : points.findLast(({ text }) => text === a.value?.period)
  const target = a.milestone === null ? null : parsePeriod(a.milestone.period)
  const edge =
    start === undefined || a.milestone === null ? null : edgeAhead(start.value, a.milestone.band, indicator.direction)
  const told = (pace: number): string => signed(pace, f.pace(pace, indicator, a.trajectory))

  const list: ReckoningStep[] = []
  if (a.pace.planned !== null && start !== undefined && target !== null && edge !== null) {
    list.push({
      label: steps.planned(f.period(start.text), f.period(target.text)),
      ...paceShown(path, [start, { end: target.end, value: edge }, a.pace.planned], told, indicator, f),
      deciding: false,
    })
  }
  if (a.pace.observed !== null && start !== undefined && last !== undefined && last.end > start.end) {
    list.push({
      label: steps.observed(f.period(start.text), f.period(last.text)),
      ...paceShown(path, [start, last, a.pace.observed], told, indicator, f),
      deciding: decider === 'course',
    })
  }
  list.push(...placeStep(of))
  const next = a.milestones.find(({ pace, milestone }) => {
    const needs = last === undefined ? null : edgeAhead(last.value, milestone.band, indicator.direction)
    return pace.required !== null && needs !== null
  })
  if (next !== undefined && last !== undefined) list.push(...needSteps(next, last, path, of))
  const best = a.pace.best ?? next?.pace.best ?? null
  const need = next?.pace.required ?? null
  // The best pace on the way in says nothing about a way back.
  if (best !== null && (need === null || need * best > 0)) {
    const history =
      start === undefined || moment === null
        ? points
        : [...points.filter(({ end }) => end < start.end), start, ...points.filter(({ end }) => end > start.end)]
    list.push(bestStep(best, path, history, of))
  }
  return list
}

/** What the next milestone needs, and how that compares with what was planned for it. */
function needSteps(next: MilestoneJudgement, last: StartingPoint, path: Path, of: Case): readonly ReckoningStep[] {
  const { indicator, a, decider, speech } = of
  const { m, f } = speech
  const edge = edgeAhead(last.value, next.milestone.band, indicator.direction)
  const end = parsePeriod(next.milestone.period)?.end
  const { required } = next.pace
  if (edge === null || end === undefined || required === null) return []
  const own = next.milestone.id === a.milestone?.id
  const told = (pace: number): string => signed(pace, f.pace(pace, indicator, next.trajectory))
  return [
    {
      label: m.indicator.steps.required(f.bandFigures({ min: edge, max: edge }), f.period(next.milestone.period)),
      ...paceShown(path, [last, { end, value: edge }, required], told, indicator, f),
      deciding: own && decider === 'need' && next.progress.burden === null,
    },
    ...(of.full ? farStep(next, last, path, of) : []),
    ...(own ? burdenStep(next, decider === 'need', of) : []),
  ]
}

/** What it takes to come to the far edge of the next milestone's band. */
function farStep(next: MilestoneJudgement, last: StartingPoint, path: Path, of: Case): readonly ReckoningStep[] {
  const { indicator, speech } = of
  const { m, f } = speech
  const edge = farEdge(last.value, next.milestone.band, indicator.direction)
  const end = parsePeriod(next.milestone.period)?.end
  const { requiredForMax } = next.pace
  if (edge === null || end === undefined || requiredForMax === null) return []
  const told = (pace: number): string => signed(pace, f.pace(pace, indicator, next.trajectory))
  return [
    {
      label: m.indicator.steps.requiredFar(f.bandFigures({ min: edge, max: edge }), edge === next.milestone.band.max),
      ...paceShown(path, [last, { end, value: edge }, requiredForMax], told, indicator, f),
      deciding: false,
    },
  ]
}

/** The edge that keeps a mean or a total good where it has one side only; null for a two-sided band. */
function goodEdge({ min, max }: BandInput, { direction }: Indicator): number | null {
  if (direction === 'within') return null
  return direction === 'up' ? min : max
}

/** Figures of the judged window, in order of time. */
function inWindow(a: Assessment, figures: readonly Figure[]): readonly Figure[] {
  const window = a.milestone?.window
  const span = window == null ? null : parseSpan(`${window.from}-${window.to}`)
  if (span === null) return []
  return figures.filter(
    ({ period }) => period.end <= span.to.end && period.end - period.months >= span.from.end - span.from.months,
  )
}

/** The known periods: from the first to the last, or one by one where some between them are missing. */
function knownText(known: readonly Figure[], { speech: { f } }: Case): string {
  const [first, ...rest] = known
  const last = rest.at(-1)
  if (first === undefined) return ''
  if (last === undefined) return f.period(first.period.text)
  const isWhole = (last.period.end - first.period.end) / last.period.months === rest.length
  if (isWhole) return `${f.period(first.period.text)}–${f.period(last.period.text)}`
  return known.map(({ period }) => f.period(period.text)).join(', ')
}

const sumOf = (values: readonly number[]): number => values.reduce((whole, one) => whole + one, 0)

/** A mean or a total: the sum, the edge, what is missing, what is needed (spec 8.2 and 8.3). */
function windowSteps(figures: readonly Figure[], of: Case): readonly ReckoningStep[] {
  const { indicator, a, decider, speech } = of
  const { m, f } = speech
  const { steps } = m.indicator
  const known = inWindow(a, figures)
  const { value, milestone } = a
  const last = known.at(-1)
  if (value === null || milestone === null || last === undefined) return []
  const values = known.map((figure) => figure.value)
  const sum = sumOf(values)
  const total = indicator.aggregation === 'cumulative'
  const periods = value.of ?? known.length
  const missed = edgeAhead(value.value, milestone.band, indicator.direction)
  const edge = missed ?? goodEdge(milestone.band, indicator)
  const plain = a.trajectory !== 'geometric'
  const told = (pace: number): string => f.pace(pace, indicator, a.trajectory)

  const list: ReckoningStep[] = [
    {
      label: (total ? steps.sum : steps.mean)(knownText(known, of)),
      ...(plain && values.length > 1
        ? sumShown(values, value.value, total, of)
        : { result: f.value(value.value, indicator) }),
      deciding: false,
    },
    ...(total && known.length < periods ? restStep(sum, edge, of) : placeStep(of)),
  ]
  const shared = (whole: number, parts: number, outcome: number) =>
    shown(
      {
        operands: [whole],
        of: ([one = 0]) => one / parts,
        outcome,
        write: ([one = '']) => `${one} ÷ ${parts}`,
        tell: told,
      },
      indicator,
      f,
    )
  if (total && a.pace.planned !== null && a.pace.observed !== null && edge !== null) {
    list.push(
      { label: steps.plannedEach, ...shared(edge, periods, a.pace.planned), deciding: false },
      { label: steps.observedEach, ...shared(sum, known.length, a.pace.observed), deciding: decider === 'course' },
    )
  }
  const open = periods - known.length
  const times = total ? 1 : periods
  const whole = (text: string): string => (total ? text : `${periods} × ${text}`)
  // A total that is there already asks nothing of the periods without a figure.
  const isReached = total && a.pace.required !== null && a.pace.required <= 0
  if (a.pace.required !== null && !isReached && edge !== null && open > 0) {
    list.push({
      label: steps.neededEach(open, indicator.frequency === 'annual'),
      ...(plain
        ? shown(
            {
              operands: [edge, sum],
              of: ([goal = 0, done = 0]) => (goal * times - done) / open,
              outcome: a.pace.required,
              write: ([goal = '', done = '']) => `(${whole(goal)} − ${done}) ÷ ${open}`,
              tell: told,
            },
            indicator,
            f,
          )
        : { result: told(a.pace.required) }),
      deciding: false,
    })
    const { requiredForMax } = a.pace
    const far = farEdge(value.value, milestone.band, indicator.direction)
    if (of.full && requiredForMax !== null && far !== null && plain) {
      list.push({
        label: steps.neededFar(f.bandFigures({ min: far, max: far }), far === milestone.band.max),
        ...shown(
          {
            operands: [far, sum],
            of: ([goal = 0, done = 0]) => (goal * times - done) / open,
            outcome: requiredForMax,
            write: ([goal = '', done = '']) => `(${whole(goal)} − ${done}) ÷ ${open}`,
            tell: told,
          },
          indicator,
          f,
        ),
        deciding: false,
      })
    }
    list.push(...burdenStep(a, decider === 'need', of))
  } else if (open === 0 && missed !== null && edge !== null && plain && known.length > 1) {
    const came = steps.lastCame(f.figure(last.value, indicator))
    const { formula, result } = shown(
      {
        operands: [edge, sum - last.value],
        of: ([goal = 0, before = 0]) => goal * times - before,
        outcome: edge * times - (sum - last.value),
        write: ([goalText = '', before = '']) => `${whole(goalText)} − ${before}`,
        tell: f.value,
      },
      indicator,
      f,
    )
    list.push({
      label: steps.neededLast(f.period(last.period.text)),
      formula: `${formula}; ${came}`,
      result,
      deciding: false,
    })
  }
  if (missed !== null) list.push(...bestValueStep(figures, missed > value.value, of))
  return list
}

/** Figures added up, and for a mean shared out. */
function sumShown(values: readonly number[], outcome: number, total: boolean, { indicator, speech: { m, f } }: Case) {
  const { steps } = m.indicator
  const exact = precise(indicator, values)
  const sum = f.number(sumOf(values), exact.decimals)
  return shown(
    {
      operands: values,
      of: (figures) => (total ? sumOf(figures) : sumOf(figures) / values.length),
      outcome,
      write: (texts) => (total ? texts.join(' + ') : steps.sumOf(texts.join(' + '), sum, values.length)),
      tell: (told) => f.value(told, indicator),
    },
    indicator,
    f,
  )
}

/** What a total of some years still has to gain: it is not held against the band of all of them. */
function restStep(sum: number, edge: number | null, { indicator, speech: { m, f } }: Case): readonly ReckoningStep[] {
  if (edge === null || edge < sum) return []
  return [{ label: m.indicator.steps.rest, ...differenceShown(edge, sum, indicator, f), deciding: false }]
}

/** The best single period there has been. */
function bestValueStep(figures: readonly Figure[], higher: boolean, of: Case): readonly ReckoningStep[] {
  const { indicator, speech } = of
  const { m, f } = speech
  const best = figures.reduce<Figure | null>(
    (top, figure) => (top === null || (higher ? figure.value > top.value : figure.value < top.value) ? figure : top),
    null,
  )
  if (best === null) return []
  const formula = f.period(best.period.text)
  return [{ label: m.indicator.steps.bestValue, formula, result: f.value(best.value, indicator), deciding: false }]
}

/** A yearly target: which years met it, and how many have to (spec 8.4). */
function annualSteps(figures: readonly Figure[], of: Case): readonly ReckoningStep[] {
  const { indicator, a, decider, speech } = of
  const { m, f } = speech
  const { steps } = m.indicator
  const { met, of: years, needed, missed_periods: missed } = a.reason.params
  if (typeof met !== 'number' || typeof years !== 'number') return placeStep(of)
  const lost = Array.isArray(missed) ? missed : []
  const told = inWindow(a, figures).map(({ period, value }) => {
    const figure = f.figure(value, indicator)
    const year = f.period(period.text)
    return lost.includes(period.text) ? steps.yearMissed(year, figure) : steps.yearMet(year, figure)
  })
  const band = a.milestone === null ? '—' : f.band(a.milestone.band, indicator)
  return [
    { label: steps.targetEach, result: band, deciding: false },
    { label: steps.met, formula: told.join('; '), result: `${met}/${years}`, deciding: decider === 'place' },
    ...(typeof needed === 'number' ? [{ label: steps.asked, result: `${needed}/${years}`, deciding: false }] : []),
  ]
}

/** The figure that was judged, and the band it is held against. */
function givenSteps({ indicator, a, speech: { m, f } }: Case): readonly ReckoningStep[] {
  const { steps } = m.indicator
  const { value, milestone } = a
  const figure =
    value === null
      ? []
      : [
          {
            label: steps.figure,
            formula: f.period(value.period),
            result: f.value(value.value, indicator),
            deciding: false,
          },
        ]
  const band =
    milestone === null
      ? []
      : [
          {
            label: steps.band,
            formula: f.period(milestone.id),
            result: f.band(milestone.band, indicator),
            deciding: false,
          },
        ]
  return [...figure, ...band]
}

/** The share of the time that figures are known for: periods out of periods, or months out of months. */
function elapsedStep(line: IndicatorLine, figures: readonly Figure[], of: Case): readonly ReckoningStep[] {
  const { a, speech } = of
  const { m, f } = speech
  const { elapsed } = a.progress
  if (elapsed === null || a.milestone === null) return []
  const { count, of: periods } = a.value ?? {}
  const label = m.indicator.steps.elapsed
  if (count !== undefined && periods !== undefined) {
    return [{ label, formula: `${count} ÷ ${periods}`, result: f.share(elapsed), deciding: false }]
  }
  const start = parsePeriod(line.dossier.baseline?.period ?? '')?.end ?? figures[0]?.period.end
  const last = parsePeriod(a.value?.period ?? '')?.end
  const end = parsePeriod(a.milestone.period)?.end
  if (start === undefined || last === undefined || end === undefined || end <= start) return []
  const whole = (last - start) % 12 === 0 && (end - start) % 12 === 0
  const told = (months: number): string => (whole ? `${months / 12}` : `${months}`)
  const formula = m.indicator.steps.elapsedOf(told(last - start), told(end - start), whole)
  return [{ label, formula, result: f.share(elapsed), deciding: false }]
}

/** The share of the time that is over on the day, in days: from the start of the window, or from the baseline, to the due date. */
function goneStep(line: IndicatorLine, figures: readonly Figure[], day: Day, of: Case): readonly ReckoningStep[] {
  const { a, indicator, speech } = of
  const { m, f } = speech
  const to = a.milestone === null ? null : parsePeriod(a.milestone.period)
  const window = parsePeriod(a.milestone?.window?.from ?? '')
  const isLevel = indicator.aggregation === 'end_of_period'
  const baseline = parsePeriod(line.dossier.baseline?.period ?? '') ?? figures[0]?.period ?? null
  const begin = isLevel ? (baseline?.end ?? null) : window === null ? null : startOf(window)
  if (to === null || begin === null || begin >= to.end) return []
  const start = firstOfMonth(begin)
  const whole = lastDayNumber(to) + 1 - start
  const gone = Math.min(whole, Math.max(0, dayNumber(day) + 1 - start))
  const formula = m.indicator.steps.goneOf(f.count(gone), f.count(whole))
  return [{ label: m.indicator.steps.gone(f.day(day)), formula, result: f.share(gone / whole), deciding: false }]
}

function caseOf(line: IndicatorLine, a: Assessment, speech: ScreenSpeech, full: boolean): Case {
  return { indicator: line.indicator, a, decider: DECIDER[a.reason.code], speech, full }
}

function stepsOf(line: IndicatorLine, figures: readonly Figure[], of: Case): readonly ReckoningStep[] {
  if (of.indicator.aggregation === 'end_of_period') return levelSteps(line, figures, of)
  return of.indicator.aggregation === 'annual' ? annualSteps(figures, of) : windowSteps(figures, of)
}

/** How a status came about, one line a step; empty when there is nothing to reckon with. */
export function reckoningOf(
  line: IndicatorLine,
  figures: readonly Figure[],
  speech: ScreenSpeech,
): readonly ReckoningStep[] {
  const { assessment } = line
  return assessment === null ? [] : stepsOf(line, figures, caseOf(line, assessment, speech, false))
}

/** The same with everything that promise 1 asks for: the figure, the band, both edges of it, and the shares of the time. */
export function fullReckoningOf(
  line: IndicatorLine,
  figures: readonly Figure[],
  day: Day,
  speech: ScreenSpeech,
): readonly ReckoningStep[] {
  const { assessment } = line
  if (assessment === null) return []
  const of = caseOf(line, assessment, speech, true)
  return [
    ...givenSteps(of),
    ...stepsOf(line, figures, of),
    ...elapsedStep(line, figures, of),
    ...goneStep(line, figures, day, of),
  ]
}
