import { useFreezeState } from '@/queries/freezeState'
import { frozenMoment } from '@/state/frozenMoment'
import { useView } from '@/state/view'

/**
 * When the freeze that is shown was taken, in milliseconds since 1970: as the meeting says whose address was followed, so that every
 * room has the same time in its picture; else as this machine keeps it. Null = no freeze is shown, or nobody says when.
 */
export function useFrozenAt(): number | null {
  const state = useFreezeState()
  const { view } = useView()
  if (state === null || state.differs) return null
  return frozenMoment(view) ?? state.kept?.takenAt ?? null
}
