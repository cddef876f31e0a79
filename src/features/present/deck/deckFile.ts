import type { Day } from '@/domain/day'
import { withoutUnseen } from '@/domain/unseen'
import { clockOf, EMPTY_MEETING, parseMeeting, type Entry, type Meeting, type SlideNote } from '@/state/meeting'

/** What a file of a deck calls itself. */
const KIND = 'tien-do-deck'
const VERSION = 1

/** Largest file that is read, in bytes: a full one of 500 slides and questions has less than half of it. */
export const MOST_BYTES = 5_000_000

/** The parts of a meeting that travel in a file. */
const PARTS = ['entries', 'decks', 'notes', 'minutes', 'questions'] as const
export type DeckFilePart = (typeof PARTS)[number]

/** Where and when a file was written. */
export interface DeckFileOrigin {
  /** The register's identity, and the code of the freeze on the day. */
  readonly register: string
  readonly code: string
  readonly asOf: Day
  /** When that freeze was taken, in milliseconds since 1970; null = the figures are not frozen, or nobody says when. */
  readonly takenAt: number | null
}

/** A deck with notes, minutes and questions as one text. No figures are in it but those that notes name. */
export function deckFileOf(origin: DeckFileOrigin, meeting: Meeting, order: readonly Entry[]): string {
  const { decks, notes, minutes, questions } = meeting
  const file = { kind: KIND, version: VERSION, ...origin, entries: order, decks, notes, minutes, questions }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A part of a file that could not be read whole. */
export interface UnreadPart {
  readonly part: DeckFilePart
  /** Entries that are left out; null = it is no list at all. */
  readonly lost: number | null
}

/** A file that was read: what is in it, and what of it could not be. */
export interface DeckFile {
  readonly meeting: Meeting
  readonly register: string | null
  readonly unread: readonly UnreadPart[]
}

export type DeckFileFault = 'too_large' | 'not_json' | 'not_a_deck' | 'newer' | 'other_version' | 'empty'

const isFilled = (part: unknown): boolean =>
  part !== undefined && part !== null && (typeof part !== 'object' || Object.keys(part).length > 0)

/** How many entries a list or a record has, those of the saved decks with them; null = it is neither. */
function sizeOf(written: unknown): number | null {
  if (typeof written !== 'object' || written === null) return null
  const inside = Object.values(written).map((one: unknown) =>
    typeof one === 'object' && one !== null && 'entries' in one ? (sizeOf(one.entries) ?? 0) : 0,
  )
  return inside.reduce((sum, size) => sum + 1 + size, 0)
}

function unreadOf(part: DeckFilePart, written: unknown, read: unknown): readonly UnreadPart[] {
  if (!isFilled(written)) return []
  const size = sizeOf(written)
  const lost = size === null ? null : size - (sizeOf(read) ?? 0)
  return lost === 0 ? [] : [{ part, lost }]
}

/** A deck out of a file that anybody may have written. */
export function readDeckFile(text: string): DeckFile | { readonly fault: DeckFileFault } {
  if (text.length > MOST_BYTES) return { fault: 'too_large' }
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { fault: 'not_json' }
  }
  if (typeof read !== 'object' || read === null || !('kind' in read) || read.kind !== KIND) {
    return { fault: 'not_a_deck' }
  }
  const written = new Map<string, unknown>(Object.entries(read))
  const [version, register] = [written.get('version'), written.get('register')]
  if (typeof version !== 'number') return { fault: 'not_a_deck' }
  if (version !== VERSION) return { fault: version > VERSION ? 'newer' : 'other_version' }
  const meeting = parseMeeting(read)
  if (meeting === null) return { fault: 'not_a_deck' }
  const unread = PARTS.flatMap((part) => unreadOf(part, written.get(part), meeting[part]))
  if (PARTS.every((part) => !isFilled(meeting[part]))) return { fault: 'empty' }
  return { meeting, register: typeof register === 'string' ? withoutUnseen(register.slice(0, 100)) : null, unread }
}

/** Has somebody worked on what is kept, so that a file must not take its place unasked? */
export function isUsed({ entries, notes, minutes, questions }: Meeting): boolean {
  return [entries, notes, minutes, questions].some(isFilled)
}

const isSameNote = (one: SlideNote | undefined, other: SlideNote): boolean => one?.text.trim() === other.text.trim()

/** The slides whose note here is another one than the file's. */
export function notesApart(before: Meeting, file: Meeting): readonly string[] {
  return Object.entries(file.notes)
    .filter(([slide, note]) => {
      const here = before.notes[slide]
      return here !== undefined && here.text.trim() !== '' && !isSameNote(here, note)
    })
    .map(([slide]) => slide)
}

/** Saved decks and questions of both; what is here stays as it is, a deck of the same name comes with a number. */
function joined(before: Meeting, file: Meeting): Pick<Meeting, 'decks' | 'questions'> {
  const ids = new Set(before.questions.map(({ id }) => id))
  return {
    decks: file.decks.reduce((decks, deck) => withDeck(decks, deck.name, deck.entries), before.decks),
    questions: [...before.questions, ...file.questions.filter(({ id }) => !ids.has(id))],
  }
}

/** Saved decks with one more; a name that is taken gets a number, the same slides under the same name are kept once. */
export function withDeck(decks: Meeting['decks'], name: string, entries: readonly Entry[]): Meeting['decks'] {
  const isSame = decks.some((deck) => deck.name === name && JSON.stringify(deck.entries) === JSON.stringify(entries))
  if (isSame) return decks
  const taken = new Set(decks.map((deck) => deck.name))
  let [free, number] = [name, 2]
  while (taken.has(free)) {
    free = `${name} (${number})`
    number += 1
  }
  return [...decks, { name: free, entries }]
}

/** The file's deck, notes and minutes in the place of ours. */
export function replacedBy(before: Meeting, file: Meeting): Meeting {
  const { entries, notes, minutes } = file
  return { ...EMPTY_MEETING, ...clockOf(before), entries, notes, minutes, ...joined(before, file) }
}

/** Ours as it is, the file's deck among the saved ones; notes and minutes where there were none. */
export function addedTo(before: Meeting, file: Meeting, name: string): Meeting {
  const { decks, questions } = joined(before, file)
  const apart = new Set(notesApart(before, file))
  const notes = Object.entries(file.notes).filter(([slide]) => !apart.has(slide))
  return {
    ...before,
    questions,
    decks: file.entries === null ? decks : withDeck(decks, name, file.entries),
    notes: { ...before.notes, ...Object.fromEntries(notes) },
    minutes: { ...file.minutes, ...before.minutes },
  }
}
