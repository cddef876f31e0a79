import type { SourceDocument } from './register'

/** A piece of a note: words, or a document that the note names. */
export type NotePiece = string | SourceDocument

/** What a reference in a note looks like: the id of a source in square brackets. */
const REFERENCE = /\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/g

/** A remark that does nothing but send the reader to a file: "; xem conflicts.csv", "(000_a47e.txt)". */
const FILE_REMARK = /[;,]?\s?(?:xem|see)\s\S{1,99}\.(?:csv|json|txt|xlsx)\b|\s?\(\S{1,99}\.(?:csv|json|txt|xlsx)\)/gi

function withoutFiles(text: string): string {
  return text.replaceAll(FILE_REMARK, '')
}

/**
 * A note of the register as a reader takes it: references to sources become the documents themselves, references to nothing and names
 * of files are left out.
 */
export function noteOf(note: string, sources: readonly SourceDocument[]): readonly NotePiece[] {
  const pieces: NotePiece[] = []
  let at = 0
  const say = (text: string, nothingFollows: boolean): void => {
    const said = withoutFiles(nothingFollows ? text.trimEnd() : text)
    if (said !== '') pieces.push(said)
  }
  for (const match of note.matchAll(REFERENCE)) {
    const source = sources.find(({ id }) => id === match[1])
    say(note.slice(at, match.index), source === undefined)
    if (source !== undefined) pieces.push(source)
    at = match.index + match[0].length
  }
  say(note.slice(at), false)
  return pieces
}

/** A document's title without the name of its file, and without the brackets of a title that was rebuilt from its address. */
export function titleOf({ title }: SourceDocument): string {
  return withoutFiles(title)
    .replace(/^\[(.*)\]$/s, '$1')
    .trim()
}
