import type { Indicator } from '@/domain/register'
import type { PaperBlock, PaperCell, PaperColumn, PaperRow, PaperRun } from '@/files/paper'

/** Stands for an asterisk of the register while a message is put together; of the characters that nobody may give a meaning to. */
const ASTERISK = '\u{F002A}'

/** Words of the register on their way into a message that has markup: their asterisks are letters, and `runsOf` writes them again. */
export const asWords = (text: string): string => text.replaceAll('*', ASTERISK)

/** An indicator whose unit is on its way into a message. */
export function inMessage(indicator: Indicator): Indicator {
  const { vi, en } = indicator.unit
  return { ...indicator, unit: { vi: asWords(vi), en: asWords(en) } }
}

/** A message as runs: what stands between two pairs of asterisks is strong, the only markup that a message may have. */
export function runsOf(message: string): readonly PaperRun[] {
  return message
    .split(/\*\*([^*]+)\*\*/)
    .map((piece) => piece.replaceAll(ASTERISK, '*'))
    .map((text, i): PaperRun => (i % 2 === 1 ? { text, isStrong: true } : { text }))
    .filter((run) => run.text !== '')
}

export const strong = (text: string): PaperRun => ({ text, isStrong: true })

/** A paragraph of these messages, or nothing where all of them are empty. */
export function paragraph(...messages: readonly string[]): readonly PaperBlock[] {
  const runs = runsOf(messages.filter((message) => message !== '').join(' '))
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]
}

export const heading = (level: 1 | 2 | 3, number: string, text: string): PaperBlock => ({
  kind: 'heading',
  level,
  number,
  text,
})

/** A cell that says one thing, letter by letter: words of the register have no markup. */
export const cell = (text: string): PaperCell => ({ runs: text === '' ? [] : [{ text }] })

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
