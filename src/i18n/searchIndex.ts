import { fold } from './fold'

/** What can be found, in the order in which equal finds are shown. */
export const FIND_KINDS = [
  'screen',
  'command',
  'programme',
  'indicator',
  'agency',
  'locality',
  'local_programme',
  'task',
  'source',
] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** Something that a person may look for. */
export interface Entry {
  readonly kind: FindKind
  readonly id: string
  readonly title: string
  /** Said beside the title, and searched as well: a code, a full name, a programme. */
  readonly hint: string
  /** Searched, but not said: its names in other languages. */
  readonly also?: string
  /** What it is looked for by where it leads to; absent = its title. */
  readonly listedAs?: string
}

interface Folded<Found extends Entry> {
  readonly entry: Found
  readonly title: string
  readonly text: string
}

export type SearchIndex<Found extends Entry = Entry> = readonly Folded<Found>[]

/** Stands in no name: names are read without control characters (rule S10). */
const BETWEEN = '\u0000'

/** Entries made ready for searching without diacritics (rule V5). */
export function indexOf<Found extends Entry>(entries: readonly Found[]): SearchIndex<Found> {
  return entries.map((entry) => {
    const folded = fold([entry.title, entry.hint, entry.also ?? ''].join(BETWEEN))
    return { entry, title: folded.slice(0, folded.indexOf(BETWEEN)), text: folded.replaceAll(BETWEEN, ' ') }
  })
}

/** How many answers `rankOf` has. */
const RANKS = 6

/** How well an entry answers, smaller is better: the whole title, its beginning, a word of it, anywhere; then what the hint says. */
function rankOf({ title, text }: Folded<Entry>, words: readonly string[], asked: string): number | null {
  if (!words.every((word) => text.includes(word))) return null
  if (title === asked) return 0
  if (title.startsWith(asked)) return 1
  const startsWord = (word: string): boolean => text.startsWith(word) || text.includes(` ${word}`)
  const inTitle = words.every((word) => title.includes(word))
  if (inTitle && words.every(startsWord)) return 2
  if (words.every(startsWord)) return 3
  return inTitle ? 4 : 5
}

/**
 * The entries in which every word of the query occurs, in any order, with or without diacritics: best first, then by kind, then as
 * they came. At most `most`; nothing for an empty query.
 */
export function find<Found extends Entry>(index: SearchIndex<Found>, query: string, most: number): readonly Found[] {
  const asked = fold(query).trim().replaceAll(/\s+/g, ' ')
  if (asked === '') return []
  const words = asked.split(' ')
  const buckets = Array.from({ length: RANKS * FIND_KINDS.length }, (): Found[] => [])
  for (const folded of index) {
    const rank = rankOf(folded, words, asked)
    if (rank === null) continue
    const bucket = buckets[rank * FIND_KINDS.length + FIND_KINDS.indexOf(folded.entry.kind)]
    if (bucket !== undefined && bucket.length < most) bucket.push(folded.entry)
  }
  return buckets.flat().slice(0, most)
}
