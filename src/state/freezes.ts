import { del, get, keys, set } from 'idb-keyval'
import { parseDay } from '@/domain/day'
import type { FreezeLabel, StorageTrouble } from '@/domain/freeze'
import { parseFreezeCode } from '@/domain/freezeCode'
import { openHeldFreezes } from './heldFreezes'
import { inTime, openTable } from './table'

/** Every freeze that is kept, newest first. */
export interface KeptList {
  readonly labels: readonly FreezeLabel[]
  readonly trouble: StorageTrouble | null
}

/** The text of a frozen file, whatever it holds; null when it is not kept here. */
export interface KeptText {
  readonly text: string | null
  /** Beside a text: the storage would not take it, and it lasts as long as a window has it open. */
  readonly trouble: StorageTrouble | null
}

/** Where freezes outlive a reload and a power loss. None of it ever fails: without storage, what was kept lasts as long as a window that uses it. */
export interface Freezes {
  /** Null = kept for good; else it is kept as long as a window that uses it is open. */
  readonly keep: (label: FreezeLabel, text: string) => Promise<StorageTrouble | null>
  readonly list: () => Promise<KeptList>
  readonly read: (register: string, code: string) => Promise<KeptText>
  readonly drop: (register: string, code: string) => Promise<void>
  /** Tells once when a freeze that was not here is kept in this window. */
  readonly onceKept: (register: string, code: string, tell: () => void) => void
}

const DATABASE = 'tien-do-freezes'

/** Of the keys. Entries of another version are dropped, never half read (rule F41). */
const VERSION = 1

/** Most freezes kept of one register; the oldest goes first. */
const MOST_KEPT = 10

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

/** A store of freezes in this browser; a new one finds what an earlier one kept. */
export function openFreezes(): Freezes {
  const table = openTable(DATABASE)
  const unsaved = openHeldFreezes()
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

  const readStored = async (register: string, code: string): Promise<KeptText> => {
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
        unsaved.release(register, code)
        const of = (await stored()).labels.filter((one) => one.register === register)
        const again = of.filter((one) => one.code === code && one.takenAt !== label.takenAt)
        const others = newestFirst(of.filter((one) => one.code !== code))
        await forget([...again, ...others.slice(MOST_KEPT - 1)])
        return null
      } catch (error) {
        const trouble = troubleOf(error)
        unsaved.hold({ label, text, trouble })
        return trouble
      } finally {
        tell()
      }
    },

    list: async () => {
      const here = unsaved.all().map(({ label }) => label)
      try {
        const { labels, isCorrupt } = await stored()
        const others = labels.filter(({ register, code }) => unsaved.held(register, code) === null)
        return { labels: newestFirst([...here, ...others]), trouble: isCorrupt ? 'corrupt' : null }
      } catch (error) {
        return { labels: newestFirst(here), trouble: troubleOf(error) }
      }
    },

    read: async (register, code) => {
      const here = unsaved.held(register, code)
      if (here !== null) return { text: here.text, trouble: here.trouble }
      const kept = await readStored(register, code)
      if (kept.text !== null) return kept
      const lent = await unsaved.askOthers(register, code)
      return lent === null ? kept : { text: lent.text, trouble: lent.trouble }
    },

    drop: async (register, code) => {
      unsaved.release(register, code)
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
