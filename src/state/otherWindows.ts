import * as v from 'valibot'
import type { StoreApi } from 'zustand'
import type { PersistOptions } from 'zustand/middleware'

/** A store that is kept under a name in the browser's storage. */
interface KeptStore<State> extends Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe' | 'getInitialState'> {
  readonly persist: {
    readonly getOptions: () => Partial<PersistOptions<State, unknown>>
    readonly rehydrate: () => Promise<void> | void
  }
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
 * the window itself, as long as one is open. Whatever comes is read as the store reads its storage (rule S16).
 */
export function followOtherWindows<State extends object>(store: KeptStore<State>): void {
  if (typeof window === 'undefined') return
  const { name, merge } = store.persist.getOptions()
  if (name === undefined || merge === undefined) return
  window.addEventListener('storage', ({ key }) => {
    if (key === name) void store.persist.rehydrate()
  })
  if (!('BroadcastChannel' in window)) return
  const channel = new BroadcastChannel(name)
  let isHearing = false
  const tell = (): void => {
    const state = store.getState()
    if (!isStored(name, state)) channel.postMessage({ kind: 'state', state } satisfies v.InferInput<typeof message>)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(message, data)
    if (!read.success) return
    if (read.output.kind === 'ask') {
      tell()
      return
    }
    isHearing = true
    try {
      store.setState(merge(read.output.state, store.getInitialState()), true)
    } finally {
      isHearing = false
    }
  })
  store.subscribe(() => {
    // The store writes to the storage after it has told us.
    if (!isHearing) queueMicrotask(tell)
  })
  channel.postMessage({ kind: 'ask' } satisfies v.InferInput<typeof message>)
}
