import { useState } from 'react'
import { changeMeeting, clockOf, EMPTY_MEETING, useMeetings, type Meeting } from '@/state/meeting'

/** Something that was changed, in words, and how it was before. */
interface Done {
  /** The part of the screen it was done on. */
  readonly part: string
  readonly said: string
  readonly before: Meeting
}

/** Changes of a meeting that can be taken back: the last one stays on offer until the next. */
export interface Undo {
  /** What was done last; null = nothing, or it was taken back. */
  readonly said: string | null
  readonly perform: (said: string, change: (before: Meeting) => Partial<Meeting>) => void
  readonly takeBack: () => void
}

/** The changes of a register's meeting, one step back, on the part of the screen where they were made. */
export function useUndo(register: string, part: string): Undo {
  const [done, setDone] = useState<Done | null>(null)
  return {
    said: done?.part === part ? done.said : null,
    perform: (said, change) => {
      setDone({ part, said, before: useMeetings.getState().byRegister[register] ?? EMPTY_MEETING })
      changeMeeting(register, change)
    },
    takeBack: () => {
      if (done !== null) changeMeeting(register, (now) => ({ ...done.before, ...clockOf(now) }))
      setDone(null)
    },
  }
}
