/** Control, direction, zero-width and half characters: none of them can be seen, all of them can mislead (rule S10). Lines may end. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu
/** Marks piled on one letter beyond what any language writes. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * Text that somebody else wrote, composed and without what would show something other than its letters. Of bounded length: putting a
 * million combining marks in order takes hours.
 */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').replace(PILED_MARKS, '$1')
}
