import type { ReactNode } from 'react'
import { taskParts } from '@/domain/deck'
import { useScreenWords } from '@/i18n/Words'
import { OverdueSlide } from './OverdueSlide'
import { partOf } from './partOf'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammePartProps } from './slideProps'

/** The overdue tasks of a programme. */
export function TasksSlide({ line, part, ...frame }: ProgrammePartProps): ReactNode {
  const { m, language } = useScreenWords()
  const { programme, taskRollUp } = line
  const { rows, total, shown } = partOf(taskParts(line), part)
  return (
    <OverdueSlide
      {...frame}
      eyebrow={<ProgrammeEyebrow programme={programme} />}
      heading={m.slides.tasks.heading(programme.shortName[language], total, taskRollUp.total, shown)}
      overdue={rows}
    />
  )
}
