import type { Slide } from '@/domain/deck'
import type { TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'
import { viewTitle } from './viewTitle'

/** What a slide is called in lists: short, without a figure. */
export function slideTitle(slide: Slide, report: TermReport, speech: ScreenSpeech): string {
  const { m, language } = speech
  const words = m.slides.name
  if ('programme' in slide) {
    const found = report.programmes.find(({ programme }) => programme.id === slide.programme)?.programme
    const name = found?.shortName[language] ?? slide.programme
    return slide.kind === 'programme' ? words.programme(name) : words.part(words[slide.kind](name), slide.part)
  }
  if (slide.kind === 'indicator') {
    return report.indicators.get(slide.indicator)?.indicator.shortName[language] ?? slide.indicator
  }
  if (slide.kind === 'view') return viewTitle(slide.address, report, speech)
  return 'part' in slide ? words.part(words[slide.kind], slide.part) : words[slide.kind]
}
