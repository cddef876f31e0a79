import { useCallback, useEffect, useRef, useState } from 'react'

/** Which of several desks of one meeting the rooms belong to. */
export interface Steering {
  /** Null = not known: the browser has no locks, as on a plain http address, or has not answered yet. */
  readonly steers: boolean | null
  /** From now on this desk; the other one goes behind it. */
  readonly takeOver: () => void
}

/**
 * One desk steers, the first one that was opened or the one that somebody acted at last; the others follow. When it is closed, the
 * next one steers again. The browser's lock of this name says which.
 */
export function useSteering(name: string): Steering {
  const [steers, setSteers] = useState<boolean | null>(null)
  const ask = useRef<((steal: boolean) => void) | null>(null)
  useEffect(() => {
    if (!('locks' in navigator)) return undefined
    const leaving = new AbortController()
    const left = new Promise<void>((resolve) => {
      leaving.signal.addEventListener('abort', () => resolve())
    })
    const isHere = (): boolean => !leaving.signal.aborted
    const hold = async (lock: Lock | null): Promise<boolean> => {
      if (isHere()) setSteers(lock !== null)
      if (lock !== null) await left
      return lock !== null
    }
    const queue = async (options: LockOptions): Promise<void> => {
      try {
        const had = await navigator.locks.request(name, options, hold)
        if (!had && isHere()) await navigator.locks.request(name, { signal: leaving.signal }, hold)
      } catch {
        // Another desk took over, or this one is closed.
        if (isHere()) {
          setSteers(false)
          await queue({ signal: leaving.signal })
        }
      }
    }
    ask.current = (steal) => void queue(steal ? { steal: true } : { ifAvailable: true })
    ask.current(false)
    return () => {
      ask.current = null
      leaving.abort()
    }
  }, [name])
  const takeOver = useCallback(() => {
    setSteers(true)
    ask.current?.(true)
  }, [])
  return { steers, takeOver }
}
