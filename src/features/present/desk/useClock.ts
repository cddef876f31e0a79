import { useRoom } from '@/features/present/room'
import { changeMeeting, clockOf, type MeetingClock } from '@/state/meeting'
import { endedClock, isNewMeeting, pausedClock, resumedClock, startedClock } from './timer'

/** What can be done with the clock of the meeting that is on. */
export interface Clock {
  /** From zero. */
  readonly start: () => void
  /** A slide is seen: begins the meeting, unless one is on. */
  readonly begin: () => void
  readonly pause: () => void
  readonly resume: () => void
  readonly end: () => void
}

/** The clock of the room's meeting; every window of this browser sees the same. */
export function useClock(): Clock {
  const { register, now } = useRoom()
  const turn = (next: (time: number, clock: MeetingClock) => MeetingClock) => (): void =>
    changeMeeting(register, (before) => next(now(), clockOf(before)))
  return {
    start: turn(startedClock),
    begin: turn((time, clock) => (isNewMeeting(time, clock) ? startedClock(time) : clock)),
    pause: turn(pausedClock),
    resume: turn(resumedClock),
    end: turn(endedClock),
  }
}
