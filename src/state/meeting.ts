import * as v from 'valibot'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { parseDay, type Day } from '@/domain/day'
import { withoutUnseen } from '@/domain/unseen'
import { followOtherWindows } from './otherWindows'
import { willingStorage } from './willingStorage'

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
  /** The slide it was asked about, the day it was shown as of (null = kept before that was), and the code of the figures on it. */
  readonly slide: string
  readonly asOf: Day | null
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
  /** When the meeting began, in milliseconds since 1970; null = it has not. Later by as much as its clock stood still. */
  readonly startedAt: number | null
  /** Since when its clock stands still; null = it runs. */
  readonly pausedAt: number | null
  /** When somebody ended it; null = nobody has. */
  readonly endedAt: number | null
}

/** What of a meeting is its clock: it never comes out of a file, and no change of the deck moves it. */
export type MeetingClock = Pick<Meeting, 'startedAt' | 'pausedAt' | 'endedAt'>

export function clockOf({ startedAt, pausedAt, endedAt }: Meeting): MeetingClock {
  return { startedAt, pausedAt, endedAt }
}

export const EMPTY_MEETING: Meeting = {
  entries: null,
  decks: [],
  notes: {},
  minutes: {},
  questions: [],
  startedAt: null,
  pausedAt: null,
  endedAt: null,
}

/** What can be kept; of a longer list the end would not come back out of storage. */
export const MOST_ENTRIES = 500
export const MOST_DECKS = 50
export const MOST_QUESTIONS = 500
export const MOST_MINUTES = 240

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.transform(withoutUnseen))
const slide = v.pipe(text(2000), v.minLength(1))
const day = v.pipe(
  v.string(),
  v.transform((written) => parseDay(written)),
  v.check((parsed) => parsed !== null),
  v.transform((parsed) => parsed ?? ''),
)

/** What of a list can be read, the first ones of too many: one bad entry must not cost the others (rules S16, F41). */
const soundList = <One extends v.GenericSchema>(one: One, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list): readonly v.InferOutput<One>[] =>
      list.flatMap((written) => {
        const read = v.safeParse(one, written)
        return read.success ? [read.output] : []
      }),
    ),
    v.transform((list) => list.slice(0, most)),
  )
/** The same of what stands under the names of slides. */
const soundRecord = <One extends v.GenericSchema>(one: One) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((record): Readonly<Record<string, v.InferOutput<One>>> =>
      Object.fromEntries(
        Object.entries(record).flatMap(([name, written]) => {
          const [named, read] = [v.safeParse(slide, name), v.safeParse(one, written)]
          return named.success && read.success ? [[named.output, read.output]] : []
        }),
      ),
    ),
  )
const entries = soundList(v.object({ slide, shown: v.boolean() }), MOST_ENTRIES)
const deck = v.object({ name: v.pipe(text(100), v.minLength(1)), entries })
const question = v.object({
  id: text(40),
  text: text(2000),
  asker: text(200),
  agencyId: v.nullable(text(100)),
  due: v.nullable(day),
  askedOn: day,
  slide,
  asOf: v.optional(v.nullable(day), null),
  code: text(10),
  answered: v.boolean(),
})

const moment = v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null)

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0

/** An order of which nothing can be read is none: the register's stands. */
const order = v.pipe(
  v.unknown(),
  v.transform((written) => {
    const read = v.safeParse(entries, written)
    return read.success && (read.output.length > 0 || isEmpty(written)) ? read.output : null
  }),
)

const meeting = v.object({
  entries: v.fallback(order, null),
  decks: v.fallback(soundList(deck, MOST_DECKS), []),
  notes: v.fallback(soundRecord(v.object({ text: text(5000), writtenFor: v.nullable(text(100)) })), {}),
  minutes: v.fallback(soundRecord(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_MINUTES))), {}),
  questions: v.fallback(soundList(question, MOST_QUESTIONS), []),
  startedAt: moment,
  pausedAt: moment,
  endedAt: moment,
})

/** A meeting out of storage or a file that another program may have written, without what cannot be read (rules S16, F41). */
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

const mergeMeetings = (stored: unknown, initial: Meetings): Meetings => ({ ...initial, ...sound(stored) })

export const useMeetings = create<Meetings>()(
  persist((): Meetings => ({ byRegister: {} }), {
    name: MEETING_KEY,
    storage: createJSONStorage(() => willingStorage),
    merge: mergeMeetings,
  }),
)

// Audience and presenter look from two windows at one meeting.
followOtherWindows(useMeetings, MEETING_KEY, mergeMeetings)

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
