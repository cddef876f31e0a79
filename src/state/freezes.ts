import { del, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { parseDay } from '@/domain/day'
import type { FreezeLabel, StorageTrouble } from '@/domain/freeze'
import { parseFreezeCode } from '@/domain/freezeCode'

/** Every freeze that is kept, newest first. */
export interface KeptList {
  readonly labels: readonly FreezeLabel[]
  readonly trouble: StorageTrouble | null
}

/** The text of a frozen file, whatever it holds; null when it is not kept here. */
export interface KeptText {
  readonly text: string | null
  readonly trouble: StorageTrouble | null
}

/** Where freezes outlive a reload and a power loss. None of it ever fails: without storage, what was kept lasts as long as the page. */
export interface Freezes {
  /** Null = kept for good; else it is kept as long as the page is open. */
  readonly keep: (label: FreezeLabel, text: string) => Promise<StorageTrouble | null>
  readonly list: () => Promise<KeptList>
  readonly read: (register: string, code: string) => Promise<KeptText>
  readonly drop: (register: string, code: string) => Promise<void>
  /** Tells once when a freeze that was not here is kept in this window. */
  readonly onceKept: (register: string, code: string, tell: () => void) => void
}

const DATABASE = 'tien-do-freezes'
const STORE = 'files'

/** Of the keys. Entries of another version are dropped, never half read (rule F41). */
const VERSION = 1

/** Most freezes kept of one register; the oldest goes first. */
const MOST_KEPT = 10

/** Milliseconds after which storage that does not answer counts as refused. */
const LONGEST_WAIT = 5000

/** A label as the key of its entry, so that a list needs no figures. */
const keyOf = ({ register, code, takenAt, day }: FreezeLabel): IDBValidKey => [VERSION, register, code, takenAt, day]

/** The label in a key that another program may have written; null when it is none of this version. */
function parseKey(key: IDBValidKey): FreezeLabel | null {
  if (!Array.isArray(key) || key.length !== 5) return null
  const [version, register, code, takenAt, day] = key
  if (version !== VERSION || typeof register !== 'string' || typeof takenAt !== 'number') return null
  if (typeof code !== 'string' || parseFreezeCode(code) !== code) return null
  return typeof day !== 'string' || parseDay(day) === null ? null : { register, code, takenAt, day }
}

const isOf =
  (register: string, code: string) =>
  (label: FreezeLabel): boolean =>
    label.register === register && label.code === code

const newestFirst = (labels: readonly FreezeLabel[]): readonly FreezeLabel[] =>
  labels.toSorted((a, b) => b.takenAt - a.takenAt)

function troubleOf(error: unknown): StorageTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
}

/** An answer of the browser's storage, which some browsers never give. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('storage does not answer', 'TimeoutError')), LONGEST_WAIT)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return promisifyRequest(request)
}

/** Our database; one without our table is not ours any more and made anew. */
async function openSoundDatabase(): Promise<IDBDatabase> {
  const found = await openDatabase()
  if (found.objectStoreNames.contains(STORE)) return found
  found.close()
  await promisifyRequest(indexedDB.deleteDatabase(DATABASE))
  return openDatabase()
}

/** The table of freezes, opened with the first question and again when the browser has closed it. */
function openTable(): UseStore {
  let opened: Promise<IDBDatabase> | null = null
  const open = async (): Promise<IDBDatabase> => {
    const database = await openSoundDatabase()
    const leave = (): void => {
      database.close()
      opened = null
    }
    database.addEventListener('close', leave)
    // Another version of this program must not have to wait for us.
    database.addEventListener('versionchange', leave)
    return database
  }
  return async (mode, question) => {
    const opening = (opened ??= open())
    const database = await opening.catch((error: unknown) => {
      opened = null
      throw error
    })
    return question(database.transaction(STORE, mode).objectStore(STORE))
  }
}

/** A store of freezes in this browser; a new one finds what an earlier one kept. */
export function openFreezes(): Freezes {
  const table = openTable()
  /** What the storage would not take. */
  const unsaved = new Map<string, { readonly label: FreezeLabel; readonly text: string }>()
  const nameOf = (register: string, code: string): string => `${register} ${code}`
  const expected = new Map<string, () => void>()

  /** Labels in the storage; what is no label is dropped on the way. */
  const stored = async (): Promise<{ readonly labels: readonly FreezeLabel[]; readonly isCorrupt: boolean }> => {
    const found = await inTime(keys(table))
    const strangers = found.filter((key) => parseKey(key) === null)
    await Promise.all(strangers.map(async (key) => inTime(del(key, table))))
    return { labels: found.flatMap((key) => parseKey(key) ?? []), isCorrupt: strangers.length > 0 }
  }

  const forget = async (labels: readonly FreezeLabel[]): Promise<void> => {
    await Promise.all(labels.map(async (label) => inTime(del(keyOf(label), table))))
  }

  return {
    keep: async (label, text) => {
      const { register, code } = label
      const name = nameOf(register, code)
      const tell = (): void => {
        expected.get(name)?.()
        expected.delete(name)
      }
      try {
        await inTime(set(keyOf(label), text, table))
        unsaved.delete(name)
        const of = (await stored()).labels.filter((one) => one.register === register)
        const again = of.filter((one) => one.code === code && one.takenAt !== label.takenAt)
        const others = newestFirst(of.filter((one) => one.code !== code))
        await forget([...again, ...others.slice(MOST_KEPT - 1)])
        return null
      } catch (error) {
        unsaved.set(name, { label, text })
        return troubleOf(error)
      } finally {
        tell()
      }
    },

    list: async () => {
      const here = [...unsaved.values()].map(({ label }) => label)
      try {
        const { labels, isCorrupt } = await stored()
        const others = labels.filter(({ register, code }) => !unsaved.has(nameOf(register, code)))
        return { labels: newestFirst([...here, ...others]), trouble: isCorrupt ? 'corrupt' : null }
      } catch (error) {
        return { labels: newestFirst(here), trouble: troubleOf(error) }
      }
    },

    read: async (register, code) => {
      const here = unsaved.get(nameOf(register, code))
      if (here !== undefined) return { text: here.text, trouble: null }
      try {
        const label = newestFirst((await stored()).labels).find(isOf(register, code))
        if (label === undefined) return { text: null, trouble: null }
        const text: unknown = await inTime(get(keyOf(label), table))
        if (typeof text === 'string') return { text, trouble: null }
        await forget([label])
        return { text: null, trouble: 'corrupt' }
      } catch (error) {
        return { text: null, trouble: troubleOf(error) }
      }
    },

    drop: async (register, code) => {
      unsaved.delete(nameOf(register, code))
      try {
        await forget((await stored()).labels.filter(isOf(register, code)))
      } catch {
        // Storage that refuses keeps nothing that could be dropped.
      }
    },

    onceKept: (register, code, tell) => {
      expected.set(nameOf(register, code), tell)
    },
  }
}

/** The freezes of this browser. */
export const freezes = openFreezes()
