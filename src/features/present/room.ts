import { createContext, use, type ReactNode } from 'react'
import type { Day } from '@/domain/day'

/**
 * Can the windows of a meeting be opened again without a network? `kept` = the browser has every file of this build; `older` = it has
 * those of the build before, as long as other windows use them; `unknown` = it cannot keep any.
 */
export type Reopening = 'kept' | 'older' | 'failed' | 'refused' | 'unknown'

/** What a meeting needs to know of the place it is held in, besides the report and the address. */
export interface Room {
  /** Identity and title of the register; under its identity everything of the meeting is kept. */
  readonly register: string
  readonly title: string
  /** Whose register it is, and of which term. */
  readonly owner: string
  readonly simulated: boolean
  readonly today: Day
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Keeps the site in the browser, and tells what came of it; always the same function. */
  readonly keepSite: () => Promise<Reopening>
  /** A screen of the application by its address, without the frame around it: what a slide made of a view shows. */
  readonly renderView: (address: string) => ReactNode
}

export const RoomContext = createContext<Room | null>(null)

/** The room around. */
export function useRoom(): Room {
  const room = use(RoomContext)
  if (room === null) throw new Error('useRoom outside <RoomContext>')
  return room
}
