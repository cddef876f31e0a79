import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { waitingOn } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useMeeting, type Question } from '@/state/meeting'
import { FittingRows } from './FittingRows'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** Questions of earlier meetings that wait for an answer, the soonest due first. */
export function QuestionsSlide({ report, place }: SlideProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { owner, register, today } = useRoom()
  const words = m.slides.questions
  const open = waitingOn(useMeeting(register).questions, today).toSorted((a, b) =>
    (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1,
  )
  const agencies = new Map(report.register.agencies.map(({ id, name }) => [id, name[language]]))
  const dueOf = ({ due }: Question): string =>
    due === null ? words.noDue : due < report.day ? words.late(f.day(due)) : words.due(f.day(due))
  const heading = open.length === 0 ? words.none : words.heading(open.length)
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <FittingRows label={heading} rest={words.rest}>
        {open.map((question) => {
          const agency = agencies.get(question.agencyId ?? '')
          return (
            <li key={question.id} className={css.question}>
              <div>
                <strong>{question.text}</strong>
                <p className={css.small}>
                  {words.asked(question.asker, f.day(question.askedOn))};{' '}
                  {agency === undefined ? words.noAgency : words.answers(agency)}
                </p>
              </div>
              <strong className={css.aside}>{dueOf(question)}</strong>
            </li>
          )
        })}
      </FittingRows>
    </Stage>
  )
}
