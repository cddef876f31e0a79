import type { NamedFreeze } from '@/queries/freezing'
import { FreezeError, keptSource, readFreeze, strangenessOf } from '@/sources/freezeFile'
import type { ProgressSource } from '@/sources/source'
import { freezes } from '@/state/freezes'
import type { RegisterOffer } from './config'

async function look(offer: RegisterOffer, code: string, live: ProgressSource): Promise<NamedFreeze> {
  const { text, trouble } = await freezes.read(offer.id, code)
  if (text === null) return { code, kept: null, trouble }
  try {
    const freeze = readFreeze(text)
    const { term, simulated } = offer
    if (freeze.code === code && strangenessOf(freeze, { register: offer.id, term, simulated }) === null) {
      const { takenAt, day, compareTo, limits } = freeze
      return { code, kept: { takenAt, day, compareTo, limits, source: keptSource(live, freeze) }, trouble }
    }
  } catch (error) {
    if (!(error instanceof FreezeError)) throw error
  }
  await freezes.drop(offer.id, code)
  return { code, kept: null, trouble: 'corrupt' }
}

/**
 * The freeze of a register that an address names, as far as this machine has it; one that cannot be used any more is dropped (rule
 * F39). `onKept` is called when one that is missing comes to be kept after all.
 */
export async function readFrozen(
  offer: RegisterOffer,
  code: string,
  live: ProgressSource,
  onKept: () => void,
): Promise<NamedFreeze> {
  const named = await look(offer, code, live)
  if (named.kept === null) freezes.onceKept(offer.id, code, onKept)
  return named
}
