import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { Stage } from '@/features/present/slides/Stage'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'

/** What the rooms see when the meeting is over: whose figures they were, of which day and freeze, and nothing of the presenter's. */
export function ClosingPicture(): ReactNode {
  const { m } = useScreenWords()
  const { owner } = useRoom()
  return <Stage report={useReport()} eyebrow={owner} heading={m.desk.closing} place={null} />
}
