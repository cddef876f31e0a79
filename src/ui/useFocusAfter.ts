import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * For the element that takes the focus when the control that had it goes away, as a link does that lets go of a filter: a keyboard
 * must not be sent back to the top of the page.
 */
export function useFocusAfter<Place extends HTMLElement>(isThere: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const was = useRef(isThere)
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body
    if (was.current && !isThere && isLost) place.current?.focus({ preventScroll: true })
    was.current = isThere
  }, [isThere])
  return place
}
