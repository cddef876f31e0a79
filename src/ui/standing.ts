import { createContext } from 'react'
import type { IndicatorId } from '@/domain/register'

/** How the figures on the screen stand to what their source says now. */
export interface Standing {
  /** Not confirmed for more than a day: no status is certain (rule R4). */
  readonly isStale: boolean
  /** Indicators that a refresh has changed while somebody looked (rule P6). */
  readonly changed: ReadonlySet<IndicatorId>
}

export const CURRENT: Standing = { isStale: false, changed: new Set() }

/** The standing of everything inside. Slides have none: what is shown to the rooms changes only when the presenter says so (rule P13). */
export const StandingContext = createContext(CURRENT)
