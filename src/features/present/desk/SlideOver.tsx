import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useMeeting } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { overBudget } from './timer'
import { useNow } from './useNow'
import type { PlaceNow } from './usePlace'
import css from './desk.module.css'

/** Says that a slide has been on for longer than planned, while the meeting's clock runs. */
export function SlideOver({ place }: { readonly place: PlaceNow }): ReactNode {
  const { m, f } = useScreenWords()
  const { register } = useRoom()
  const { minutes, pausedAt } = useMeeting(register)
  const usual = usePreferences((state) => state.slideMinutes)
  const planned = minutes[place.name] ?? usual
  const over = overBudget(useNow(), place.since, planned)
  if (over === null || pausedAt !== null) return null
  return (
    <p className={css.over}>{m.desk.timer.slideOver(over, f.number(planned, Number.isInteger(planned) ? 0 : 1))}</p>
  )
}
