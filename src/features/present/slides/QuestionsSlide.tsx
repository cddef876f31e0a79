import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useMeeting } from '@/state/meeting'
import { FittingRows } from './FittingRows'
import { questionsSaid } from './questionsSaid'
import type { PartProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** Questions of earlier meetings that wait for an answer, the soonest due first; those of one part. */
export function QuestionsSlide({ report, place, part }: PartProps): ReactNode {
  const speech = useScreenWords()
  const { owner, register, today } = useRoom()
  const { heading, rows } = questionsSaid(useMeeting(register).questions, today, part, report, speech)
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <FittingRows label={heading} rest={speech.m.slides.questions.rest} isPart>
        {rows.map(({ question: { id, text }, asked, answers, due }) => (
          <li key={id} className={css.question} data-of={rows.length}>
            <div>
              <strong>{text}</strong>
              <p className={css.small}>{asked}</p>
              <p className={css.small}>{answers}</p>
            </div>
            <strong className={css.aside}>{due}</strong>
          </li>
        ))}
      </FittingRows>
    </Stage>
  )
}
