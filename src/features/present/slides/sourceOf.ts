import { seriesOf } from '@/charts/series'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'

/** More would not leave room for the day and the code. */
const MOST_NAMED = 2

/** Who published the figures that a slide shows, the newest first; null when it shows none. */
export function sourceOf(line: IndicatorLine, report: TermReport, { m, f }: ScreenSpeech): string | null {
  const { figures } = seriesOf(line, report.day, report.register.term)
  const documents = new Map(report.register.sources.map((source) => [source.id, source]))
  const said = figures.toReversed().flatMap(({ period, value }) => {
    const found = line.known.findLast(
      ({ observation, rejectedBy }) =>
        rejectedBy === null && observation.period === period.text && observation.value === value,
    )
    const document = documents.get(found?.observation.sourceId ?? '')
    // What came out after the day is not cited on it (promise 3).
    if (document === undefined || report.unpublished.has(document.id)) return []
    const on = document.publishedOn
    return [
      {
        publisher: document.publisher,
        text: on === null ? document.publisher : `${document.publisher} ${f.printedDay(on)}`,
      },
    ]
  })
  const named = said.filter(({ publisher }, i) => said.findIndex((one) => one.publisher === publisher) === i)
  const [first] = named
  if (first === undefined) return null
  const more = named.length - MOST_NAMED
  return [
    ...named.slice(0, MOST_NAMED).map(({ text }) => text),
    ...(more > 0 ? [m.slides.foot.moreSources(more)] : []),
  ].join('; ')
}
