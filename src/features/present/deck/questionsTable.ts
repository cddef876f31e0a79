import type { Language } from '@/domain/register'
import { csvText } from '@/files/writeCsv'
import type { Question } from '@/state/meeting'

/** How the parts of a question that are ids are written. */
export interface QuestionWords {
  readonly heads: readonly string[]
  readonly agency: (id: string) => string
  readonly slide: (name: string) => string
  readonly yes: string
  readonly no: string
}

/** Questions as a table that spreadsheets set to a language open; what somebody asked is never a formula (rule S9). */
export function questionsTable(questions: readonly Question[], words: QuestionWords, language: Language): string {
  return csvText(
    {
      name: '',
      columns: words.heads.map((name) => ({ name, kind: 'text' })),
      rows: questions.map(({ text, asker, agencyId, due, askedOn, slide, code, answered }) => [
        text,
        asker,
        agencyId === null ? null : words.agency(agencyId),
        due === null ? null : { day: due },
        { day: askedOn },
        words.slide(slide),
        code,
        answered ? words.yes : words.no,
      ]),
    },
    language,
  )
}
