import { Component, type ReactNode } from 'react'

export interface CatcherProps {
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

/** Catches what breaks inside while drawing, and shows something else in its place. */
export class Catcher extends Component<CatcherProps, CatcherState> {
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
