import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from './speaking'

/** The size an element has been given by the page, in CSS pixels; null until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const read = (): void => {
      const { clientWidth: width, clientHeight: height } = current
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    const observer = new ResizeObserver(read)
    observer.observe(current)
    read()
    return () => observer.disconnect()
  }, [element])
  return size
}
