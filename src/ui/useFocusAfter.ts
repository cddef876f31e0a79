import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Gives the focus to a place when the control that had it goes away, as a link does that lets go of a filter: a keyboard must not
 * be sent back to the top of the page.
 */
export function useFocusAfter(isThere: boolean, place: RefObject<HTMLElement | null>): void {
  const was = useRef(isThere)
  useLayoutEffect(() => {
    // A button that has become disabled keeps the focus until the next picture, and loses it then.
    const focused = document.activeElement
    const isLost = focused === document.body || focused?.matches(':disabled') === true
    if (was.current && !isThere && isLost) place.current?.focus({ preventScroll: true })
    was.current = isThere
  }, [isThere, place])
}
