import type { IndicatorLine, TermReport } from '@/domain/report'
import type { Stamp } from '@/domain/stamp'
import type { PictureWords } from '@/files/pictureOf'
import { plainMessage } from '@/i18n/plainMessage'
import type { ScreenSpeech } from '@/i18n/Words'
import { documentsOf } from './documentsOf'
import { seriesOf } from './series'

/** Where an indicator's drawn figures come from, in a sentence; null = none is drawn, or nobody is named. */
export function sourcesSentence(line: IndicatorLine, report: TermReport, { m, f }: ScreenSpeech): string | null {
  const named = documentsOf(line, report).map(({ publisher, publishedOn }) =>
    publishedOn === null ? publisher : `${publisher} ${f.printedDay(publishedOn)}`,
  )
  return named.length === 0 ? null : m.leaving.picture.sources(named.join('; '))
}

/** Of which day the figures are, and under which code. */
export function dayAndCode({ day, compareTo, code, isFrozen }: Stamp, { m, f }: ScreenSpeech): string {
  const words = m.leaving.picture
  return [
    words.day(f.day(day)),
    ...(compareTo === null ? [] : [words.compared(f.day(compareTo))]),
    words.code(code, isFrozen),
  ].join(' · ')
}

/** What the picture of an indicator's chart says, so that it is understood without its page. */
export function pictureWords(
  line: IndicatorLine,
  report: TermReport,
  stamp: Stamp,
  speech: ScreenSpeech,
): PictureWords {
  const { m, f, language } = speech
  const { indicator, assessment } = line
  const { figures } = seriesOf(line, report.day, report.register.term)
  const sources = sourcesSentence(line, report, speech)
  return {
    language,
    about: indicator.name[language],
    heading: m.indicator.finding(line, figures, f),
    sentences: [
      ...(assessment === null ? [] : [m.leaving.picture.status(m.words.status[assessment.status])]),
      m.chart.heading(line, figures, f),
    ],
    foot: [
      ...(sources === null ? [] : [sources]),
      [stamp.organisation, stamp.term, stamp.title].filter((part) => part !== '').join(' · '),
      dayAndCode(stamp, speech),
    ],
    simulated: stamp.simulated ? plainMessage(m.shell.simulatedBanner) : null,
    description: m.chart.description(line, figures, f),
  }
}
