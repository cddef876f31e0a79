import { fold } from './fold'

/** Texts made ready for searching without diacritics (rule V5). */
export function foldedText(texts: readonly (string | null | undefined)[]): string {
  return fold(texts.filter((text) => text != null).join(' '))
}

/** Does every word that is looked for occur in a folded text, in any order, with or without diacritics? */
export function hasWords(folded: string, words: string): boolean {
  return fold(words)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
