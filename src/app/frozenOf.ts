import type { NamedFreeze } from '@/queries/freezing'
import type { ProgressSource } from '@/sources/source'
import type { RegisterOffer } from './config'

const asked = new Map<string, Promise<NamedFreeze>>()

/** The freeze that an address names, looked for once; its code is fetched with the first such address. */
export function frozenOf(offer: RegisterOffer, code: string, live: ProgressSource): Promise<NamedFreeze> {
  const name = `${offer.id} ${code}`
  const found = asked.get(name)
  if (found !== undefined) return found
  const forget = (): boolean => asked.delete(name)
  const reading = import('./frozen').then(({ readFrozen }) => readFrozen(offer, code, live, forget))
  asked.set(name, reading)
  reading.catch(forget)
  return reading
}
