import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, Suspense, type ReactNode } from 'react'

interface CatcherProps {
  /** A new key clears the failure: another address deserves another try. */
  readonly about: string
  readonly onRetry: () => void
  readonly renderFailure: (error: unknown, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface CatcherState {
  readonly caught: { readonly error: unknown } | null
  readonly about: string
}

class Catcher extends Component<CatcherProps, CatcherState> {
  override state: CatcherState = { caught: null, about: this.props.about }

  static getDerivedStateFromError(error: unknown): Partial<CatcherState> {
    return { caught: { error } }
  }

  static getDerivedStateFromProps({ about }: CatcherProps, state: CatcherState): CatcherState | null {
    return about === state.about ? null : { caught: null, about }
  }

  private readonly retry = (): void => {
    this.props.onRetry()
    this.setState({ caught: null })
  }

  override render(): ReactNode {
    const { caught } = this.state
    return caught === null ? this.props.children : this.props.renderFailure(caught.error, this.retry)
  }
}

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
