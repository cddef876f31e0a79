import { useEffect, useRef, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/**
 * For the element that holds the screens: who follows a link to another screen begins at its top, with eyes and with focus.
 * On the way back the browser restores the place itself.
 */
export function useScreenTop<Content extends HTMLElement>(): RefObject<Content | null> {
  const content = useRef<Content>(null)
  const { pathname } = useLocation()
  const way = useNavigationType()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    content.current?.focus({ preventScroll: true })
    if (way !== NavigationType.Pop) window.scrollTo(0, 0)
  }, [pathname, way])
  return content
}
