import type { Language } from '@/domain/register'
import { breath, type LongWork } from './longWork'
import { contentOf, type Sheet, type SheetCell } from './sheet'

/** Without it a spreadsheet takes the file for one of an older code page, and "ộ" for three signs. */
const MARK = '\uFEFF'

/**
 * What a spreadsheet would take for a formula, or for its beginning once it has dropped what it does not see: white space, controls, signs
 * without a shape (rule S9). Quotes that stand before it already are counted, so that a reader who takes one away has the text back.
 */
const LIKE_A_FORMULA = /^(?:'*[\t\r\n\0]|['\s\p{Cc}\p{Cf}\p{DI}]*[=+\-@\u2212＝＋－＠])/u

/** How spreadsheets set to a language write: which sign stands between cells, which before decimals, and how a day is written. */
interface Form {
  readonly separator: string
  readonly point: string
  readonly day: (day: string) => string
}

const FORMS: Readonly<Record<Language, Form>> = {
  vi: { separator: ';', point: ',', day: (day) => day.split('-').toReversed().join('/') },
  // Every spreadsheet knows a day in this order, whether its own begins with the day or with the month.
  en: { separator: ',', point: '.', day: (day) => day },
}

/** In quotes where it would not come back as it is without them. */
function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

function writtenText(text: string, separator: string): string {
  return quoted(LIKE_A_FORMULA.test(text) ? `'${text}` : text, separator)
}

function writtenCell(cell: SheetCell, { separator, point, day }: Form): string {
  const content = contentOf(cell)
  switch (content.kind) {
    case 'nothing':
      return ''
    case 'text':
      return writtenText(content.text.normalize('NFC'), separator)
    case 'number':
      // Minus nothing is nothing.
      return quoted(String(content.value === 0 ? 0 : content.value).replace('.', point), separator)
    case 'day':
      return day(content.day)
  }
}

function line(cells: readonly SheetCell[], form: Form): string {
  return `${cells.map((cell) => writtenCell(cell, form)).join(form.separator)}\r\n`
}

const headOf = ({ columns }: Sheet): readonly SheetCell[] => columns.map(({ name }) => name)

/** A table as spreadsheets set to a language open it: RFC 4180, UTF-8, decimal comma and semicolons in Vietnamese (rule S9). */
export function csvText(sheet: Sheet, language: Language): string {
  return MARK + [headOf(sheet), ...sheet.rows].map((row) => line(row, FORMS[language])).join('')
}

/** Rows between two breaths. */
const AT_ONCE = 2000

/** The same as a file, however long the table. */
export function csvOf(sheet: Sheet, language: Language): LongWork {
  return async (tell, signal) => {
    const parts = [MARK, line(headOf(sheet), FORMS[language])]
    for (let at = 0; at < sheet.rows.length; at += AT_ONCE) {
      const rows = sheet.rows.slice(at, at + AT_ONCE)
      parts.push(rows.map((row) => line(row, FORMS[language])).join(''))
      tell(at + rows.length, sheet.rows.length)
      await breath(signal)
    }
    return new Blob(parts, { type: 'text/csv;charset=utf-8' })
  }
}
