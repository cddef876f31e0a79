import type { ReactNode } from 'react'
import { otherOverdue } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { OverdueSlide } from './OverdueSlide'
import type { SlideProps } from './slideProps'

/** The overdue tasks that belong to no programme. */
export function OtherTasksSlide(frame: SlideProps): ReactNode {
  const { m } = useScreenWords()
  const { owner } = useRoom()
  const overdue = otherOverdue(frame.report)
  return <OverdueSlide {...frame} eyebrow={owner} heading={m.slides.tasks.ofNone(overdue.length)} overdue={overdue} />
}
