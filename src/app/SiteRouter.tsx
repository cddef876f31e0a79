import { startTransition, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import {
  createPath,
  matchPath,
  Router,
  UNSAFE_createBrowserHistory as createBrowserHistory,
  type Location,
  type NavigationType,
} from 'react-router'
import { viewOf } from '@/state/view'

/**
 * From one programme to another of the same register on the same days: whatever the new screen needs is there already, so it is drawn
 * before the click has ended.
 */
function isStep(from: Location, to: Location): boolean {
  const [a, b] = [from, to].map(({ search }) => viewOf(new URLSearchParams(search)))
  return (
    from.pathname !== to.pathname &&
    [from, to].every(({ pathname }) => matchPath('/programmes/:id', pathname) !== null) &&
    (['register', 'freeze', 'asOf', 'compare', 'language'] as const).every((one) => a?.[one] === b?.[one])
  )
}

/** The router of the browser's address. Beside such steps the screen that one comes from stays until the next one can be drawn. */
export function SiteRouter({ children }: { readonly children: ReactNode }): ReactNode {
  const [history] = useState(() => createBrowserHistory({ window, v5Compat: true }))
  const [{ action, location }, setPlace] = useState({ action: history.action, location: history.location })
  // The address may be ahead of it: of a screen that is still on its way nothing is there yet.
  const drawn = useRef(location)
  useLayoutEffect(() => {
    drawn.current = location
  }, [location])
  useLayoutEffect(() => {
    const show = (next: { readonly action: NavigationType; readonly location: Location }): void =>
      setPlace({ action: next.action, location: next.location })
    // Somebody may have gone back while the page that came drawn was taken over, and nobody listened.
    if (createPath(history.location) !== createPath(drawn.current)) show(history)
    return history.listen((next) => {
      if (isStep(drawn.current, next.location)) show(next)
      else startTransition(() => show(next))
    })
  }, [history])
  return (
    <Router location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  )
}
