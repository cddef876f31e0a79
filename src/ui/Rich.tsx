import type { ReactNode } from 'react'

/** Writes `**so**` as strong and everything else as it stands: the only markup a message may have. A lone `**` stays. */
export function Rich({ text }: { readonly text: string }): ReactNode {
  const marked = /\*\*([^*]+)\*\*/.exec(text)
  if (marked === null) return text
  return (
    <>
      {text.slice(0, marked.index)}
      <strong>{marked[1]}</strong>
      <Rich text={text.slice(marked.index + marked[0].length)} />
    </>
  )
}
