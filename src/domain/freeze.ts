import type { Day } from './day'
import type { Failure } from './failure'

/** What a kept register is found by (chốt số liệu): its code, when it was taken, of which register on offer, on which day. */
export interface FreezeLabel {
  /** As `freezeCode` makes it, such as `K7-3F9A`. */
  readonly code: string
  /** Milliseconds since 1970. */
  readonly takenAt: number
  /** Identity of the register in the configuration. */
  readonly register: string
  /** The day that its figures are shown as of. */
  readonly day: Day
}

/** Why a freeze cannot be taken, or a frozen file not be used; a screen looks the words up by `kind`. */
export type FreezeFault =
  | { readonly kind: 'too_large'; readonly megabytes: number }
  | { readonly kind: 'not_json' }
  /** JSON, but nothing that was frozen here. */
  | { readonly kind: 'other_format' }
  | { readonly kind: 'other_version'; readonly found: string }
  /** A part is missing or wrong; `key` is a path such as `limits.GRACE_DAYS`. */
  | { readonly kind: 'malformed'; readonly key: string }
  /** Its tables cannot be read, or the source has no answer. */
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  /** Its tables are not those that the code was given for. */
  | { readonly kind: 'other_code'; readonly says: string; readonly is: string }
  /** Of another register or term than the one that is open. */
  | { readonly kind: 'other_register'; readonly title: string }
  /** Simulated figures under the name of published ones, or the other way round. */
  | { readonly kind: 'not_of_its_kind'; readonly simulated: boolean }

/** Why this machine keeps no freezes, or not this one: storage refused, full, or an entry that nobody can read any more. */
export type StorageTrouble = 'refused' | 'full' | 'corrupt'
