import type { Question } from '@/state/meeting'

/** How the parts of a question that are ids and days are written. */
export interface QuestionWords {
  readonly heads: readonly string[]
  readonly agency: (id: string) => string
  readonly slide: (name: string) => string
  readonly day: (day: string) => string
  readonly yes: string
  readonly no: string
}

/** A cell that a spreadsheet takes for text: what begins like a formula is none (a question comes from anybody). */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Questions as a table that spreadsheets open (CSV, RFC 4180); the mark before it tells them that it is UTF-8. */
export function questionsTable(questions: readonly Question[], words: QuestionWords): string {
  const rows = questions.map(({ text, asker, agencyId, due, askedOn, slide, code, answered }) => [
    text,
    asker,
    agencyId === null ? '' : words.agency(agencyId),
    due === null ? '' : words.day(due),
    words.day(askedOn),
    words.slide(slide),
    code,
    answered ? words.yes : words.no,
  ])
  return `\uFEFF${[words.heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
