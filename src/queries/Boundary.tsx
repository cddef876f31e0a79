import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { Catcher } from '@/ui/Catcher'

export interface BoundaryProps {
  /** What is inside; when it changes, an old failure is forgotten. */
  readonly about: string
  /** The shape of what comes. */
  readonly waiting: ReactNode
  readonly renderFailure: (error: unknown, retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** Does the waiting, the failing and the retrying for everything inside (house rule 5). */
export function Boundary({ about, waiting, renderFailure, children }: BoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher about={about} onRetry={reset} renderFailure={renderFailure}>
          <Suspense fallback={waiting}>{children}</Suspense>
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  )
}
