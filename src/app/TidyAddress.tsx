import { useEffect, useRef } from 'react'
import { useHref, useLocation } from 'react-router'
import { useReport } from '@/queries/report'
import { searchOf, useView } from '@/state/view'
import type { OfferedRegister } from './ClockBar'
import { knownView } from './knownView'

/**
 * Puts what is shown in the place of an address that was opened and asks for what there is not, so that nobody passes it on (rule S17).
 * Once: the links of the house lead only to what there is.
 */
export function TidyAddress({ registers }: { readonly registers: readonly OfferedRegister[] }): null {
  const report = useReport()
  const location = useLocation()
  const { search } = location
  const href = useHref(location)
  const { change } = useView()
  const isOpening = useRef(true)
  useEffect(() => {
    if (!isOpening.current) return
    isOpening.current = false
    // Whoever has gone on meanwhile must not be brought back to where this was drawn for.
    if (new URL(href, window.location.href).href !== window.location.href) return
    const known = knownView(search, registers, report)
    const shown = new URLSearchParams(searchOf(known))
    const isOdd = [...new URLSearchParams(search)].some(([name, value]) => shown.get(name) !== value)
    if (isOdd) change(known, true)
  }, [search, href, registers, report, change])
  return null
}
