import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { parseDay, type Day } from '@/domain/day'
import { LANGUAGES, type Language } from '@/domain/register'
import { willingStorage } from './willingStorage'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What belongs to this person at this screen; null = as the system or the configuration has it. */
export interface Preferences {
  readonly theme: Theme | null
  readonly language: Language | null
  /** Meetings that the clock offers besides the register's reviews. */
  readonly meetings: readonly OwnMeeting[]
  /** Does `/` open the search? A key alone can be switched off (rule A12). */
  readonly slashKey: boolean
  /** Does `P` put the screen in sight into the deck? */
  readonly deckKey: boolean
  /** Do single keys step through a deck? They can be switched off as well (rule P9). */
  readonly presentKeys: boolean
  /** Minutes for a slide that has none of its own. */
  readonly slideMinutes: number
  /** How the shared screen looks; the room decides, not the system. */
  readonly meetingTheme: Theme
}

/** From no more than a look to a whole meeting. */
export const SLIDE_MINUTES = { least: 0.5, most: 60, usual: 1.5 } as const

/** A meeting as a person wrote it down. */
export interface OwnMeeting {
  readonly day: Day
  readonly name: string
}

const MOST_MEETINGS = 50
const LONGEST_NAME = 100

/** A meeting that may be kept, or null: a day of the calendar and a name of readable length. */
export function parseMeeting(day: unknown, name: unknown): OwnMeeting | null {
  if (typeof day !== 'string' || typeof name !== 'string' || name.length > LONGEST_NAME) return null
  const [parsed, called] = [parseDay(day), name.normalize('NFC').trim()]
  return parsed === null || called === '' ? null : { day: parsed, name: called }
}

/** Whatever is kept of a list of meetings. */
function meetingsIn(stored: unknown): readonly OwnMeeting[] {
  if (!Array.isArray(stored)) return []
  return stored.slice(0, MOST_MEETINGS).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('day' in one) || !('name' in one)) return []
    return parseMeeting(one.day, one.name) ?? []
  })
}

/** Minutes for a slide that may be kept, or null. */
export function parseSlideMinutes(minutes: unknown): number | null {
  return typeof minutes === 'number' && minutes >= SLIDE_MINUTES.least && minutes <= SLIDE_MINUTES.most ? minutes : null
}

/** Name of the entry in the browser's storage; `public/boot.js` reads it before the first paint. */
export const PREFERENCES_KEY = 'tien-do'

/** Storage that another program may have written to, or that refuses: only words of the lists come out (rules F40, S16). */
function sound(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {}
  const theme = 'theme' in stored ? stored.theme : null
  const language = 'language' in stored ? stored.language : null
  return {
    theme: THEMES.find((known) => known === theme) ?? null,
    language: LANGUAGES.find((known) => known === language) ?? null,
    meetings: 'meetings' in stored ? meetingsIn(stored.meetings) : [],
    slashKey: !('slashKey' in stored && stored.slashKey === false),
    deckKey: !('deckKey' in stored && stored.deckKey === false),
    presentKeys: !('presentKeys' in stored && stored.presentKeys === false),
    slideMinutes: parseSlideMinutes('slideMinutes' in stored ? stored.slideMinutes : null) ?? SLIDE_MINUTES.usual,
    meetingTheme: 'meetingTheme' in stored && stored.meetingTheme === 'dark' ? 'dark' : 'light',
  }
}

/** What is stored over what everybody starts with. */
export const mergePreferences = (stored: unknown, initial: Preferences): Preferences => ({
  ...initial,
  ...sound(stored),
})

/** Theme and language as this person last chose them. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      theme: null,
      language: null,
      meetings: [],
      slashKey: true,
      deckKey: true,
      presentKeys: true,
      slideMinutes: SLIDE_MINUTES.usual,
      meetingTheme: 'light',
    }),
    {
      name: PREFERENCES_KEY,
      storage: createJSONStorage(() => willingStorage),
      merge: mergePreferences,
    },
  ),
)

/** Keeps a meeting, in order of time; of two on one day the new one. */
export function keepMeeting(meeting: OwnMeeting): void {
  usePreferences.setState(({ meetings }) => ({
    meetings: [...meetings.filter(({ day }) => day !== meeting.day), meeting]
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .slice(-MOST_MEETINGS),
  }))
}

/** Forgets the meeting of a day. */
export function forgetMeeting(day: Day): void {
  usePreferences.setState(({ meetings }) => ({ meetings: meetings.filter((meeting) => meeting.day !== day) }))
}
