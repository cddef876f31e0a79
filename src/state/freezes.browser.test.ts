import { keys, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FreezeLabel } from '@/domain/freeze'
import { openFreezes } from './freezes'

const labelOf = (code: string, takenAt: number, register = 'published'): FreezeLabel => ({
  code,
  takenAt,
  register,
  day: '2025-12-31',
})

/** Codes as different as they need to be. */
const codeOf = (number: number): string => `AA-${String(number).padStart(4, '0')}`

/** The table as another program sees it. */
const inside: UseStore = async (mode, question) => {
  const request = indexedDB.open('tien-do-freezes')
  request.onupgradeneeded = () => request.result.createObjectStore('files')
  const database = await promisifyRequest(request)
  try {
    return await question(database.transaction('files', mode).objectStore('files'))
  } finally {
    database.close()
  }
}

beforeEach(async () => {
  await promisifyRequest(indexedDB.deleteDatabase('tien-do-freezes'))
  return () => void vi.restoreAllMocks()
})

const codes = async (store = openFreezes()): Promise<readonly string[]> =>
  (await store.list()).labels.map(({ code }) => code)

test('what is kept is there after a reload, newest first, and read as it was written', async () => {
  const store = openFreezes()
  expect(await store.keep(labelOf('K7-3F9A', 1000), 'the first')).toBeNull()
  expect(await store.keep(labelOf('Z0-0000', 2000), 'Đô thị hóa')).toBeNull()
  const again = openFreezes()
  expect(await again.list()).toEqual({ labels: [labelOf('Z0-0000', 2000), labelOf('K7-3F9A', 1000)], trouble: null })
  expect(await again.read('published', 'Z0-0000')).toEqual({ text: 'Đô thị hóa', trouble: null })
  expect(await again.read('rehearsal', 'Z0-0000')).toEqual({ text: null, trouble: null })
  expect(await again.read('published', 'Z0-0001')).toEqual({ text: null, trouble: null })
})

test('of more than ten of a register the oldest goes; other registers are left alone', async () => {
  const store = openFreezes()
  await store.keep(labelOf('R0-0000', 1, 'rehearsal'), 'rehearsal')
  for (let number = 1; number <= 12; number += 1) await store.keep(labelOf(codeOf(number), number), String(number))
  const kept = await codes(openFreezes())
  expect(kept).toEqual([...Array.from({ length: 10 }, (_, at) => codeOf(12 - at)), 'R0-0000'])
})

test('one just kept stays even when its moment is older than all others', async () => {
  const store = openFreezes()
  for (let number = 1; number <= 10; number += 1) await store.keep(labelOf(codeOf(number), 100 + number), '')
  await store.keep(labelOf('O0-0000'.replace('O', 'Q'), 5), 'out of a file')
  expect(await codes()).toContain('Q0-0000')
  expect(await codes()).toHaveLength(10)
})

test('the same code kept again is one entry', async () => {
  const store = openFreezes()
  await store.keep(labelOf('K7-3F9A', 1000), 'before')
  await store.keep(labelOf('K7-3F9A', 2000), 'after')
  expect((await store.list()).labels).toEqual([labelOf('K7-3F9A', 2000)])
  expect((await openFreezes().read('published', 'K7-3F9A')).text).toBe('after')
})

test('what is dropped is gone', async () => {
  const store = openFreezes()
  await store.keep(labelOf('K7-3F9A', 1000), '')
  await store.drop('published', 'K7-3F9A')
  expect(await codes()).toEqual([])
})

describe('storage that another program, or another version, has written to (F39, F41)', () => {
  test('an entry that is no text is dropped, and said', async () => {
    await set([1, 'published', 'K7-3F9A', 1000, '2025-12-31'], { half: 'written' }, inside)
    expect(await openFreezes().read('published', 'K7-3F9A')).toEqual({ text: null, trouble: 'corrupt' })
    expect(await openFreezes().read('published', 'K7-3F9A')).toEqual({ text: null, trouble: null })
  })

  test.each<[string, IDBValidKey]>([
    ['of a later version', [2, 'published', 'K7-3F9A', 1000, '2025-12-31']],
    ['of no version', 'published K7-3F9A'],
    ['without a day', [1, 'published', 'K7-3F9A', 1000, 'today']],
    ['without a moment', [1, 'published', 'K7-3F9A', 'now', '2025-12-31']],
    ['without a code', [1, 'published', '<b>', 1000, '2025-12-31']],
  ])('an entry %s is dropped, and the others stay', async (_, key) => {
    await set(key, 'x', inside)
    await openFreezes().keep(labelOf('Z0-0000', 2000), 'mine')
    await set(key, 'x', inside)
    expect(await openFreezes().list()).toEqual({ labels: [labelOf('Z0-0000', 2000)], trouble: 'corrupt' })
    expect(await keys(inside)).toHaveLength(1)
    expect((await openFreezes().list()).trouble).toBeNull()
  })

  test('a database without our table is made anew', async () => {
    const name = 'tien-do-freezes'
    await promisifyRequest(indexedDB.deleteDatabase(name))
    const other = await promisifyRequest(indexedDB.open(name))
    expect(other.objectStoreNames).toHaveLength(0)
    other.close()
    expect(await openFreezes().keep(labelOf('K7-3F9A', 1000), 'mine')).toBeNull()
    expect(await codes()).toEqual(['K7-3F9A'])
  })
})

describe('storage that refuses (F39)', () => {
  const refuse = (name: string): void => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', name)
    })
  }

  test('what is kept lasts as long as a window that has it, and that is said', async () => {
    refuse('SecurityError')
    const [desk, show] = [openFreezes(), openFreezes()]
    expect(await desk.keep(labelOf('K7-3F9A', 1000), 'mine')).toBe('refused')
    expect(await desk.read('published', 'K7-3F9A')).toEqual({ text: 'mine', trouble: 'refused' })
    expect(await desk.list()).toEqual({ labels: [labelOf('K7-3F9A', 1000)], trouble: 'refused' })
    // Another window asks for it; the first can then be reloaded.
    expect(await show.read('published', 'K7-3F9A')).toEqual({ text: 'mine', trouble: 'refused' })
    expect(await show.read('rehearsal', 'K7-3F9A')).toEqual({ text: null, trouble: 'refused' })
    await desk.drop('published', 'K7-3F9A')
    expect(await codes(desk)).toEqual([])
    expect(await openFreezes().read('published', 'K7-3F9A')).toEqual({ text: 'mine', trouble: 'refused' })
    await Promise.all([desk, show].map(async (store) => store.drop('published', 'K7-3F9A')))
  })

  test('a window that answers with something else is not heard', async () => {
    refuse('SecurityError')
    const desk = openFreezes()
    await desk.keep(labelOf('K7-3F9B', 1000), 'mine')
    const stranger = new BroadcastChannel('tien-do-freezes')
    stranger.addEventListener('message', () => {
      const label = labelOf('K7-3F9B', 1000)
      for (const freeze of [
        null,
        { label, text: 7, trouble: 'refused' },
        { label: { ...label, code: 'Z0-0000' }, text: 'theirs', trouble: 'refused' },
        { label: { ...label, day: 'today' }, text: 'theirs', trouble: 'refused' },
      ])
        BroadcastChannel.prototype.postMessage.call(stranger, { kind: 'found', freeze })
    })
    expect((await openFreezes().read('published', 'K7-3F9B')).text).toBe('mine')
    stranger.close()
    await desk.drop('published', 'K7-3F9B')
  })

  test('without locks it is asked for all the same', async () => {
    refuse('SecurityError')
    const desk = openFreezes()
    await desk.keep(labelOf('K7-3F9C', 1000), 'mine')
    const has = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')
    if (has === undefined) throw new Error('no locks')
    Reflect.deleteProperty(Navigator.prototype, 'locks')
    try {
      expect((await openFreezes().read('published', 'K7-3F9C')).text).toBe('mine')
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', has)
    }
    await desk.drop('published', 'K7-3F9C')
  })

  test('storage that is full takes no more, and nothing old is lost', async () => {
    const store = openFreezes()
    await store.keep(labelOf('Z0-0000', 1000), 'old')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await store.keep(labelOf('K7-3F9A', 2000), 'new')).toBe('full')
    expect(await codes(store)).toEqual(['K7-3F9A', 'Z0-0000'])
    expect((await store.read('published', 'K7-3F9A')).text).toBe('new')
    expect(await codes()).toEqual(['Z0-0000'])
  })

  test('storage that never answers counts as refused', async () => {
    vi.useFakeTimers()
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest)
    const reading = openFreezes().read('published', 'K7-3F9D')
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    expect(await reading).toEqual({ text: null, trouble: 'refused' })
  })
})

test('a freeze that was missed is told of once, when it is kept after all', async () => {
  const store = openFreezes()
  const tell = vi.fn<() => void>()
  store.onceKept('published', 'K7-3F9A', tell)
  await store.keep(labelOf('Z0-0000', 1000), '')
  expect(tell).not.toHaveBeenCalled()
  await store.keep(labelOf('K7-3F9A', 1000), '')
  await store.keep(labelOf('K7-3F9A', 2000), '')
  expect(tell).toHaveBeenCalledTimes(1)
})
