import type { MeetingClock } from '@/state/meeting'

const MS_PER_MINUTE = 60_000

/** A meeting that began longer ago is over; its clock does not run on. */
const LONGEST_HOURS = 12

/** Whole minutes of a meeting. */
export interface Timer {
  readonly passed: number
  /** Of the budget; negative = over it. */
  readonly left: number
}

/** Minutes of a meeting since it began, without its pauses; null = it has not, or was forgotten. A clock that was set back counts as no time. */
export function timerAt(now: number, { startedAt, pausedAt }: MeetingClock, budget: number): Timer | null {
  if (startedAt === null || now - startedAt > LONGEST_HOURS * 60 * MS_PER_MINUTE) return null
  const passed = Math.max(0, Math.floor(((pausedAt ?? now) - startedAt) / MS_PER_MINUTE))
  return { passed, left: Math.round(budget) - passed }
}

/** The clock of a meeting that begins now. */
export function startedClock(now: number): MeetingClock {
  return { startedAt: now, pausedAt: null, endedAt: null }
}

/** The clock that stands still from now on; one that does already stays as it is. */
export function pausedClock(now: number, clock: MeetingClock): MeetingClock {
  return { ...clock, pausedAt: clock.pausedAt ?? now }
}

/** The clock that goes on as if it had never stood still. */
export function resumedClock(now: number, { startedAt, pausedAt }: MeetingClock): MeetingClock {
  const stood = pausedAt === null ? 0 : Math.max(0, now - pausedAt)
  return { startedAt: startedAt === null ? null : startedAt + stood, pausedAt: null, endedAt: null }
}

/** The clock of a meeting that is over. */
export function endedClock(now: number, clock: MeetingClock): MeetingClock {
  return { ...pausedClock(now, clock), endedAt: clock.endedAt ?? now }
}

/** Does a slide that comes on begin a meeting? Not while one runs or pauses. */
export function isNewMeeting(now: number, clock: MeetingClock): boolean {
  return clock.endedAt !== null || timerAt(now, clock, 0) === null
}

/** Minutes planned for slides: their own, else the usual ones. */
export function budgetOf(names: readonly string[], minutes: Readonly<Record<string, number>>, usual: number): number {
  return names.reduce((sum, name) => sum + (Object.hasOwn(minutes, name) ? (minutes[name] ?? usual) : usual), 0)
}

/** Whole minutes that a slide has been on, where that is longer than planned; else null. */
export function overBudget(now: number, since: number, planned: number): number | null {
  const shown = (now - since) / MS_PER_MINUTE
  return shown > planned && shown >= 1 ? Math.floor(shown) : null
}
