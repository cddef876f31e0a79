import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { TaskMark } from '@/ui/TaskMark'
import { FittingRows } from './FittingRows'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammeSlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** The overdue tasks of a programme, longest first, each with its owner and its days. */
export function TasksSlide({ report, place, line: { programme, tasks, taskRollUp } }: ProgrammeSlideProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const words = m.slides.tasks
  const overdue = tasks.filter(({ assessment }) => assessment.status === 'overdue')
  const heading = words.heading(programme.shortName[language], overdue.length, taskRollUp.total)
  const agencies = new Map(report.register.agencies.map(({ id, name }) => [id, name[language]]))
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={<ProgrammeEyebrow programme={programme} />}
      heading={heading}
      source={null}
    >
      <FittingRows label={heading} rest={words.rest}>
        {overdue.map(({ task, assessment }) => (
          <li key={task.id} className={css.task}>
            <TaskMark status={assessment.status} />
            <div>
              <strong>{task.title[language]}</strong>
              <p className={css.small}>{agencies.get(task.leadAgencyId ?? '') ?? words.noOwner}</p>
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
