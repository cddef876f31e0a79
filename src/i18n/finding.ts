import type { Assessment, Figure } from '@/domain/assessment'
import type { Indicator } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { shortfallOf } from '@/domain/shortfall'
import { precise, type Format } from './format'
import type { Story } from './story'

/** Where an indicator lies against its target; `behind` = on too low a place of a ranking. */
export type Place = 'short' | 'below' | 'above' | 'behind' | 'exceeded' | 'achieved' | 'inside'

/** The words of a finding about one indicator in one language; numbers and periods come written. */
export interface FindingWords {
  readonly noFigures: string
  readonly yearsMet: (met: number, of: number) => string
  readonly target: (period: string) => string
  readonly mean: (value: string) => string
  readonly total: (value: string) => string
  readonly partialTotal: (value: string, count: number, of: number, target: string, band: string) => string
  readonly place: Readonly<Record<Place, (target: string, away: string) => string>>
}

/** The page of an indicator in one sentence. */
export type Finding = (line: IndicatorLine, figures: readonly Figure[], f: Format) => string

function placeOf(a: Assessment, side: 'short' | 'over' | 'inside', { direction, scale }: Indicator): Place {
  if (a.status === 'exceeded' || (a.status === 'achieved' && side === 'inside')) return a.status
  if (side === 'short') return direction === 'down' ? 'below' : 'short'
  return side === 'inside' ? side : scale === 'rank' ? 'behind' : 'above'
}

/** The finding in a language: what is said is decided here, how it is said by the words. */
export function findingIn(words: FindingWords, story: Story): Finding {
  const judged = (line: IndicatorLine, a: Assessment, f: Format): string => {
    const { indicator: m } = line
    const { value, milestone } = a
    if (a.status === 'no_data' || a.status === 'not_due' || value === null || milestone === null) {
      return story.line({ ...line, assessment: a }, f)
    }
    const { met, of } = a.reason.params
    if (m.aggregation === 'annual' && typeof met === 'number' && typeof of === 'number') return words.yearsMet(met, of)
    const target = words.target(f.period(milestone.id))
    const told = f.value(value.value, m)
    const { side, amount } = shortfallOf(value.value, milestone.band)
    const { count = 0, of: periods = 0 } = value
    if (m.aggregation === 'cumulative' && side === 'short' && count !== periods) {
      return words.partialTotal(told, count, periods, target, f.band(milestone.band, m))
    }
    const lead = { period_average: words.mean, cumulative: words.total, annual: String, end_of_period: String }
    const edge = (side === 'short' ? milestone.band.min : milestone.band.max) ?? 0
    const away = side === 'inside' ? '' : f.difference(amount, precise(m, [value.value, edge]))
    return `${lead[m.aggregation](told)}, ${words.place[placeOf(a, side, m)](target, away)}`
  }
  return (line, figures, f) => {
    const { indicator, assessment } = line
    const last = figures.at(-1)
    const seen =
      last === undefined ? words.noFigures : `${f.value(last.value, indicator)} (${f.period(last.period.text)})`
    return `${indicator.shortName[f.language]}: ${assessment === null ? seen : judged(line, assessment, f)}`
  }
}
