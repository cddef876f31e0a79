import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useReport } from '@/queries/report'

/** Says on a screen or a slide that its figures are not those of the freeze which the address names; nothing where they are. */
export function FreezeNote(): ReactNode {
  const { m, f } = useScreenWords()
  const { day } = useReport()
  const state = useFreezeState()
  if (state === null || !state.differs) return null
  const { code, shown, kept, trouble } = state
  const words = m.freeze
  const text =
    kept === null
      ? `${words.differs(code, shown)} ${trouble === null ? words.notHere : words.lost[trouble]}`
      : words.differsInDay(code, f.day(kept.day), f.day(day), shown)
  return (
    <p role="note">
      <strong>{text}</strong>
    </p>
  )
}
