import type { Language } from '@/domain/register'
import type { ChartWords } from '@/i18n/vi/chart'
import type { IndicatorWords } from '@/i18n/vi/indicator'
import type { overview } from '@/i18n/vi/overview'
import type { programme } from '@/i18n/vi/programme'
import type { reasons, warnings } from '@/i18n/vi/reasons'
import type { shell } from '@/i18n/vi/shell'
import type { Story } from '@/i18n/vi/story'
import type { words } from '@/i18n/vi/words'
import type { NumberWords } from './format'

/** Everything the product says, in one language. Vietnamese is written first; its shape is what every other language must fill. */
export interface Messages {
  readonly language: Language
  readonly numbers: NumberWords
  readonly words: typeof words
  readonly reasons: typeof reasons
  readonly warnings: typeof warnings
  readonly shell: typeof shell
  readonly overview: typeof overview
  readonly story: Story
  readonly chart: ChartWords
  readonly indicator: IndicatorWords
  readonly programme: typeof programme
}
