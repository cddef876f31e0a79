import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { OverdueSlide } from './OverdueSlide'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammeSlideProps } from './slideProps'

/** The overdue tasks of a programme. */
export function TasksSlide({ line: { programme, tasks, taskRollUp }, ...frame }: ProgrammeSlideProps): ReactNode {
  const { m, language } = useScreenWords()
  const overdue = tasks.filter(({ assessment }) => assessment.status === 'overdue')
  return (
    <OverdueSlide
      {...frame}
      eyebrow={<ProgrammeEyebrow programme={programme} />}
      heading={m.slides.tasks.heading(programme.shortName[language], overdue.length, taskRollUp.total)}
      overdue={overdue}
    />
  )
}
