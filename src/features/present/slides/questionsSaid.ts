import type { Day } from '@/domain/day'
import { parseSlide, questionParts } from '@/domain/deck'
import type { TermReport } from '@/domain/report'
import { waitingOn } from '@/features/present/useDeck'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Question } from '@/state/meeting'
import { partOf } from './partOf'
import { slideTitle } from './slideTitle'

/** One slide of open questions in words. */
export interface QuestionsSaid {
  readonly heading: string
  readonly rows: readonly {
    readonly question: Question
    /** Who asked when, and about what. */
    readonly asked: string
    readonly answers: string
    readonly due: string
  }[]
}

/** One part of the questions of earlier meetings that wait for an answer, the soonest due first. */
export function questionsSaid(
  questions: readonly Question[],
  today: Day,
  part: number,
  report: TermReport,
  speech: ScreenSpeech,
): QuestionsSaid {
  const { m, f, language } = speech
  const words = m.slides.questions
  const open = waitingOn(questions, today).toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1))
  const agencies = new Map(report.register.agencies.map(({ id, name }) => [id, name[language]]))
  const dueOf = ({ due }: Question): string =>
    due === null ? words.noDue : due < report.day ? words.late(f.day(due)) : words.due(f.day(due))
  const aboutOf = ({ slide, code }: Question): string => {
    const about = parseSlide(slide)
    return words.about(about === null ? slide : slideTitle(about, report, speech), code === '' ? null : code)
  }
  const { rows, total, shown } = partOf(questionParts(open), part)
  return {
    heading: total === 0 ? words.none : words.heading(total, shown),
    rows: rows.map((question) => {
      const agency = agencies.get(question.agencyId ?? '')
      return {
        question,
        asked: `${words.asked(question.asker, f.day(question.askedOn))}, ${aboutOf(question)}`,
        answers: agency === undefined ? words.noAgency : words.answers(agency),
        due: dueOf(question),
      }
    }),
  }
}
