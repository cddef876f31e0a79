import * as v from 'valibot'
import { parseDay, type Day } from '@/domain/day'
import type { FreezeLabel, StorageTrouble } from '@/domain/freeze'
import { parseFreezeCode } from '@/domain/freezeCode'
import { openWindowChannel, type WindowChannel } from './windowChannel'

/** A freeze that lasts as long as a window is open, and why the storage would not take it. */
export interface HeldFreeze {
  readonly label: FreezeLabel
  readonly text: string
  readonly trouble: StorageTrouble
}

/** Freezes that the storage would not take: each window keeps them in its memory and gives them to the others that ask. */
export interface HeldFreezes {
  readonly hold: (freeze: HeldFreeze) => void
  readonly release: (register: string, code: string) => void
  readonly all: () => readonly HeldFreeze[]
  readonly held: (register: string, code: string) => HeldFreeze | null
  /** Out of another window of this browser, and from then on held here too; null = none has it, or none answers. */
  readonly askOthers: (register: string, code: string) => Promise<HeldFreeze | null>
}

const CHANNEL = 'tien-do-freezes'

/** Milliseconds that a window which has the freeze may take to send it. */
const LONGEST_WAIT = 5000
/** The same where nobody can say whether there is such a window: the browser has no locks, as on a plain http address. */
const BLIND_WAIT = 1000

/** Longest text that is taken, in characters; a freeze is no larger (rule R10). */
const MOST_CHARACTERS = 10e6

const register = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const code = v.pipe(
  v.string(),
  v.check((text) => parseFreezeCode(text) === text),
)
const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) === text),
  v.transform((text): Day => text),
)

const wanted = v.object({ kind: v.literal('wanted'), register, code })
const found = v.object({
  kind: v.literal('found'),
  freeze: v.object({
    label: v.object({ register, code, takenAt: v.pipe(v.number(), v.finite(), v.minValue(0)), day }),
    text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
    trouble: v.picklist(['refused', 'full', 'corrupt']),
  }),
})

/** The freeze in an answer of another window, or null: whatever else arrives is not for us (rule S16). Its text is read later. */
export function parseFound(sent: unknown): HeldFreeze | null {
  const read = v.safeParse(found, sent)
  return read.success ? read.output.freeze : null
}

const nameOf = (ofRegister: string, ofCode: string): string => `${ofRegister} ${ofCode}`
const nameOfLabel = (label: FreezeLabel): string => nameOf(label.register, label.code)
/** A window that holds a freeze holds a lock of this name as well, so that nobody waits for a window that is not there. */
const lockOf = (name: string): string => `${CHANNEL} ${name}`

/** How long to wait for another window, in milliseconds; 0 = there is none to wait for. */
async function waitFor(name: string): Promise<number> {
  if (!('BroadcastChannel' in window)) return 0
  if (!('locks' in navigator)) return BLIND_WAIT
  const { held = [] } = await navigator.locks.query()
  return held.some((lock) => lock.name === lockOf(name)) ? LONGEST_WAIT : 0
}

/** What this window holds, and its way to the other windows. */
export function openHeldFreezes(): HeldFreezes {
  const here = new Map<string, HeldFreeze>()
  const locks = new Map<string, () => void>()
  let channel: WindowChannel | null = null

  /** From the first freeze on, answers windows that ask for one. */
  const lend = (): void => {
    channel ??= openWindowChannel(CHANNEL, (sent) => {
      const asked = v.safeParse(wanted, sent)
      const freeze = asked.success ? here.get(nameOf(asked.output.register, asked.output.code)) : undefined
      if (freeze !== undefined) channel?.say({ kind: 'found', freeze } satisfies v.InferInput<typeof found>)
    })
  }

  const lock = (name: string): void => {
    if (!('locks' in navigator) || locks.has(name)) return
    const untilReleased = new Promise<void>((resolve) => {
      locks.set(name, resolve)
    })
    void navigator.locks.request(lockOf(name), { mode: 'shared' }, async () => untilReleased)
  }

  const hold = (freeze: HeldFreeze): void => {
    const name = nameOfLabel(freeze.label)
    here.set(name, freeze)
    lend()
    lock(name)
  }

  return {
    hold,
    release: (ofRegister, ofCode) => {
      const name = nameOf(ofRegister, ofCode)
      here.delete(name)
      locks.get(name)?.()
      locks.delete(name)
    },
    all: () => [...here.values()],
    held: (ofRegister, ofCode) => here.get(nameOf(ofRegister, ofCode)) ?? null,
    askOthers: async (ofRegister, ofCode) => {
      const name = nameOf(ofRegister, ofCode)
      const wait = await waitFor(name)
      if (wait === 0) return null
      const freeze = await new Promise<HeldFreeze | null>((resolve) => {
        const asking = openWindowChannel(CHANNEL, (sent) => {
          const answer = parseFound(sent)
          if (answer !== null && nameOfLabel(answer.label) === name) settle(answer)
        })
        const timer = setTimeout(() => settle(null), wait)
        const settle = (answer: HeldFreeze | null): void => {
          clearTimeout(timer)
          asking?.close()
          resolve(answer)
        }
        asking?.say({ kind: 'wanted', register: ofRegister, code: ofCode } satisfies v.InferInput<typeof wanted>)
      })
      if (freeze !== null) hold(freeze)
      return freeze
    },
  }
}
