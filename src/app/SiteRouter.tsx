import { startTransition, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { matchPath, Router, UNSAFE_createBrowserHistory as createBrowserHistory, type Location } from 'react-router'
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
  useLayoutEffect(
    () =>
      history.listen((next) => {
        const show = (): void => setPlace({ action: next.action, location: next.location })
        if (isStep(drawn.current, next.location)) show()
        else startTransition(show)
      }),
    [history],
  )
  return (
    <Router location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  )
}
