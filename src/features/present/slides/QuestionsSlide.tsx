import type { ReactNode } from 'react'
import { parseSlide, questionParts } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { waitingOn } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useMeeting, type Question } from '@/state/meeting'
import { FittingRows } from './FittingRows'
import { partOf } from './partOf'
import type { PartProps } from './slideProps'
import { slideTitle } from './slideTitle'
import { Stage } from './Stage'
import css from './slides.module.css'

/** Questions of earlier meetings that wait for an answer, the soonest due first; those of one part. */
export function QuestionsSlide({ report, place, part }: PartProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { owner, register, today } = useRoom()
  const words = m.slides.questions
  const open = waitingOn(useMeeting(register).questions, today).toSorted((a, b) =>
    (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1,
  )
  const agencies = new Map(report.register.agencies.map(({ id, name }) => [id, name[language]]))
  const dueOf = ({ due }: Question): string =>
    due === null ? words.noDue : due < report.day ? words.late(f.day(due)) : words.due(f.day(due))
  const { rows, total, shown } = partOf(questionParts(open), part)
  const aboutOf = ({ slide, code }: Question): string => {
    const about = parseSlide(slide)
    return words.about(about === null ? slide : slideTitle(about, report, speech), code === '' ? null : code)
  }
  const heading = total === 0 ? words.none : words.heading(total, shown)
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <FittingRows label={heading} rest={words.rest} isPart>
        {rows.map((question) => {
          const agency = agencies.get(question.agencyId ?? '')
          return (
            <li key={question.id} className={css.question} data-of={rows.length}>
              <div>
                <strong>{question.text}</strong>
                <p className={css.small}>
                  {words.asked(question.asker, f.day(question.askedOn))}, {aboutOf(question)}
                </p>
                <p className={css.small}>{agency === undefined ? words.noAgency : words.answers(agency)}</p>
              </div>
              <strong className={css.aside}>{dueOf(question)}</strong>
            </li>
          )
        })}
      </FittingRows>
    </Stage>
  )
}
