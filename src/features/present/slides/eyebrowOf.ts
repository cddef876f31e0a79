import type { Programme } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'

/** Which programme a slide belongs to, and what it is about besides: "**Chương trình 02-CTr/TU** · Kinh tế". */
export function programmeEyebrow(programme: Programme, { m, language }: ScreenSpeech, more?: string): string {
  const code = m.programme.code(programme.code)
  return `**${code}** · ${programme.shortName[language]}${more === undefined ? '' : ` · ${more}`}`
}

/** The same of an indicator's slide, which says whether it is one of the main ones. */
export function indicatorEyebrow({ indicator }: IndicatorLine, report: TermReport, speech: ScreenSpeech): string {
  const { m } = speech
  const programme = report.register.programmes.find(({ id }) => id === indicator.programmeId)
  const headline = indicator.headline ? m.slides.headline : undefined
  if (programme !== undefined) return programmeEyebrow(programme, speech, headline)
  return [m.indicator.noProgramme, ...(headline === undefined ? [] : [headline])].join(' · ')
}
