import { useEffect, useRef, useState } from 'react'

/** What is printed is one thing: from when printing begins until it ends, the value of that moment; else the newest (rule F48). */
export function useHeldWhilePrinting<Value>(value: Value): Value {
  const newest = useRef(value)
  const [held, setHeld] = useState<{ readonly value: Value } | null>(null)
  useEffect(() => {
    newest.current = value
  }, [value])
  useEffect(() => {
    const hold = (): void => setHeld((already) => already ?? { value: newest.current })
    const release = (): void => setHeld(null)
    window.addEventListener('beforeprint', hold)
    window.addEventListener('afterprint', release)
    return () => {
      window.removeEventListener('beforeprint', hold)
      window.removeEventListener('afterprint', release)
    }
  }, [])
  return held === null ? value : held.value
}
