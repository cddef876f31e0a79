import type { Day } from './day'
import type { SourceDocument, SourceId } from './register'

/** The day on which something is read, and the documents there are. */
export interface Reading {
  readonly day: Day
  /** Documents that came out after the day. */
  readonly unpublished: ReadonlySet<SourceId>
  readonly register: { readonly sources: readonly SourceDocument[] }
}

/** The id of a source, as it stands in square brackets. */
const CITED = /\[([^[\]\s]+)\]/g

/** A year, with its month and day where they stand before it: `2024`, `01/2026`, `13/08/2025`. */
const NAMED = /(?<![\d.,])(?:(?:(\d{1,2})\/)?(0?[1-9]|1[0-2])\/)?((?:19|20)\d{2})(?![\d.,]\d|\d)/g

/** The moments that a text names, as printed days: `2024`, `2026-01`, `2025-08-13`. */
function momentsIn(text: string): readonly Day[] {
  return [...text.matchAll(NAMED)].map(([, day, month, year = '']) =>
    [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  )
}

/**
 * Could a remark of the register have been written by the day (promise 3)? Remarks carry no date: one counts as known when the document
 * that it belongs to and all that it names in brackets were out, and it names no later moment. Years after the newest document of all
 * are plans, not news: nothing can have been published about them. `from` null = it belongs to no document of its own.
 */
export function isNoteKnown(
  note: string,
  from: SourceId | null,
  { day, unpublished, register: { sources } }: Reading,
): boolean {
  if (from !== null && unpublished.has(from)) return false
  if ([...note.matchAll(CITED)].some(([, id = '']) => unpublished.has(id))) return false
  const newest = sources.reduce((year, { publishedOn }) => {
    const own = publishedOn?.slice(0, 4) ?? ''
    return own > year ? own : year
  }, '')
  return !momentsIn(note).some((moment) => moment > day.slice(0, moment.length) && moment.slice(0, 4) <= newest)
}
