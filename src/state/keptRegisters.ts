import { del, get, keys, set, setMany } from 'idb-keyval'
import * as v from 'valibot'
import { inTime, openTable } from './table'

/** The last good register of a source, as text that is still to be read. */
export interface KeptRegister {
  /** Of its content: what is read out of the text must have it again. */
  readonly hash: string
  /** When the source last said that it is so, in milliseconds since 1970 by the server's clock. */
  readonly confirmedAt: number
  readonly text: string
}

const DATABASE = 'tien-do-registers'

/** Of the entries. Those of another version are dropped, never half read (rule F41). */
const VERSION = 1

/** Most registers kept; a site offers two. */
const MOST_KEPT = 4

/** Largest text that is kept, in bytes (rule R6). */
const MAX_BYTES = 5e6

const content = v.object({ hash: v.string(), text: v.string() })
const moment = v.pipe(v.number(), v.finite())

const contentKey = (name: string): IDBValidKey => [VERSION, 'content', name]
const momentKey = (name: string): IDBValidKey => [VERSION, 'confirmed', name]

const table = openTable(DATABASE)

/** Name of the register that an entry belongs to; null = it is none of this version. */
function nameIn(key: IDBValidKey): string | null {
  if (!Array.isArray(key) || key[0] !== VERSION) return null
  const name: unknown = key[2]
  return typeof name === 'string' ? name : null
}

async function dropAllBut(name: string): Promise<void> {
  const found = await keys(table)
  const names = [...new Set(found.flatMap((key) => nameIn(key) ?? []))].filter((one) => one !== name)
  const staying = new Set([name, ...names.slice(0, MOST_KEPT - 1)])
  const leaving = found.filter((key) => !staying.has(nameIn(key) ?? ''))
  await Promise.all(leaving.map(async (key) => del(key, table)))
}

/** The last good register of this name; null = none is kept, or it cannot be read any more. */
export async function readKept(name: string): Promise<KeptRegister | null> {
  try {
    const asked: Promise<readonly unknown[]> = Promise.all([get(contentKey(name), table), get(momentKey(name), table)])
    const [stored, confirmed] = await inTime(asked)
    const kept = v.safeParse(content, stored)
    const at = v.safeParse(moment, confirmed)
    return kept.success && at.success ? { ...kept.output, confirmedAt: at.output } : null
  } catch {
    return null
  }
}

/** Keeps a register in the place of the one before; where storage refuses or is full, nothing is kept, and that is all (rule F39). */
export async function keepRegister(name: string, { confirmedAt, ...register }: KeptRegister): Promise<void> {
  if (new TextEncoder().encode(register.text).byteLength > MAX_BYTES) return
  try {
    await dropAllBut(name)
    await setMany(
      [
        [contentKey(name), register],
        [momentKey(name), confirmedAt],
      ],
      table,
    )
  } catch {
    // Everything works without it, but for a start while the source is away.
  }
}

/** The source says once more that the kept register is so. */
export async function confirmKept(name: string, confirmedAt: number): Promise<void> {
  try {
    await set(momentKey(name), confirmedAt, table)
  } catch {
    // As above.
  }
}

/** Forgets a register that turned out to be spoilt. */
export async function dropKept(name: string): Promise<void> {
  try {
    await Promise.all([del(contentKey(name), table), del(momentKey(name), table)])
  } catch {
    // What storage refuses to give up will be found to be spoilt again.
  }
}
