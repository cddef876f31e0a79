import type { Day } from '@/domain/day'
import type { TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'

export interface TitleGround {
  /** What the register is called. */
  readonly title: string
  /** The day that is compared with; null = none. */
  readonly compareTo: Day | null
  /** The code of the figures where they are frozen; null = nothing is to be cited. */
  readonly code: string | null
}

/** What the first slide says of the figures: their day, code, the compared day and the register. */
export function titleFacts(
  { day }: TermReport,
  { title, compareTo, code }: TitleGround,
  { m, f }: ScreenSpeech,
): readonly (readonly [name: string, value: string])[] {
  const words = m.slides.title
  return [
    [words.asOf, f.day(day)],
    ...(code === null ? [] : [[words.code, code] as const]),
    ...(compareTo === null ? [] : [[words.compared, f.day(compareTo)] as const]),
    [words.register, title],
  ]
}
