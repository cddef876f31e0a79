import type { SourceDocument } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { seriesOf } from './series'

/**
 * The documents that an indicator's drawn figures come from, those of the newest figure first, one a publisher. What came out after the
 * day is not cited on it (promise 3).
 */
export function documentsOf(line: IndicatorLine, report: TermReport): readonly SourceDocument[] {
  const { figures } = seriesOf(line, report.day, report.register.term)
  const documents = new Map(report.register.sources.map((source) => [source.id, source]))
  const cited = figures.toReversed().flatMap(({ period, value }) => {
    const found = line.known.findLast(
      ({ observation, rejectedBy }) =>
        rejectedBy === null && observation.period === period.text && observation.value === value,
    )
    const document = documents.get(found?.observation.sourceId ?? '')
    return document === undefined || report.unpublished.has(document.id) ? [] : [document]
  })
  return cited.filter(({ publisher }, i) => cited.findIndex((one) => one.publisher === publisher) === i)
}
