import * as v from 'valibot'
import type { StoreApi } from 'zustand'
import { openWindowChannel } from './windowChannel'

/** A store that is kept under a name in the browser's storage. */
interface KeptStore<State> extends Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe' | 'getInitialState'> {
  /** Absent where the browser lets nobody touch its storage. */
  readonly persist?: { readonly rehydrate: () => Promise<void> | void }
}

const message = v.variant('kind', [
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('state'), state: v.unknown() }),
])

/** Has the storage what the window has? It is as the store wrote it, or it would not be ours. */
function isStored(name: string, state: unknown): boolean {
  try {
    return localStorage.getItem(name) === JSON.stringify({ state, version: 0 })
  } catch {
    return false
  }
}

/**
 * Windows of one browser see the same: what one changes, the others take over from the storage; where this refuses or is full, from
 * the window itself, as long as one is open. `name` is the entry in the storage; `merge` reads it and whatever comes (rule S16).
 */
export function followOtherWindows<State extends object>(
  store: KeptStore<State>,
  name: string,
  merge: (sent: unknown, initial: State) => State,
): void {
  if (typeof window === 'undefined') return
  window.addEventListener('storage', ({ key }) => {
    if (key === name) void store.persist?.rehydrate()
  })
  let isHearing = false
  const channel = openWindowChannel(name, (sent) => {
    const read = v.safeParse(message, sent)
    if (!read.success) return
    if (read.output.kind === 'ask') {
      tell()
      return
    }
    isHearing = true
    try {
      store.setState(merge(read.output.state, store.getInitialState()), true)
    } catch {
      // The state is changed; only its copy is not kept.
    } finally {
      isHearing = false
    }
  })
  const say = (told: v.InferInput<typeof message>): void => channel?.say(told)
  const tell = (): void => {
    const state = store.getState()
    if (!isStored(name, state)) say({ kind: 'state', state })
  }
  store.subscribe(() => {
    // The store writes to the storage after it has told us.
    if (!isHearing) queueMicrotask(tell)
  })
  say({ kind: 'ask' })
}
