import { createContext, use } from 'react'

/** The simulated register, offered where the published one cannot fill a screen. */
export interface RehearsalOffer {
  readonly title: string
  readonly address: string
}

/** Null where there is none, or where it is already open. */
export const RehearsalContext = createContext<RehearsalOffer | null>(null)

/** The simulated register to offer, if any. */
export function useRehearsal(): RehearsalOffer | null {
  return use(RehearsalContext)
}
