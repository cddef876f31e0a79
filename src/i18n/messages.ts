import type { Language } from '@/domain/register'
import type { archive } from '@/i18n/vi/archive'
import type { changes } from '@/i18n/vi/changes'
import type { clock } from '@/i18n/vi/clock'
import type { data } from '@/i18n/vi/data'
import type { deck } from '@/i18n/vi/deck'
import type { desk } from '@/i18n/vi/desk'
import type { failures } from '@/i18n/vi/failures'
import type { files } from '@/i18n/vi/files'
import type { freeze } from '@/i18n/vi/freeze'
import type { IndicatorWords } from '@/i18n/vi/indicator'
import type { leaving } from '@/i18n/vi/leaving'
import type { lists } from '@/i18n/vi/lists'
import type { localities } from '@/i18n/vi/localities'
import type { overview } from '@/i18n/vi/overview'
import type { paper } from '@/i18n/vi/paper'
import type { programme } from '@/i18n/vi/programme'
import type { reasons, warnings } from '@/i18n/vi/reasons'
import type { search } from '@/i18n/vi/search'
import type { shell } from '@/i18n/vi/shell'
import type { signIn } from '@/i18n/vi/signIn'
import type { slideFile } from '@/i18n/vi/slideFile'
import type { slides } from '@/i18n/vi/slides'
import type { tables } from '@/i18n/vi/tables'
import type { trial } from '@/i18n/vi/trial'
import type { watch } from '@/i18n/vi/watch'
import type { words } from '@/i18n/vi/words'
import type { ChartWords } from './chart'
import type { NumberWords } from './format'
import type { ReasonVariants } from './reasonSentence'
import type { Story } from './story'

/**
 * What the frame and the overview say, in one language: loaded before anything answers. Vietnamese is written first; its shape is
 * what every other language must fill.
 */
export interface Messages {
  readonly language: Language
  readonly numbers: NumberWords
  readonly words: typeof words
  readonly shell: typeof shell
  readonly overview: typeof overview
  readonly story: Story
}

/** What every other screen says besides: loaded with the first of them. */
export interface ScreenMessages {
  readonly reasons: typeof reasons
  readonly reasonVariants: ReasonVariants
  readonly warnings: typeof warnings
  readonly chart: ChartWords
  readonly indicator: IndicatorWords
  readonly programme: typeof programme
  readonly clock: typeof clock
  readonly search: typeof search
  readonly localities: typeof localities
  readonly data: typeof data
  readonly trial: typeof trial
  readonly changes: typeof changes
  readonly lists: typeof lists
  readonly signIn: typeof signIn
  readonly slides: typeof slides
  readonly deck: typeof deck
  readonly desk: typeof desk
  readonly files: typeof files
  readonly freeze: typeof freeze
  readonly failures: typeof failures
  readonly watch: typeof watch
  readonly paper: typeof paper
  readonly leaving: typeof leaving
  readonly tables: typeof tables
  readonly slideFile: typeof slideFile
  readonly archive: typeof archive
}
