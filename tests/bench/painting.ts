/** Something that a page must show: so many visible elements of a selector. */
export interface Part {
  readonly selector: string
  readonly count: number
  /** Its text must be another one than when the waiting began: what stood there before does not count. */
  readonly changed?: true
}

/** What a page must show first, what stands beside it, and the last element that React comes to look after. */
export interface Expected {
  readonly parts: readonly Part[]
  readonly beside: readonly Part[]
  readonly live: string
}

/** Milliseconds since the page was asked for. */
export interface Opening {
  /** Every part was there and the frame with it was painted. */
  readonly complete: number
  /** The same with what stands beside them. */
  readonly whole: number
  /** React looks after the live element: a click on it has its effect. */
  readonly interactive: number
}

declare global {
  interface Window {
    /** What `watchOpening` measures. */
    opening?: Promise<Opening>
    /** Sum of all layout shifts so far, by `watchOpening`: never less than Cumulative Layout Shift. */
    shifted?: number
    /** What `watchClick` measures: milliseconds from the click until every part was painted. */
    clicked?: Promise<number>
  }
}

/**
 * Runs in the page before anything else. Looks once a frame whether everything is there; when the next frame begins, that one has
 * been painted. The browser draws no frame before the style sheets are there.
 */
export function watchOpening({ parts, beside, live }: Expected): void {
  const GIVE_UP = 60_000
  const isVisible = (element: Element): boolean => element.getClientRects().length > 0
  const missing = (among: readonly Part[]): Part | undefined =>
    among.find(({ selector, count }) => [...document.querySelectorAll(selector)].filter(isVisible).length < count)
  // React keeps a component's properties at its element from the moment it looks after it.
  const isLive = (): boolean =>
    Object.keys(document.querySelector(live) ?? {}).some((key) => key.startsWith('__reactProps'))
  /** Milliseconds until parts were painted: they were there in one frame, and the next one has begun. */
  const paintedBy = (among: readonly Part[]): ((now: number) => number | null) => {
    let isThere = false
    let painted: number | null = null
    return (now) => {
      if (isThere) painted ??= now
      else isThere = missing(among) === undefined
      return painted
    }
  }
  const [completeBy, wholeBy] = [paintedBy(parts), paintedBy([...parts, ...beside])]
  window.opening = new Promise((resolve, reject) => {
    let interactive: number | null = null
    const look = (): void => {
      const now = performance.now()
      const complete = completeBy(now)
      const whole = complete === null ? null : wholeBy(now)
      if (isLive()) interactive ??= now
      if (complete !== null && whole !== null && interactive !== null) resolve({ complete, whole, interactive })
      else if (now > GIVE_UP) {
        reject(new Error(`Not there after a minute: ${missing([...parts, ...beside])?.selector ?? live}`))
      } else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  window.shifted = 0
  new PerformanceObserver((list) => {
    const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[]
    window.shifted = shifts.reduce((sum, { value }) => sum + value, window.shifted ?? 0)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: from the next click, as the browser received it, until everything is painted. */
export function watchClick(parts: readonly Part[]): void {
  const GIVE_UP = 60_000
  const isVisible = (element: Element): boolean => element.getClientRects().length > 0
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? ''
  const before = parts.map(({ selector }) => textOf(selector))
  const missing = (): Part | undefined =>
    parts.find(
      ({ selector, count, changed }, at) =>
        [...document.querySelectorAll(selector)].filter(isVisible).length < count ||
        (changed === true && textOf(selector) === before[at]),
    )
  window.clicked = new Promise((resolve, reject) => {
    const onClick = ({ timeStamp }: Event): void => {
      let isThere = false
      const look = (): void => {
        const passed = performance.now() - timeStamp
        if (isThere) return resolve(passed)
        if (passed > GIVE_UP) return reject(new Error(`Not there after a minute: ${missing()?.selector ?? ''}`))
        isThere = missing() === undefined
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    document.addEventListener('click', onClick, { capture: true, once: true })
  })
}
