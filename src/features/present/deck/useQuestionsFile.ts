import { parseSlide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { saveText } from '@/files/saveFile'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useMeeting } from '@/state/meeting'
import { questionsTable } from './questionsTable'

/** Gives the reader the questions of the meeting as a table that spreadsheets open. */
export function useQuestionsFile(): () => void {
  const speech = useScreenWords()
  const { m, language } = speech
  const words = m.deck.question.table
  const report = useReport()
  const { register, today } = useRoom()
  const { questions } = useMeeting(register)
  return () =>
    saveText(
      words.fileName(register, today),
      questionsTable(
        questions,
        {
          heads: words.heads,
          agency: (id) => report.register.agencies.find((agency) => agency.id === id)?.name[language] ?? id,
          slide: (name) => {
            const slide = parseSlide(name)
            return slide === null ? name : slideTitle(slide, report, speech)
          },
          yes: words.yes,
          no: words.no,
        },
        language,
      ),
      'text/csv',
    )
}
