import type { Format } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Sheet, SheetCell } from './sheet'

/** The month that a text is, as `2025-10`, however it is written: as a code, in digits, as the language prints it. */
function monthIn(text: string, { printedDay }: Format): string | null {
  const year = /\d{4}/.exec(text)?.[0]
  if (year === undefined) return null
  const isIt = (code: string): boolean => {
    const month = code.slice(5)
    return [code, `${month}/${year}`, `${Number(month)}/${year}`, printedDay(code)].includes(text)
  }
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).find(isIt) ?? null
}

/** Longest text that a month by itself can be: "Sept 2025". */
const LONGEST_MONTH = 9

/**
 * A table for a file that cannot say what is text: a month that stands by itself is written with a word, because a spreadsheet makes a day
 * of it, the first of the month, which nobody printed.
 */
export function monthsInWords(sheet: Sheet, { m, f }: ScreenSpeech): Sheet {
  const worded = (text: string): string => {
    const code = text.length > LONGEST_MONTH ? null : monthIn(text, f)
    return code === null ? text : m.tables.month(code.slice(5), code.slice(0, 4))
  }
  const cellOf = (cell: SheetCell): SheetCell => {
    if (typeof cell === 'string') return worded(cell)
    return cell !== null && typeof cell === 'object' && 'text' in cell ? { ...cell, text: worded(cell.text) } : cell
  }
  return {
    name: sheet.name,
    columns: sheet.columns.map((column) => ({ ...column, name: worded(column.name) })),
    rows: sheet.rows.map((row) => row.map(cellOf)),
  }
}
