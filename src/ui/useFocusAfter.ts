import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Gives the focus to a place when the control that had it goes away, as a link does that lets go of a filter: a keyboard must not
 * be sent back to the top of the page.
 */
export function useFocusAfter(isThere: boolean, place: RefObject<HTMLElement | null>): void {
  const was = useRef(isThere)
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body
    if (was.current && !isThere && isLost) place.current?.focus({ preventScroll: true })
    was.current = isThere
  }, [isThere, place])
}
