import type { Figure } from './assessment'
import { endOf } from './endOf'
import type { Observation } from './register'
import type { IndicatorLine } from './report'

/**
 * The published row of the latest moment known on the day, parts of a year and spans included. Of several for one moment the one
 * that stands in the series, else the one published last. Null without any.
 */
export function latestOf({ known }: IndicatorLine, figures: readonly Figure[]): Observation | null {
  const stands = ({ period, value }: Observation): boolean =>
    figures.some((figure) => figure.period.text === period && figure.value === value)
  const rank = (row: Observation): readonly [number, boolean, string] => [
    endOf(row.period) ?? 0,
    stands(row),
    row.publishedOn ?? '',
  ]
  const rows = known.filter(({ rejectedBy }) => rejectedBy === null).map(({ observation }) => observation)
  const [latest = null] = rows.toSorted((a, b) => {
    const [aEnd, aStands, aDay] = rank(a)
    const [bEnd, bStands, bDay] = rank(b)
    if (aEnd !== bEnd) return bEnd - aEnd
    if (aStands !== bStands) return aStands ? -1 : 1
    return aDay < bDay ? 1 : aDay > bDay ? -1 : 0
  })
  return latest
}
