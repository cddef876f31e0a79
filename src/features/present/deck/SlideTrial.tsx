import { Component, Suspense, useEffect, useEffectEvent, useRef, useState, type ReactNode, type RefObject } from 'react'
import css from './SlideTrial.module.css'

/** Something to be drawn once. */
export interface Tried {
  readonly name: string
  readonly content: ReactNode
}

export interface SlideTrialProps {
  /** Drawn one after another, so that the window goes on answering. */
  readonly list: readonly Tried[]
  /** `drawn` holds what was drawn, as it is on the screen; null = it broke. */
  readonly onEach: (name: string, drawn: Element | null) => void
}

/** So many frames without a change, and a picture stands; charts are drawn only when their place has been measured. */
const STILL_FRAMES = 2
/** What never comes to rest is taken as it is. */
const MOST_FRAMES = 60

interface ArrivedProps {
  readonly stage: RefObject<Element | null>
  readonly onArrived: (stage: Element) => void
  readonly children: ReactNode
}

/** Tells when everything inside is there and at rest: what is still fetched keeps it silent. */
function Arrived({ stage, onArrived, children }: ArrivedProps): ReactNode {
  const tell = useEffectEvent(onArrived)
  useEffect(() => {
    const drawn = stage.current
    if (drawn === null) return undefined
    let [still, frames] = [0, 0]
    const observer = new MutationObserver(() => {
      still = 0
    })
    observer.observe(drawn, { childList: true, subtree: true, attributes: true, characterData: true })
    const look = (): void => {
      still += 1
      frames += 1
      if (still >= STILL_FRAMES || frames >= MOST_FRAMES) tell(drawn)
      else asked = requestAnimationFrame(look)
    }
    let asked = requestAnimationFrame(look)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [stage])
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
  const stage = useRef<HTMLDivElement>(null)
  const tried = list[at]
  if (tried === undefined) return null
  const tell = (drawn: Element | null): void => {
    onEach(tried.name, drawn)
    setAt(at + 1)
  }
  return (
    <div ref={stage} className={css.stage} aria-hidden="true" inert>
      <Breaking key={tried.name} onBreak={() => tell(null)}>
        <Suspense fallback={null}>
          <Arrived stage={stage} onArrived={tell}>
            {tried.content}
          </Arrived>
        </Suspense>
      </Breaking>
    </div>
  )
}
