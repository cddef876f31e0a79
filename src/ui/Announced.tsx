import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Milliseconds that words must stand before they are said: somebody may still be typing. */
const STANDS_AFTER = 600

export interface AnnouncedProps {
  readonly text: string
  /** What the words are about. When it changes as well, whatever changed it says so, and this stays silent (rule A9). */
  readonly about: unknown
}

/** Says words for ears once they have changed and stand; nothing when they come. */
export function Announced({ text, about }: AnnouncedProps): ReactNode {
  const [said, setSaid] = useState('')
  const before = useRef({ text, about })
  useEffect(() => {
    const { current } = before
    before.current = { text, about }
    if (current.about !== about) setSaid('')
    else if (current.text !== text) {
      const timer = setTimeout(() => setSaid(text), STANDS_AFTER)
      return () => clearTimeout(timer)
    }
    return undefined
  }, [text, about])
  return <output className="visuallyHidden">{said}</output>
}
