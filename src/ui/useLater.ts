import { useEffect, useState } from 'react'

/** Longest wait for an idle moment, and the wait of a browser that does not tell when it is idle, in milliseconds. */
const LONGEST_WAIT = 500
const WAIT = 100

/** A value once the browser has nothing better to do, null until then: for what takes long and is read last. */
export function useLater<Value extends object>(value: Value): Value | null {
  const [late, setLate] = useState<Value | null>(null)
  useEffect(() => {
    const show = (): void => setLate(value)
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(show, WAIT)
      return () => clearTimeout(timer)
    }
    const asked = window.requestIdleCallback(show, { timeout: LONGEST_WAIT })
    return () => window.cancelIdleCallback(asked)
  }, [value])
  return late === value ? value : null
}
