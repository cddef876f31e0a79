/** A phrase of no more letters stays on one line. */
const SHORT_PHRASE = 36

/** A text whose lines break between phrases rather than in them, and never between a number and the word that it counts. */
export function unbroken(text: string): string {
  return text
    .split(/(?<=[,:;]) /)
    .map((phrase) => (phrase.length <= SHORT_PHRASE ? phrase.replaceAll(' ', '\u00A0') : phrase))
    .join(' ')
    .replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0')
}
