import type { Failure } from '@/domain/failure'
import type { Register, TermId } from '@/domain/register'
import { inSlices } from '@/sources/inSlices'
import { SourceError, type ProgressSource } from '@/sources/source'
import { wireSteps } from '@/sources/wire'
import { wireOf } from '@/sources/wireOf'
import { pollDelay } from './late'
import { askedWait } from './patience'
import { parseWatchMessage, type WatchMessage } from './watchMessage'

/** How the source stands to the register on the screen. */
export interface Told {
  /** When it was last said that the register is so, by the clock that is handed in. */
  readonly confirmedAt: number
  /** Questions in a row that failed since. */
  readonly failures: number
  /** Why the last one failed, as far as this tab knows. */
  readonly failure: Failure | null
}

/** A way to the other tabs. */
interface Channel {
  readonly say: (message: object) => void
  readonly close: () => void
}

/** What watching needs from around it. */
export interface WatchPlace {
  readonly source: ProgressSource
  readonly term: TermId
  /** The register on the screen. */
  readonly shown: () => Register
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A way to the other tabs; null = the browser has none, and each tab asks for itself. */
  readonly openChannel: (name: string, hear: (sent: unknown) => void) => Channel | null
  /** The source has another register now, from itself or through another tab. */
  readonly onOther: (register: Register) => void
  readonly onTold: (told: Told) => void
  /** The source itself has answered this tab. */
  readonly onAnswer: (register: Register) => void
}

/** A register being watched. */
export interface Watch {
  /** Asks at once, as a reader wishes; the next question comes in its own time. */
  readonly ask: () => void
  readonly stop: () => void
}

function failureOf(error: unknown): Failure | null {
  return error instanceof SourceError ? error.failure : null
}

/**
 * Asks the source again and again while somebody looks. Of all tabs with this register one asks, the holder of a lock, and tells the
 * others; a tab that is hidden gives the lock up (rule R3). Every question is put once: the next one is the retry.
 */
export function watchRegister(place: WatchPlace, first: Told): Watch {
  const { source, term, shown, now, openChannel, onOther, onTold, onAnswer } = place
  const name = `tien-do ${source.name} ${term}`
  const ended = new AbortController()
  const say = (message: WatchMessage): void => channel?.say(message)
  /** While this tab is the one that asks. */
  let duty: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = first
  /** When somebody last asked, on the clock that nobody sets, and how long the source wants to be left alone after that. */
  let askedAt = performance.now()
  let wait = 0
  let isAsking = false
  /** The last answer of the source to this tab. */
  let latest: Register | null = null

  const heard = (next: Told, asked: number): void => {
    told = next
    wait = asked
    askedAt = performance.now()
    onTold(next)
  }
  /** The last register that another tab sent. */
  let sent: string | null = null
  /** The register that another tab sent; null when it is not the one that it says, or another one has come since. */
  const registerIn = async ({ tables, hash }: Content): Promise<Register | null> => {
    try {
      const register = await inSlices(wireSteps(tables, term, name), ended.signal)
      return register.hash === hash && hash === sent ? register : null
    } catch {
      return null
    }
  }
  const confirm = (register: Register): void => {
    heard({ confirmedAt: now(), failures: 0, failure: null }, 0)
    if (register.hash !== shown().hash) onOther(register)
  }
  const plan = (): void => {
    clearTimeout(timer)
    if (duty === null || isAsking) return
    const due = askedAt + Math.max(wait, pollDelay(told.failures, Math.random()))
    timer = setTimeout(() => void ask(), Math.max(0, due - performance.now()))
  }
  const ask = async (): Promise<void> => {
    if (isAsking) return
    isAsking = true
    try {
      const register = await source.register(term, { signal: ended.signal })
      latest = register
      confirm(register)
      onAnswer(register)
    } catch (error) {
      if (ended.signal.aborted) return
      heard({ ...told, failures: told.failures + 1, failure: failureOf(error) }, askedWait(error) ?? 0)
    }
    isAsking = false
    say({ kind: 'told', hash: told.failures === 0 ? (latest?.hash ?? null) : null, failures: told.failures, wait })
    plan()
  }

  /** Gives up the lock, or the wait for it. */
  let relieve = (): void => undefined
  const lead = async (): Promise<void> => {
    if (duty !== null) return
    const own = new AbortController()
    const onDuty = async (): Promise<void> => {
      if (own.signal.aborted) return
      duty = own
      plan()
      await new Promise((resolve) => {
        own.signal.addEventListener('abort', resolve)
      })
    }
    relieve = () => own.abort()
    if (!('locks' in navigator)) await onDuty()
    else await navigator.locks.request(name, { signal: own.signal }, onDuty).catch(() => undefined)
  }
  const leave = (): void => {
    clearTimeout(timer)
    duty = null
    relieve()
  }
  const look = (): void => {
    leave()
    if (document.visibilityState === 'visible') void lead()
  }
  /** The network seems to be back; whether it is, only the source can tell. */
  const hope = (): void => {
    if (duty !== null && told.failures > 0 && wait === 0) void ask()
  }

  const channel = openChannel(name, (received) => {
    const message = parseWatchMessage(received)
    if (message?.kind === 'send' && latest !== null && message.hash === latest.hash) {
      say({ kind: 'content', hash: latest.hash, tables: tablesOf(latest) })
    }
    if (duty !== null) return
    if (message?.kind === 'told') {
      const { failures, hash } = message
      const next = failures > 0 ? { ...told, failures } : { confirmedAt: now(), failures, failure: null }
      // Figures that are not here yet are not confirmed.
      if (failures > 0 || hash === shown().hash) heard(next, message.wait)
      else if (hash !== null) say({ kind: 'send', hash })
    }
    if (message?.kind === 'content' && message.hash !== shown().hash) {
      sent = message.hash
      void registerIn(message).then((register) => register !== null && confirm(register))
    }
  })
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', hope)
  look()
  return {
    ask: () => void ask(),
    stop: () => {
      ended.abort()
      leave()
      channel?.close()
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', hope)
    },
  }
}

type Content = Extract<WatchMessage, { kind: 'content' }>

function tablesOf(register: Register): Content['tables'] {
  return Object.fromEntries(Object.entries(wireOf(register)).map(([table, rows]) => [table, [...rows]]))
}
