import type { Finding, TableName } from './register'

/** The ways in which a source can fail us; a screen looks the words up by `kind`. */
export type Failure =
  /** No answer, or one that broke off: network down, server gone, connection cut. */
  | { readonly kind: 'unreachable'; readonly address: string }
  /** No complete answer in time. */
  | { readonly kind: 'too_slow'; readonly address: string; readonly seconds: number }
  /**
   * The server refused or broke; `status` is the HTTP code, `retryAfter` the seconds it asks us to wait, `said` what it calls
   * the problem in its own words (null = not said).
   */
  | {
      readonly kind: 'refused'
      readonly address: string
      readonly status: number
      readonly retryAfter: number | null
      readonly said: string | null
    }
  /** Nobody is signed in, or not any more; `address` is where to sign in. */
  | { readonly kind: 'sign_in'; readonly address: string }
  /** 404: nothing at the address. */
  | { readonly kind: 'not_found'; readonly address: string }
  /** Something answered, but not in the format asked for: a sign-in page instead of figures, another encoding. */
  | {
      readonly kind: 'not_the_format'
      readonly address: string
      readonly expected: 'json' | 'csv'
      readonly found: string
    }
  /** Larger than so many megabytes, the most that we are willing to read. */
  | { readonly kind: 'too_large'; readonly address: string; readonly megabytes: number }
  /** More rows in a table than we are willing to read; nothing is shown rather than a selection. */
  | { readonly kind: 'too_many'; readonly table: TableName; readonly rows: number; readonly limit: number }
  /** A table that nothing works without is not there. */
  | { readonly kind: 'table_missing'; readonly table: TableName; readonly address: string }
  /** More than a fifth of a table's rows cannot be read: nothing is shown rather than a selection. */
  | {
      readonly kind: 'table_unreadable'
      readonly table: TableName
      readonly unreadable: number
      readonly rows: number
      readonly findings: readonly Finding[]
    }
  /** A cube of figures is not as config.json describes it: `found` is what it has in the place of `wanted`. */
  | {
      readonly kind: 'cube_unlike'
      readonly address: string
      readonly wanted: string
      readonly found: readonly string[]
    }
  /** The register has no such term. */
  | { readonly kind: 'term_unknown'; readonly term: string; readonly found: readonly string[] }

/** Permanent failures are not asked for again (rule R2). */
export function isPassing(failure: Failure): boolean {
  if (failure.kind === 'refused') return [408, 425, 429, 500, 502, 503, 504].includes(failure.status)
  return failure.kind === 'unreachable' || failure.kind === 'too_slow'
}
