import type { Figure } from '@/domain/assessment'
import type { Format } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'

/** So many official figures among others are named one by one. */
const FEW = 2

/** How firm the figures of a chart are: all alike, a few official ones among others, or by their look; null without figures. */
export function firmnessOf(figures: readonly Figure[], m: ScreenSpeech['m'], f: Format): string | null {
  const words = m.slides.indicator
  const qualities = new Set(figures.map(({ quality }) => quality))
  const [only] = qualities
  if (only === undefined) return null
  if (qualities.size === 1) return words.all(m.words.quality[only])
  const official = figures.filter(({ quality }) => quality === 'official')
  if (official.length > 0 && official.length <= FEW) {
    return words.onlyOfficial(official.map(({ period }) => f.period(period.text)))
  }
  return words.looks([...qualities].map((quality) => [words.look[quality], m.words.quality[quality]]))
}
