import * as v from 'valibot'
import type { WindowChannel } from '@/state/windowChannel'

/** What the provider gives for a sign-in or for a refresh token. It is kept in memory alone (rule S4). */
export interface Tokens {
  readonly access: string
  /** Seconds from now; null = the provider does not say. */
  readonly lasts: number | null
  /** Null = the provider gives none. */
  readonly refresh: string | null
}

/** The provider does not let this reader in, by its own code (RFC 6749, 4.1.2.1 and 5.2), or what it said is not to be trusted. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused'
  readonly code: string

  constructor(code: string, cause: unknown) {
    super(code, { cause })
    this.code = code
  }
}

/** `none` = nobody has signed in since the page was opened, `ended` = somebody had, and the token is not taken any more. */
export type Standing = 'none' | 'in' | 'ended'

/** Seconds before its end from which a token is not used any more: the question has to get there. */
const MARGIN = 10

/** Milliseconds that a window which has a token may take to lend it. */
const LONGEST_WAIT = 5000

const secret = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000))
const message = v.variant('kind', [
  /** A window without a token, or with one that the backend has refused. */
  v.object({ kind: v.literal('ask'), refused: v.nullable(secret) }),
  /** The answer of one that has: an access token, never the means to renew it. */
  v.object({ kind: v.literal('lend'), access: secret, lasts: v.nullable(v.pipe(v.number(), v.finite())) }),
  v.object({ kind: v.picklist(['in', 'ended', 'out']) }),
])
type Message = v.InferOutput<typeof message>

/** What a session needs from around it. */
export interface SessionWays {
  /** New tokens for a refresh token; null = the provider gives no more. Throws where it cannot be asked. */
  readonly renew: (refresh: string) => Promise<Tokens | null>
  readonly openChannel: (hear: (sent: unknown) => void) => WindowChannel | null
  /** Says to other windows that this one may lend a token, until the returned function is called. */
  readonly offer: () => () => void
  /** Is there a window that may lend one? */
  readonly isOffered: () => Promise<boolean>
  /** Milliseconds on a clock that nobody sets. */
  readonly now: () => number
  /** Another window has signed out. */
  readonly onOut: () => void
}

/** Who is signed in at one provider, in this window and the others of this browser. */
export interface Session {
  /** A token that is believed to be good and is not the refused one; null = somebody has to sign in first. */
  readonly token: (refused: string | null) => Promise<string | null>
  /** Somebody has signed in here. */
  readonly enter: (tokens: Tokens) => void
  /** Drops the tokens here and in every other window; gives the refresh token, to be revoked. */
  readonly leave: () => string | null
  readonly standing: () => Standing
  /** Tells of each change of `standing`, until the returned function is called. */
  readonly listen: (tell: () => void) => () => void
}

/** A session in which nobody is signed in yet. */
export function openSession({ renew, openChannel, offer, isOffered, now, onOut }: SessionWays): Session {
  let held: { readonly access: string; readonly until: number; readonly refresh: string | null } | null = null
  let withdraw: (() => void) | null = null
  let standing: Standing = 'none'
  let seeking: Promise<string | null> | null = null
  let lent: ((tokens: Tokens) => void) | null = null
  const listeners = new Set<() => void>()

  const say = (told: Message): void => channel?.say(told)
  const turn = (next: Standing): void => {
    standing = next
    for (const tell of listeners) tell()
  }
  const hold = ({ access, lasts, refresh }: Tokens): void => {
    held = { access, refresh, until: lasts === null ? Infinity : now() + (lasts - MARGIN) * 1000 }
    withdraw ??= offer()
    turn('in')
  }
  const drop = (next: Standing): void => {
    held = null
    withdraw?.()
    withdraw = null
    turn(next)
  }
  const good = (refused: string | null): string | null =>
    held !== null && held.access !== refused && now() < held.until ? held.access : null

  const borrow = async (refused: string | null): Promise<Tokens | null> => {
    if (!(await isOffered())) return null
    return new Promise((resolve) => {
      const settle = (tokens: Tokens | null): void => {
        clearTimeout(timer)
        lent = null
        resolve(tokens)
      }
      const timer = setTimeout(() => settle(null), LONGEST_WAIT)
      lent = settle
      say({ kind: 'ask', refused })
    })
  }
  const seek = async (refused: string | null): Promise<string | null> => {
    const before = held
    const renewed = before?.refresh == null ? null : await renew(before.refresh)
    // Whoever has signed out meanwhile gets nothing any more.
    if (before !== held) return good(refused)
    if (renewed === null && before !== null) drop('in')
    const tokens = renewed ?? (await borrow(refused))
    if (tokens !== null) hold(tokens)
    else if (standing === 'in') {
      turn('ended')
      say({ kind: 'ended' })
    }
    return tokens?.access ?? null
  }
  const token = async (refused: string | null): Promise<string | null> => {
    const found = good(refused)
    if (found !== null) return found
    seeking ??= seek(refused).finally(() => (seeking = null))
    return seeking
  }

  const lend = async (refused: string | null): Promise<void> => {
    if (good(refused) === null && held?.refresh == null) return
    const access = await token(refused)
    if (access === null || held === null) return
    say({ kind: 'lend', access, lasts: Number.isFinite(held.until) ? (held.until - now()) / 1000 + MARGIN : null })
  }
  const channel = openChannel((sent) => {
    const read = v.safeParse(message, sent)
    if (!read.success) return
    const told = read.output
    switch (told.kind) {
      case 'ask':
        void lend(told.refused).catch(() => undefined)
        return
      case 'lend':
        lent?.({ access: told.access, lasts: told.lasts, refresh: null })
        return
      case 'in':
        if (held === null) void token(null).catch(() => undefined)
        return
      case 'ended':
        if (held !== null && held.refresh === null) drop('ended')
        return
      case 'out':
        drop('none')
        onOut()
    }
  })

  return {
    token,
    enter: (tokens) => {
      hold(tokens)
      say({ kind: 'in' })
    },
    leave: () => {
      const refresh = held?.refresh ?? null
      drop('none')
      say({ kind: 'out' })
      return refresh
    },
    standing: () => standing,
    listen: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
