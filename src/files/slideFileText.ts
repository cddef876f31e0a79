/** A piece of a text that is written alike. */
export interface Run {
  readonly text: string
  readonly isStrong: boolean
}

/** A text in its pieces: `**so**` is strong. A lone `**` stays. */
export function runsOf(text: string): readonly Run[] {
  const marked = /\*\*([^*]+)\*\*/.exec(text)
  if (marked === null) return text === '' ? [] : [{ text, isStrong: false }]
  return [
    ...runsOf(text.slice(0, marked.index)),
    { text: marked[1] ?? '', isStrong: true },
    ...runsOf(text.slice(marked.index + marked[0].length)),
  ]
}

/** Advance widths of Arial in thousandths of its size; what is not listed is as wide as a digit. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['ijl|', 222],
  ["'", 191],
  [' .,:;/!ftI()[]·“”‘’', 300],
  ['r-', 333],
  ['ckvxyzsJ', 500],
  ['ABEKPSVXYR&', 667],
  ['CDHNUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W→', 960],
]

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => letters.split('').map((letter) => [letter, width] as const)),
)
const DIGIT = 556

/** Strong letters are wider, and ơ and ư have horns. */
const STRONG = 1.08
const HORNED = /[ơưƠƯ]/u

function wordWidth({ text, isStrong }: Run): number {
  let width = 0
  for (const letter of text.normalize('NFC')) {
    const plain = letter.normalize('NFD').charAt(0).replace('đ', 'd').replace('\u00A0', ' ')
    width += (WIDTH_OF.get(plain) ?? DIGIT) + (HORNED.test(letter) ? 40 : 0)
  }
  return width * (isStrong ? STRONG : 1)
}

/** A share more than was reckoned: other offices set a little wider. */
const SAFETY = 1.04

/** How wide a text is in a single line, in inches; `size` in points. */
export function textWidth(text: string, size: number): number {
  const width = runsOf(text).reduce((sum, run) => sum + wordWidth(run), 0)
  return ((width / 1000) * size * SAFETY) / 72
}

/** How many lines a text takes in a room of so many inches, broken between words as an office does. */
export function linesOf(text: string, size: number, room: number): number {
  const words = runsOf(text).flatMap(({ text: piece, isStrong }) =>
    piece.split(/(?<= )/).map((word): Run => ({ text: word, isStrong })),
  )
  const inches = (run: Run): number => ((wordWidth(run) / 1000) * size * SAFETY) / 72
  let lines = 1
  let used = 0
  for (const word of words) {
    const bare = inches({ ...word, text: word.text.trimEnd() })
    if (used > 0 && used + bare > room) {
      lines += 1
      used = 0
    }
    used += inches(word)
    // A word longer than the line goes on in the next.
    while (used > room) {
      lines += 1
      used -= room
    }
  }
  return lines
}

/** Height of a line as a share of the size of its letters: Arial with the marks of Vietnamese capitals. */
const LINE = 1.2

/** How high some paragraphs are, in inches. */
export function textHeight(paragraphs: readonly string[], size: number, room: number): number {
  return paragraphs.reduce((sum, text) => sum + (linesOf(text, size, room) * size * LINE) / 72, 0)
}
