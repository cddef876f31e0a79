import type { Assessment, ReasonCode, Trajectory } from '@/domain/assessment'
import type { JudgedLine } from '@/domain/judged'
import { onlyPartOf, timesPlanned } from '@/domain/openPeriods'
import { shortfallOf } from '@/domain/shortfall'
import { precise, type Format, type Measure, type Whole } from './format'

/** How a language says that something goes up, down or nowhere, by a pace. */
export interface Moves {
  readonly up: (pace: string) => string
  readonly down: (pace: string) => string
  readonly none: string
}

/** The pace of a level as it is told: in a ranking the places won, not the numbers lost. */
export function placesWon(pace: number, { scale }: Measure, trajectory: Trajectory | null): number {
  return scale === 'rank' && trajectory === 'linear' ? -pace : pace
}

/** A pace with its direction in words, so that no sign is lost. */
export function moved(
  moves: Moves,
  pace: number,
  m: Measure,
  trajectory: Trajectory | null,
  f: Format,
  whole: Whole = 'round',
): string {
  if (pace === 0) return moves.none
  return (placesWon(pace, m, trajectory) > 0 ? moves.up : moves.down)(f.pace(Math.abs(pace), m, trajectory, whole))
}

/** The words of a story in one language; numbers, periods and days come written. */
export interface StoryWords {
  /** How far outside the band. */
  readonly short: (amount: string) => string
  readonly over: (amount: string) => string
  /** The same in a ranking, where the larger number is the lower place. */
  readonly behind: (amount: string) => string
  readonly beyond: (amount: string) => string
  /** What a reason says by itself, without a number. */
  readonly said: Readonly<Partial<Record<ReasonCode, string>>>
  /** What has happened, and what has to. */
  readonly moved: Moves
  readonly hasTo: Moves
  readonly wayBack: (move: string) => string
  /** Asked of the years without a figure, whether they are over or to come. */
  readonly neededEach: (years: number, pace: string) => string
  readonly neededFromLatest: (move: string) => string
  readonly timesPlan: (times: string) => string
  readonly plan: (pace: string) => string
  /** Why there is no status. */
  readonly old: (period: string | null) => string
  readonly overdue: (period: string | null) => string
  readonly awaited: (period: string | null) => string
  readonly noFigure: string
  readonly onlyPart: (period: string) => string
  readonly tooFew: (have: number | null) => string
  readonly notDue: string
}

/** What is said about one indicator where there is room for a line: facts with their numbers, the status stands beside it. */
export interface Story {
  /** "thiếu **0,88 điểm**"; empty when the value is inside the band. */
  readonly distance: (a: Assessment, m: Measure, f: Format) => string
  /** Why there is no figure of a whole period in the term. */
  readonly noFigure: (line: JudgedLine, f: Format) => string
  /** One sentence for lists: distance and pace, or why there is no status. */
  readonly line: (line: JudgedLine, f: Format) => string
}

/** The story in a language: what is said is decided here, how it is said by the words. */
export function storyIn(words: StoryWords): Story {
  const distance: Story['distance'] = (a, m, f) => {
    if (a.value === null || a.milestone === null) return ''
    const { min, max } = a.milestone.band
    const { side, amount } = shortfallOf(a.value.value, a.milestone.band)
    // The sum of some years is not held against the band of all of them.
    if (side === 'inside' || (side === 'short' && a.mode === 'cumulative')) return ''
    const edge = (side === 'short' ? min : max) ?? 0
    const say =
      a.status === 'exceeded' ? words.beyond : side === 'over' && m.scale === 'rank' ? words.behind : words[side]
    return say(`**${f.difference(amount, precise(m, [a.value.value, edge]))}**`)
  }

  const need = ({ indicator: m, assessment: a }: JudgedLine, required: number, planned: number, f: Format): string => {
    const { remaining } = a.reason.params
    const isLevel = m.aggregation === 'end_of_period'
    const asked =
      typeof remaining === 'number' || !isLevel
        ? words.neededEach(openPeriods(a), f.pace(required, m, a.trajectory, 'ceil'))
        : words.neededFromLatest(moved(words.hasTo, required, m, a.trajectory, f, 'ceil'))
    const times = timesPlanned(a)
    const against =
      times !== null ? words.timesPlan(f.times(times)) : words.plan(f.pace(planned, m, a.trajectory, 'round'))
    return `${asked}, ${against}`
  }

  const pace = (line: JudgedLine, f: Format): string => {
    const { indicator: m, assessment: a } = line
    const { required, planned, observed } = a.pace
    const said = words.said[a.reason.code]
    if (said !== undefined) return said
    if (a.reason.code === 'overshoot') {
      return required === null ? '' : words.wayBack(moved(words.hasTo, required, m, a.trajectory, f, 'ceil'))
    }
    if (planned === null || a.status === 'achieved' || a.status === 'exceeded') return ''
    if (required !== null)
      return m.aggregation === 'cumulative' && required <= 0 ? '' : need(line, required, planned, f)
    if (observed === null || a.mode !== 'verdict' || a.trajectory !== 'compound') return ''
    return `${moved(words.moved, observed, m, a.trajectory, f)}, ${words.plan(f.pace(planned, m, a.trajectory, 'round'))}`
  }

  const noFigure: Story['noFigure'] = (line, f) => {
    const part = onlyPartOf(line)
    return part === null ? words.noFigure : words.onlyPart(f.period(part))
  }

  const silence = (line: JudgedLine, f: Format): string => {
    const { code, params } = line.assessment.reason
    const written = (period: unknown): string | null => (typeof period === 'string' ? f.period(period) : null)
    const said = words.said[code]
    if (said !== undefined) return said
    const { latest_period: latest, period, have } = params
    if (code === 'data_too_old') return words.old(written(latest))
    if (code === 'figure_overdue') return noFigure(line, f)
    if (code === 'verdict_overdue') return words.overdue(written(period))
    if (code === 'awaiting_result') return words.awaited(written(period))
    return code === 'insufficient_points' ? words.tooFew(typeof have === 'number' ? have : null) : words.notDue
  }

  return {
    distance,
    noFigure,
    line: (line, f) => {
      const { indicator, assessment: a } = line
      if (a.status === 'no_data' || a.status === 'not_due') return silence(line, f)
      return [distance(a, indicator, f), pace(line, f)].filter((part) => part !== '').join('; ')
    },
  }
}

/** How many periods of a window have no figure. */
function openPeriods({ value }: Assessment): number {
  return (value?.of ?? 0) - (value?.count ?? 0)
}
