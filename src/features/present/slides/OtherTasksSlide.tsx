import type { ReactNode } from 'react'
import { otherTaskParts } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { OverdueSlide } from './OverdueSlide'
import { partOf } from './partOf'
import type { PartProps } from './slideProps'

/** The overdue tasks that belong to no programme. */
export function OtherTasksSlide({ part, ...frame }: PartProps): ReactNode {
  const { m } = useScreenWords()
  const { owner } = useRoom()
  const { rows, total, shown } = partOf(otherTaskParts(frame.report), part)
  return <OverdueSlide {...frame} eyebrow={owner} heading={m.slides.tasks.ofNone(total, shown)} overdue={rows} />
}
