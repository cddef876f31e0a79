import { parseSlide } from '@/domain/deck'
import { EMPTY_MEETING, MOST_ENTRIES, parseMeeting, type Entry } from '@/state/meeting'

/** What the fragment of an address begins with that carries a deck. No server is ever sent a fragment. */
const KEY = '#deck='

/** Before a slide that is left out; no slide's name begins so. */
const LEFT_OUT = '!'

/** Longest fragment that is made or read, in characters: beyond that, mail and chat programs cut addresses. */
const LONGEST = 8000

/** What may stand in a fragment as it is, and reads better so. */
const PLAIN = /%(?:2F|3A|3D|3F)/g

const escaped = (name: string): string => encodeURIComponent(name).replaceAll(PLAIN, decodeURIComponent)

/** A deck as the fragment of an address: the names of its slides in their order, no figure and no note; null = it is too long for one. */
export function deckFragment(order: readonly Entry[]): string | null {
  const names = order.map(({ slide, shown }) => (shown ? '' : LEFT_OUT) + escaped(slide))
  const fragment = KEY + names.join(',')
  return order.length > MOST_ENTRIES || fragment.length > LONGEST ? null : fragment
}

function readEntry(written: string): readonly Entry[] {
  const shown = !written.startsWith(LEFT_OUT)
  try {
    const slide = decodeURIComponent(shown ? written : written.slice(LEFT_OUT.length))
    return parseSlide(slide) === null ? [] : [{ slide, shown }]
  } catch {
    return []
  }
}

/**
 * The deck in the fragment of an address that anybody may have written, without what is no name of a slide; empty = there is none in
 * it that can be read (rule S17). Null = the fragment is about something else.
 */
export function readDeckFragment(fragment: string): readonly Entry[] | null {
  if (!fragment.startsWith(KEY)) return null
  if (fragment.length > LONGEST) return []
  const entries = fragment.slice(KEY.length).split(',').flatMap(readEntry)
  const unique = entries.filter(({ slide }, at) => entries.findIndex((one) => one.slide === slide) === at)
  // The same strictness as for a deck out of a file.
  return parseMeeting({ ...EMPTY_MEETING, entries: unique })?.entries ?? []
}
