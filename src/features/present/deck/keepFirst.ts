import type { FreezeLabel, StorageTrouble } from '@/domain/freeze'
import { freezes } from '@/state/freezes'

/** What came of keeping a freeze. */
export interface KeptFirst {
  /** The freeze of the same code that was kept already, and stays; null = there was none. */
  readonly first: FreezeLabel | null
  readonly trouble: StorageTrouble | null
}

/**
 * Keeps a freeze unless one of its code is kept. The code does not cover the figures of localities: what a meeting has seen under a
 * code must not change because somebody freezes again.
 */
export async function keepFirst(label: FreezeLabel, text: string): Promise<KeptFirst> {
  const { register, code } = label
  const { labels } = await freezes.list()
  const first = labels.find((one) => one.register === register && one.code === code) ?? null
  const kept = first === null ? null : await freezes.read(register, code)
  return kept === null || kept.text === null
    ? { first: null, trouble: await freezes.keep(label, text) }
    : { first, trouble: kept.trouble }
}
