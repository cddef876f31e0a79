import { partAmounts } from './partAmounts'
import { parsePeriod } from './period'
import type { Observation } from './register'
import type { IndicatorLine } from './report'

/**
 * Which figures of an indicator can count for its status, among those known of it: parts of a period, spans of years and amounts of half a
 * year beside those of whole years are shown, never judged (spec 3). A level may be of any other moment.
 */
export function countsFor({
  indicator,
  known,
}: Pick<IndicatorLine, 'indicator' | 'known'>): (figure: Observation) => boolean {
  const parts = partAmounts(
    known.map(({ observation }) => observation.period),
    indicator,
  )
  return ({ period: text }) => {
    const period = parsePeriod(text)
    if (period === null || parts.has(text)) return false
    return indicator.aggregation === 'end_of_period' || period.frequency === indicator.frequency
  }
}
