import type { PaperBlock, PaperCell, PaperColumn, PaperRow, PaperRun } from '@/files/paper'

/** A message as runs: what stands between two pairs of asterisks is strong, the only markup that a message may have. */
export function runsOf(text: string): readonly PaperRun[] {
  return text
    .split(/\*\*([^*]+)\*\*/)
    .map((piece, i): PaperRun => (i % 2 === 1 ? { text: piece, isStrong: true } : { text: piece }))
    .filter((run) => run.text !== '')
}

export const strong = (text: string): PaperRun => ({ text, isStrong: true })

/** A paragraph of these sentences, or nothing where all of them are empty. */
export function paragraph(...texts: readonly string[]): readonly PaperBlock[] {
  const runs = runsOf(texts.filter((text) => text !== '').join(' '))
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]
}

export const heading = (level: 1 | 2 | 3, number: string, text: string): PaperBlock => ({
  kind: 'heading',
  level,
  number,
  text,
})

/** A cell that says one thing. */
export const cell = (text: string): PaperCell => ({ runs: runsOf(text) })

/** Columns by id, name and share of the width in per cent; numbers stand to the right. */
export function columnsOf(
  columns: readonly (readonly [id: string, name: string, perCent: number, isNumber?: true])[],
): readonly PaperColumn[] {
  const all = columns.reduce((sum, [, , share]) => sum + share, 0)
  return columns.map(([id, name, share, isNumber]) => ({ id, name, width: share / all, isNumber: isNumber === true }))
}

/** A table, or nothing where it would have no rows. */
export function table(
  caption: string,
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
): readonly PaperBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }]
}
