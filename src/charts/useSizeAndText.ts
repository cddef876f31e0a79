import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from './speaking'

/** What the page gives a drawing: its size, and the size of the words around it, in CSS pixels. */
export interface SizeAndText {
  readonly size: Size
  readonly text: number
}

/** The size of an element and of its words; null until they are known. */
export function useSizeAndText(element: RefObject<HTMLElement | null>): SizeAndText | null {
  const [given, setGiven] = useState<SizeAndText | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const read = (): void => {
      const { clientWidth: width, clientHeight: height } = current
      const text = Number.parseFloat(getComputedStyle(current).fontSize)
      setGiven((before) =>
        before?.size.width === width && before.size.height === height && before.text === text
          ? before
          : { size: { width, height }, text },
      )
    }
    const observer = new ResizeObserver(read)
    observer.observe(current)
    read()
    return () => observer.disconnect()
  }, [element])
  return given
}
