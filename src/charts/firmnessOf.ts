import type { Quality } from '@/domain/register'
import type { Format } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'

/** So many official figures among others are named one by one. */
const FEW = 2

/** A figure that is drawn, as far as its firmness goes. */
export interface DrawnFigure {
  readonly period: string
  readonly quality: Quality
}

/** How firm the figures that a chart draws are: all alike, a few official ones among others, or by their look; null without figures. */
export function firmnessOf(figures: readonly DrawnFigure[], m: ScreenSpeech['m'], f: Format): string | null {
  const words = m.slides.indicator
  const qualities = new Set(figures.map(({ quality }) => quality))
  const [only] = qualities
  if (only === undefined) return null
  if (qualities.size === 1) return words.all(m.words.quality[only])
  const official = figures.filter(({ quality }) => quality === 'official')
  if (official.length > 0 && official.length <= FEW) {
    return words.onlyOfficial(official.map(({ period }) => f.period(period)))
  }
  return words.looks([...qualities].map((quality) => [words.look[quality], m.words.quality[quality]]))
}
