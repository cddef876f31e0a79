import type { Day } from './day'

/** What every file that leaves the screen says of itself: whose figures they are, of which day, under which code. */
export interface Stamp {
  /** Whose register it is, such as the Party Committee of a city; empty = nobody signs for it. */
  readonly organisation: string
  /** What the register is called, such as "Published figures". */
  readonly title: string
  /** The term's name. */
  readonly term: string
  readonly day: Day
  /** The day that was compared with; null = none. */
  readonly compareTo: Day | null
  /** The code of register, day and limits (`freezeCode`): the same in two files, the same figures in both. */
  readonly code: string
  /** Are the figures held under that code, or those that the source has just now? */
  readonly isFrozen: boolean
  /** Figures of the rehearsal: said on every page, sheet, slide and picture (PRODUCT.md, "Two registers"). */
  readonly simulated: boolean
}
