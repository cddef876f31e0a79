import { foldedText, hasWords } from '@/i18n/wordsIn'
import { useView } from '@/state/view'

/** The words asked for in the address, a way to change them without a step in the history, and whether a name holds them. */
export function useNameFilter(): {
  readonly q: string
  readonly ask: (q: string) => void
  readonly isMeant: (name: string) => boolean
} {
  const { view, change } = useView()
  const q = view.q ?? ''
  return {
    q,
    ask: (asked) => change({ q: asked === '' ? null : asked }, true),
    isMeant: (name) => hasWords(foldedText([name]), q),
  }
}
