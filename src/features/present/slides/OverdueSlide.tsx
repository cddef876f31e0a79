import type { ReactNode } from 'react'
import type { TaskLine } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { TaskMark } from '@/ui/TaskMark'
import { FittingRows } from './FittingRows'
import { overdueSaid } from './overdueSaid'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

export interface OverdueSlideProps extends SlideProps {
  readonly eyebrow: ReactNode
  readonly heading: string
  /** Those of this slide, longest first. */
  readonly overdue: readonly TaskLine[]
}

/** Overdue tasks, each with its owner and its days. */
export function OverdueSlide({ report, place, eyebrow, heading, overdue }: OverdueSlideProps): ReactNode {
  const speech = useScreenWords()
  return (
    <Stage report={report} place={place} eyebrow={eyebrow} heading={heading}>
      <FittingRows label={heading} rest={speech.m.slides.tasks.rest} isPart>
        {overdueSaid(overdue, report, speech).map(({ id, title, owner, known, late, due }) => (
          <li key={id} className={known === null ? css.task : `${css.task} ${css.largeTask}`} data-of={overdue.length}>
            <TaskMark status="overdue" />
            <div>
              <strong>{title}</strong>
              <p className={css.small}>{owner}</p>
              {known !== null && <p className={css.small}>{known}</p>}
            </div>
            <p className={css.aside}>
              <Rich text={late} />
              {due !== null && <span className={css.small}>{due}</span>}
            </p>
          </li>
        ))}
      </FittingRows>
    </Stage>
  )
}
