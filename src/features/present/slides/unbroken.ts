import { capital } from '@/i18n/capital'

/** A phrase of no more letters stays on one line. */
const SHORT_PHRASE = 36

const bound = (text: string): string => text.replaceAll(' ', '\u00A0')

/**
 * A text whose lines break between phrases rather than in them, and never between a number and the word that it counts, nor inside the
 * words given, whatever the case of their first letter.
 */
export function unbroken(text: string, words: readonly string[]): string {
  const whole = text
    .split(/(?<=[,:;]) /)
    .map((phrase) => (phrase.length <= SHORT_PHRASE ? bound(phrase) : phrase))
    .join(' ')
    .replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0')
  return words
    .flatMap((word) => [word, capital(word)])
    .reduce((said, word) => said.replaceAll(word, bound(word)), whole)
}
