import { useState } from 'react'

/** What came of copying: null = nothing has been copied yet, or another text than this one. */
type Copied = boolean | null

/** Puts a text on the reader's clipboard; says whether the browser let it. */
export function useCopying(text: string): readonly [copied: Copied, copy: () => Promise<void>] {
  const [last, setLast] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setLast({ text, done: true })
    } catch {
      setLast({ text, done: false })
    }
  }
  return [last?.text === text ? last.done : null, copy]
}
