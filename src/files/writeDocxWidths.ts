import type { PaperRun, PaperTable } from './paper'
import { TABLE_HEAD_LETTERS, TABLE_LETTERS } from './writeDocxStyles'

/** How wide bold letters of Times New Roman are in parts of their size, by kind; the first that fits. */
const PARTS: readonly (readonly [letters: RegExp, part: number])[] = [
  [/\s/, 0.25],
  [/[fijlrtI.,;:()[\]'’\-/]/, 0.36],
  [/[mwMW%]/, 0.9],
  [/\p{Lu}/u, 0.72],
]
const OTHER_PART = 0.52

/** About how many twips words of a size in points are wide in one line. */
export function widthOfWords(text: string, points: number): number {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return sum(
    Array.from(bare, (letter) => PARTS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_PART).map(
      (part) => part * points * 20,
    ),
  )
}

/** What a guess is stretched by where too little room would break a word. */
const SAFELY = 1.06

/** How much wider than its share the figures of a column may make it: the sentences beside them need room as well. */
const MOST = 1.25

/** Twips of the widest piece of a text that no line should break. */
function widestWord(text: string, points: number): number {
  const words = text.split(/[^\S\u00A0]+|(?<=[-/])(?!\d)/)
  return Math.ceil(SAFELY * Math.max(...words.map((word) => widthOfWords(word, points))))
}

/** Does a text stand in a cell with this room (twips) without a word being broken? */
export function fits(text: string, room: number): boolean {
  return widestWord(text, TABLE_LETTERS) <= room
}

/** Widths between a lower and an upper one for each column that make the whole together, or the upper ones where these leave room. */
function between(lower: readonly number[], upper: readonly number[], whole: number): readonly number[] {
  const spare = sum(upper) - sum(lower)
  const kept = spare === 0 ? 0 : Math.min(1, (whole - sum(lower)) / spare)
  return lower.map((least, at) => Math.floor(least + ((upper[at] ?? least) - least) * kept))
}

/**
 * Twips of each column: its share of the width, or a little more where its figures need it, but no column narrower than the words of
 * its name, as far as the others have room to give. `beside` are the twips between a cell's lines and its words.
 */
export function columnWidths({ columns, rows }: PaperTable, width: number, beside: number): readonly number[] {
  const total = sum(columns.map((column) => column.width))
  const shares = columns.map((column) => (column.width / total) * width)
  const names = columns.map(({ name }) => widestWord(name, TABLE_HEAD_LETTERS) + beside)
  const figures = columns.map((_, at) => {
    const words = rows.map(({ cells }) => widestWord(textOf(cells[at]?.runs ?? []), TABLE_LETTERS))
    return Math.max(names[at] ?? 0, Math.min(Math.max(0, ...words) + beside, MOST * (shares[at] ?? 0)))
  })
  const wide = columns.map((_, at) => Math.max(shares[at] ?? 0, figures[at] ?? 0))
  if (sum(figures) <= width) return between(figures, wide, width)
  if (sum(names) <= width) return between(names, figures, width)
  return names.map((name) => Math.floor((name / sum(names)) * width))
}

/** The words of runs one after the other. */
export const textOf = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('')

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
