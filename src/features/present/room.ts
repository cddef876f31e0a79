import { createContext, use, type ReactNode } from 'react'
import type { Day } from '@/domain/day'

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
