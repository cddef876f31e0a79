import type { Entry } from '@/i18n/searchIndex'
import type { Addresses } from '@/state/view'

/** Screens that can be gone to by name. */
export const SCREENS = [
  'overview',
  'indicators',
  'tasks',
  'localities',
  'agencies',
  'changes',
  'data',
  'report',
] as const

/** Longest words that an address takes up. */
const LONGEST_WORDS = 90

/** The beginning of a title, as words to look for in a list: whole words, not too many for an address. */
export function wordsOf(title: string): string {
  if (title.length <= LONGEST_WORDS) return title
  const cut = title.slice(0, LONGEST_WORDS)
  const end = cut.lastIndexOf(' ')
  return end > 0 ? cut.slice(0, end) : cut
}

/** The address that an entry leads to, in the register, on the day and in the language of the view; null for a command. */
export function leadsTo({ kind, id, title, listedAs = title }: Entry, to: Addresses): string | null {
  switch (kind) {
    case 'screen': {
      const screen = SCREENS.find((known) => known === id)
      return screen === undefined ? null : to[screen]()
    }
    case 'command':
      return null
    case 'programme':
      return to.programme(id)
    case 'indicator':
      return to.indicator(id)
    case 'agency':
      return to.agency(id)
    case 'locality':
    case 'local_programme':
      return to.localities({ q: wordsOf(listedAs) })
    case 'task':
      return to.tasks({ q: wordsOf(title) })
    case 'source':
      return to.data({ q: wordsOf(title) })
  }
}
