import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { App, type AppProps } from './App'

export interface TreeProps extends AppProps {
  readonly queries: QueryClient
  /** The router of the place: of the browser, or of one address at build time. */
  readonly Router: (props: { readonly children: ReactNode }) => ReactNode
}

/** The whole application, the same at build time and in the browser, so that what was drawn can be taken over. */
export function Tree({ queries, Router, ...app }: TreeProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Router>
          <App {...app} />
        </Router>
      </QueryClientProvider>
    </StrictMode>
  )
}
