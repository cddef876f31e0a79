import { Component, Suspense, useEffect, useState, type ReactNode } from 'react'
import css from './SlideTrial.module.css'

/** Something to be drawn once. */
export interface Tried {
  readonly name: string
  readonly content: ReactNode
}

export interface SlideTrialProps {
  /** Drawn one after another, so that the window goes on answering. */
  readonly list: readonly Tried[]
  readonly onEach: (name: string, drawn: boolean) => void
}

/** Tells when everything inside is there: what is still fetched keeps it silent. */
function Arrived({ onArrived, children }: { readonly onArrived: () => void; readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    const asked = requestAnimationFrame(onArrived)
    return () => cancelAnimationFrame(asked)
  }, [onArrived])
  return children
}

/** Draws nothing in the place of what breaks, and tells. */
class Breaking extends Component<{ readonly onBreak: () => void; readonly children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override componentDidCatch(): void {
    this.props.onBreak()
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children
  }
}

/** Draws each once, off the screen, and tells what came of it. */
export function SlideTrial({ list, onEach }: SlideTrialProps): ReactNode {
  const [at, setAt] = useState(0)
  const tried = list[at]
  if (tried === undefined) return null
  const tell = (drawn: boolean): void => {
    onEach(tried.name, drawn)
    setAt(at + 1)
  }
  return (
    <div className={css.stage} aria-hidden="true" inert>
      <Breaking key={tried.name} onBreak={() => tell(false)}>
        <Suspense fallback={null}>
          <Arrived onArrived={() => tell(true)}>{tried.content}</Arrived>
        </Suspense>
      </Breaking>
    </div>
  )
}
