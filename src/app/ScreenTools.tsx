import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import type { Day } from '@/domain/day'
import { AddToDeck } from '@/features/present/deck/AddToDeck'
import { ExportMenu } from './ExportMenu'

export interface ScreenToolsProps {
  /** The register in use. */
  readonly register: string
  readonly today: Day
}

/**
 * What every screen can be made into, beside the navigation: a slide of the deck, and what leaves the screen. A deck is of this
 * machine, and has its own ways out.
 */
export function ScreenTools({ register, today }: ScreenToolsProps): ReactNode {
  const { pathname } = useLocation()
  return (
    <>
      {!pathname.startsWith('/present') && <ExportMenu register={register} />}
      <AddToDeck register={register} today={today} />
    </>
  )
}
