import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { followOtherWindows } from './otherWindows'
import { willingStorage } from './willingStorage'

interface Light {
  readonly isOn: boolean
}

const merge = (sent: unknown, initial: Light): Light =>
  typeof sent === 'object' && sent !== null && 'isOn' in sent && typeof sent.isOn === 'boolean'
    ? { isOn: sent.isOn }
    : initial

let name = ''
beforeEach(() => {
  name = `light ${crypto.randomUUID()}`
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.removeItem(name)
})

/** What one window knows. */
function openWindow() {
  const store = create<Light>()(
    persist((): Light => ({ isOn: false }), { name, merge, storage: createJSONStorage(() => willingStorage) }),
  )
  followOtherWindows(store, name, merge)
  return store
}

function refuse(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}

test('what the storage does not take, the other windows hear; one that is opened later asks', async () => {
  refuse()
  const [one, other] = [openWindow(), openWindow()]
  one.setState({ isOn: true })
  await expect.poll(() => other.getState()).toEqual({ isOn: true })
  const later = openWindow()
  await expect.poll(() => later.getState()).toEqual({ isOn: true })
  later.setState({ isOn: false })
  await expect.poll(() => [one, other].map((store) => store.getState().isOn)).toEqual([false, false])
})

test('what is stored is not said, and what is no message is not heard', async () => {
  const store = openWindow()
  const channel = new BroadcastChannel(name)
  const heard: unknown[] = []
  channel.addEventListener('message', ({ data }) => heard.push(data))
  const say = BroadcastChannel.prototype.postMessage.bind(channel)
  store.setState({ isOn: true })
  for (const sent of [null, 'off', { kind: 'state', isOn: false }, { kind: 'ask' }]) say(sent)
  openWindow()
  await expect.poll(() => heard).toEqual([{ kind: 'ask' }])
  expect(store.getState()).toEqual({ isOn: true })
  channel.close()
})
