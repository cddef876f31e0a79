import type { ReactNode } from 'react'
import { StaticRouter } from 'react-router'

/** The router of the build: always at the overview. */
export function AtHome({ children }: { readonly children: ReactNode }) {
  return <StaticRouter location="/">{children}</StaticRouter>
}
