import { askedParts } from '@/domain/deck'
import type { TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'
import { partOf } from './partOf'

/** What is asked in all, over the first closing slide; over a further one, whom it is about. */
export function askedHeading(report: TermReport, part: number, { m }: ScreenSpeech): string {
  const words = m.slides.asked
  const parts = askedParts(report)
  const { total, shown } = partOf(parts, part)
  if (part > 1) return words.part(total, shown)
  const sum = (kind: 'figures' | 'indicators' | 'tasks'): number =>
    parts.flat().reduce((count, asked) => count + asked[kind].length, 0)
  return total === 0 ? words.none : words.heading(sum('figures'), sum('indicators'), sum('tasks'))
}
