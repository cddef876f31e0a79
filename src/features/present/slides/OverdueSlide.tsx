import type { ReactNode } from 'react'
import type { Task } from '@/domain/register'
import type { TaskLine } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { TaskMark } from '@/ui/TaskMark'
import { capital } from './capital'
import { FittingRows } from './FittingRows'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** So few rows are written larger, with all that is known of them: they have the picture to themselves. */
const MOST_LARGE = 2

export interface OverdueSlideProps extends SlideProps {
  readonly eyebrow: ReactNode
  readonly heading: string
  /** Those of this slide, longest first. */
  readonly overdue: readonly TaskLine[]
}

/** Overdue tasks, each with its owner and its days. */
export function OverdueSlide({ report, place, eyebrow, heading, overdue }: OverdueSlideProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const words = m.slides.tasks
  const agencies = new Map(report.register.agencies.map(({ id, name }) => [id, name[language]]))
  const isLarge = overdue.length <= MOST_LARGE
  const knownOf = ({ kind, start, reportedStatus, reportedOn }: Task): string => {
    const since = start === null ? [] : [words.start(f.printedDay(start))]
    const reported = reportedStatus === null ? [] : [m.words.reportedStatus[reportedStatus]]
    const when = reportedOn === null ? '' : ` (${f.printedDay(reportedOn)})`
    return [m.words.taskKind[kind], ...since, ...reported.map((said) => `${said}${when}`)].join(' · ')
  }
  return (
    <Stage report={report} place={place} eyebrow={eyebrow} heading={heading}>
      <FittingRows label={heading} rest={words.rest} isPart>
        {overdue.map(({ task, assessment }) => (
          <li key={task.id} className={isLarge ? `${css.task} ${css.largeTask}` : css.task} data-of={overdue.length}>
            <TaskMark status={assessment.status} />
            <div>
              <strong>{task.title[language]}</strong>
              <p className={css.small}>{agencies.get(task.leadAgencyId ?? '') ?? words.noOwner}</p>
              {isLarge && <p className={css.small}>{capital(knownOf(task))}</p>}
            </div>
            <p className={css.aside}>
              <Rich text={words.late(f.count(assessment.days ?? 0))} />
              {task.due !== null && <span className={css.small}>{words.due(f.printedDay(task.due))}</span>}
            </p>
          </li>
        ))}
      </FittingRows>
    </Stage>
  )
}
