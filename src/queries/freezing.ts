import { createContext, use } from 'react'
import type { Day } from '@/domain/day'
import type { StorageTrouble } from '@/domain/freeze'
import type { Limits } from '@/domain/limits'
import type { Language } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'

/** A freeze that this machine has: what every screen shows instead of asking the source. */
export interface KeptFreeze {
  /** Milliseconds since 1970. */
  readonly takenAt: number
  readonly day: Day
  readonly compareTo: Day | null
  readonly limits: Limits
  readonly source: ProgressSource
}

/** The freeze that the address names. */
export interface NamedFreeze {
  readonly code: string
  /** Null = this machine has none of this code; the register of the source is shown. */
  readonly kept: KeptFreeze | null
  /** Why this machine cannot say what it kept, or lost it, or has the freeze only as long as its windows are open; null = it can. */
  readonly trouble: StorageTrouble | null
}

/** What freezing needs to know of the place. */
export interface Freezing {
  /** Where the clock stands by which a freeze was taken, such as `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string
  /** Where new figures come from while a freeze is shown; null = from where the shown register came. */
  readonly live: ProgressSource | null
  /** Null = the address names no freeze. */
  readonly named: NamedFreeze | null
  /** Whose figures they are, as the configuration says; absent where nothing of them leaves the screen. */
  readonly offer?: Offered
}

/** A register on offer, as far as a file that leaves the screen names it. */
export interface Offered {
  readonly title: Readonly<Record<Language, string>>
  readonly organisation: Readonly<Record<Language, string>>
  readonly simulated: boolean
  /** How a printed report is headed, as the configuration has it; not read yet. */
  readonly report?: unknown
}

export const FreezingContext = createContext<Freezing>({ timeZone: 'UTC', live: null, named: null })

/** The freeze in use, and where newer figures would come from. */
export function useFreezing(): Freezing {
  return use(FreezingContext)
}
