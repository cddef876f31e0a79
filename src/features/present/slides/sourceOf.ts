import { documentsOf } from '@/charts/documentsOf'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'

/** More would not leave room for the day and the code. */
const MOST_NAMED = 2

/** Who published the figures that a slide shows, the newest first; null when it shows none. */
export function sourceOf(line: IndicatorLine, report: TermReport, { m, f }: ScreenSpeech): string | null {
  const documents = documentsOf(line, report)
  if (documents.length === 0) return null
  const more = documents.length - MOST_NAMED
  return [
    ...documents
      .slice(0, MOST_NAMED)
      .map(({ publisher, publishedOn }) =>
        publishedOn === null ? publisher : `${publisher} ${f.printedDay(publishedOn)}`,
      ),
    ...(more > 0 ? [m.slides.foot.moreSources(more)] : []),
  ].join('; ')
}
