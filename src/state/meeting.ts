import * as v from 'valibot'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { parseDay, type Day } from '@/domain/day'

/** One slide of a kept deck, by its name (`domain/deck`); what is not shown keeps its place. */
export interface Entry {
  readonly slide: string
  readonly shown: boolean
}

/** A deck that somebody saved under a name. */
export interface SavedDeck {
  readonly name: string
  readonly entries: readonly Entry[]
}

/** What a presenter wants to say beside a slide, and the figure it was written for, as it was written then. */
export interface SlideNote {
  readonly text: string
  readonly writtenFor: string | null
}

/** A question from the rooms (câu hỏi), with the view it was asked about. */
export interface Question {
  readonly id: string
  readonly text: string
  readonly asker: string
  /** Who is to answer; null = not said. */
  readonly agencyId: string | null
  readonly due: Day | null
  readonly askedOn: Day
  /** The slide it was asked about, and the code of the freeze on it. */
  readonly slide: string
  readonly code: string
  readonly answered: boolean
}

/** All that a presenter keeps on this machine about one register. Figures are not among it. */
export interface Meeting {
  /** The order of the deck in use; null = as the register makes it. */
  readonly entries: readonly Entry[] | null
  readonly decks: readonly SavedDeck[]
  readonly notes: Readonly<Record<string, SlideNote>>
  /** Minutes planned for a slide. */
  readonly minutes: Readonly<Record<string, number>>
  readonly questions: readonly Question[]
  /** When the meeting began, in milliseconds since 1970; null = it has not. */
  readonly startedAt: number | null
}

export const EMPTY_MEETING: Meeting = {
  entries: null,
  decks: [],
  notes: {},
  minutes: {},
  questions: [],
  startedAt: null,
}

/** What can be kept; a list that is longer would not come back out of storage. */
export const MOST_ENTRIES = 500
export const MOST_DECKS = 50
export const MOST_QUESTIONS = 500
export const MOST_MINUTES = 240

const text = (longest: number) => v.pipe(v.string(), v.normalize('NFC'), v.maxLength(longest))
const slide = v.pipe(text(2000), v.minLength(1))
const day = v.pipe(
  v.string(),
  v.transform((written) => parseDay(written)),
  v.check((parsed) => parsed !== null),
  v.transform((parsed) => parsed ?? ''),
)
const entries = v.pipe(v.array(v.object({ slide, shown: v.boolean() })), v.maxLength(MOST_ENTRIES))
const deck = v.object({ name: v.pipe(text(100), v.minLength(1)), entries })
const question = v.object({
  id: text(40),
  text: text(2000),
  asker: text(200),
  agencyId: v.nullable(text(100)),
  due: v.nullable(day),
  askedOn: day,
  slide,
  code: text(10),
  answered: v.boolean(),
})

const meeting = v.object({
  entries: v.fallback(v.nullable(entries), null),
  decks: v.fallback(v.pipe(v.array(deck), v.maxLength(MOST_DECKS)), []),
  notes: v.fallback(v.record(slide, v.object({ text: text(5000), writtenFor: v.nullable(text(100)) })), {}),
  minutes: v.fallback(v.record(slide, v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_MINUTES))), {}),
  questions: v.fallback(v.pipe(v.array(question), v.maxLength(MOST_QUESTIONS)), []),
  startedAt: v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null),
})

/** A meeting out of storage or a file that another program may have written: each part that cannot be read is empty (rules S16, F41). */
export function parseMeeting(stored: unknown): Meeting | null {
  const read = v.safeParse(meeting, stored)
  return read.success ? read.output : null
}

const MEETING_KEY = 'tien-do-meeting'

interface Meetings {
  /** By register: what was noted in a rehearsal never shows in a meeting. */
  readonly byRegister: Readonly<Record<string, Meeting>>
}

function sound(stored: unknown): Partial<Meetings> {
  if (typeof stored !== 'object' || stored === null || !('byRegister' in stored)) return {}
  const { byRegister } = stored
  if (typeof byRegister !== 'object' || byRegister === null) return {}
  return {
    byRegister: Object.fromEntries(
      Object.entries(byRegister).flatMap(([register, one]: [string, unknown]) => {
        const read = parseMeeting(one)
        return read === null ? [] : [[register, read]]
      }),
    ),
  }
}

/** The browser's storage where it lets us; refused or full, the meeting lasts as long as its window (rule F40), and the check says so. */
const willing = {
  getItem: (key: string): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  setItem: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value)
    } catch {
      // The state is changed; only its copy is not kept.
    }
  },
  removeItem: (key: string): void => localStorage.removeItem(key),
}

export const useMeetings = create<Meetings>()(
  persist((): Meetings => ({ byRegister: {} }), {
    name: MEETING_KEY,
    storage: createJSONStorage(() => willing),
    merge: (stored, initial) => ({ ...initial, ...sound(stored) }),
  }),
)

// Audience and presenter look from two windows at one meeting.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === MEETING_KEY) void useMeetings.persist.rehydrate()
  })
}

/** What is kept of a register's meeting. */
export function useMeeting(register: string): Meeting {
  return useMeetings(({ byRegister }) => byRegister[register] ?? EMPTY_MEETING)
}

/** Changes what is kept; the other windows of this browser follow. */
export function changeMeeting(register: string, change: (before: Meeting) => Partial<Meeting>): void {
  useMeetings.setState(({ byRegister }) => {
    const before = byRegister[register] ?? EMPTY_MEETING
    return { byRegister: { ...byRegister, [register]: { ...before, ...change(before) } } }
  })
}
