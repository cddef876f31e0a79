import { useEffect, useMemo, type ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import type { Day } from '@/domain/day'
import { PrepareScreen } from '@/features/present/deck/PrepareScreen'
import { DeskScreen } from '@/features/present/desk/DeskScreen'
import { ShowScreen } from '@/features/present/desk/ShowScreen'
import { RoomContext, type Room } from '@/features/present/room'
import { useWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { now } from './clock'
import type { RegisterOffer } from './config'
import { keepSite } from './keepSite'

export interface PresentProps {
  readonly offer: RegisterOffer
  readonly today: Day
  readonly renderView: (address: string) => ReactNode
}

/** The three windows of a meeting: preparing, showing, and the presenter's desk. */
export function Present({ offer, today, renderView }: PresentProps): ReactNode {
  const { language } = useWords()
  const { term } = useReport().register
  // Whoever comes here is going to present, perhaps where the network fails.
  useEffect(() => void keepSite(), [])
  const room = useMemo(
    (): Room => ({
      register: offer.id,
      title: offer.title[language],
      owner: `${offer.organisation[language]} · ${term.name[language]}`,
      simulated: offer.simulated,
      today,
      now,
      keepSite,
      renderView,
    }),
    [offer, language, term, today, renderView],
  )
  return (
    <RoomContext value={room}>
      <Routes>
        <Route path="show/*" element={<ShowScreen />} />
        <Route path="desk/*" element={<DeskScreen />} />
        <Route path="*" element={<PrepareScreen />} />
      </Routes>
    </RoomContext>
  )
}
