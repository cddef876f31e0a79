import { useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { parseSlide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { changeMeeting, useMeeting, type Question } from '@/state/meeting'
import { useView, type View } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { focusBeside } from './focusBeside'
import { QuestionDialog } from './QuestionDialog'
import { useQuestionsFile } from './useQuestionsFile'
import type { Undo } from './useUndo'
import controls from './controls.module.css'
import css from './question.module.css'

export interface QuestionsPartProps {
  /** The slide that a new question is about. */
  readonly slide: string
  readonly undo: Undo
}

/** The view a question was asked about: the slide with the figures that were on it. */
const viewOf = ({ slide, asOf, code }: Question): Partial<View> =>
  asOf === null ? { slide } : { slide, asOf, freeze: code }

/** The questions that were taken down, and what became of them. */
export function QuestionsPart({ slide, undo }: QuestionsPartProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const words = m.deck.question
  const report = useReport()
  const { to } = useView()
  const { register } = useRoom()
  const { questions } = useMeeting(register)
  const saveQuestions = useQuestionsFile()
  const [isAsking, setAsking] = useState(false)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  const open = questions.filter(({ answered }) => !answered).length
  const listed = onlyOpen ? questions.filter(({ answered }) => !answered) : questions
  const agencyName = (id: string): string =>
    report.register.agencies.find((agency) => agency.id === id)?.name[language] ?? id
  const slideName = (name: string): string => {
    const parsed = parseSlide(name)
    return parsed === null ? name : slideTitle(parsed, report, speech)
  }
  return (
    <section className={controls.part} aria-label={words.list}>
      <div className={controls.bar}>
        <p>{words.counted(questions.length, open)}</p>
        <label className={controls.tick}>
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />
          {words.onlyOpen}
        </label>
        {questions.length > 0 && (
          <button type="button" className={controls.button} onClick={saveQuestions}>
            {words.toFile}
          </button>
        )}
        <button ref={add} type="button" className={controls.strong} onClick={() => setAsking(true)}>
          {words.add}
        </button>
      </div>
      <Card flush>
        {listed.length === 0 ? (
          <EmptyNote>{questions.length === 0 ? words.none : words.allAnswered}</EmptyNote>
        ) : (
          <ol className={css.list}>
            {listed.map((question) => (
              <li key={question.id} className={css.row} data-answered={question.answered ? '' : undefined}>
                <div>
                  <p className={css.asked}>{question.text}</p>
                  <p className={css.about}>
                    {[
                      question.asker === '' ? words.unnamed : question.asker,
                      question.agencyId === null ? words.noAgency : words.to(agencyName(question.agencyId)),
                      question.due === null ? words.noDue : words.dueOn(f.day(question.due)),
                    ].join(' · ')}
                  </p>
                  <p className={css.about}>
                    {words.askedOn(f.day(question.askedOn))}{' '}
                    <Link to={to.present(viewOf(question))}>{slideName(question.slide)}</Link>
                    {words.withCode(question.code)}
                  </p>
                </div>
                <div className={css.does}>
                  <label>
                    <input
                      type="checkbox"
                      checked={question.answered}
                      aria-label={words.answeredOf(question.text)}
                      onChange={(event) => {
                        const answered = event.target.checked
                        if (onlyOpen && answered) focusBeside(event.target, add.current)
                        changeMeeting(register, (before) => ({
                          questions: before.questions.map((one) =>
                            one.id === question.id ? { ...one, answered } : one,
                          ),
                        }))
                      }}
                    />
                    {words.answered}
                  </label>
                  <button
                    type="button"
                    className={controls.button}
                    aria-label={words.deleteOf(question.text)}
                    onClick={({ currentTarget }) => {
                      focusBeside(currentTarget, add.current)
                      undo.perform(words.wasDeleted(question.text), (before) => ({
                        questions: before.questions.filter(({ id }) => id !== question.id),
                      }))
                    }}
                  >
                    {words.delete}
                  </button>
                </div>
              </li>
            ))}
          </ol>
        )}
      </Card>
      <p className={controls.hint}>{words.hint}</p>
      {isAsking && <QuestionDialog slide={slide} onClose={() => setAsking(false)} />}
    </section>
  )
}
